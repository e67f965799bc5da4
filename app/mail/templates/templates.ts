import type { MailLanguage } from '../messages.ts'
import { forEmployees } from './en/for-employees.ts'
import { forManagers } from './en/for-managers.ts'
import { forPlans } from './en/for-plans.ts'
import { forReminders } from './en/for-reminders.ts'
import { forTeams } from './en/for-teams.ts'
import type { Templates } from './template.ts'

/** Every message in every language. A missing message, or a missing way to send one, does not compile. */
export const templates: Readonly<Record<MailLanguage, Templates>> = {
	en: { ...forEmployees, ...forManagers, ...forPlans, ...forReminders, ...forTeams },
}
