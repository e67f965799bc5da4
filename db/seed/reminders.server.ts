import type { Ground } from '#app/features/ground.ts'
import { askForReminders } from '#app/features/reminders/ask-for-reminders.server.ts'
import { confirmReminders } from '#app/features/reminders/reminders-by-link.server.ts'
import { outbox } from '#db/schema/schema.ts'
import { desc, eq } from 'drizzle-orm'
import { unique } from './people.server.ts'
import { postedAbout } from './posted.server.ts'

type Wishes = {
	readonly email?: string
	readonly days?: readonly string[]
	readonly mark?: string | null
	/** What the days are to the page that offered them. */
	readonly code?: string
	readonly confirmed?: boolean
	readonly at: Date
}

/** Days that somebody asked to be reminded of, and the link that came to their address. */
export async function someReminders(
	ground: Ground,
	{
		email = `${unique()}@firm.example`,
		days = ['2026-12-01', '2026-12-08'],
		mark = 'P7',
		code = 'd28',
		confirmed = true,
		at,
	}: Wishes,
) {
	const asked = { email, days: days.map((on) => ({ on, code })), mark, visitor: unique(), again: false }
	await askForReminders(ground, asked, at)
	const questions = await ground.store.read
		.select({ id: outbox.subjectId })
		.from(outbox)
		.where(eq(outbox.template, 'confirm-your-reminders'))
		.orderBy(desc(outbox.createdAt))
	for (const { id } of questions) {
		const question = (await postedAbout(ground, id)).find(
			({ message, to }) => message === 'confirm-your-reminders' && to === email,
		)
		if (!question) continue
		const token = question.secret.token ?? ''
		if (confirmed) await confirmReminders(ground, token, at)
		return { id, token, email, asked }
	}
	throw new Error('No message that asks to confirm was queued')
}
