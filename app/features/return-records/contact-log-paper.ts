import { z } from 'zod'
import type { PaperOf } from '#app/features/papers/paper.ts'
import { isCalendarDate } from '#app/journey/calendar.ts'
import { codePoints, hasHiddenCharacter } from '#app/journey/text-rules.ts'
import { channels } from './contact-agreement.ts'
import { longest, mostContacts, type ContactLog } from './contact-log.ts'

const text = (max: number) =>
	z.string().refine((value) => codePoints(value) <= max && !hasHiddenCharacter(value), {
		error: `at most ${max} characters, none hidden`,
	})
const day = z.string().refine(isCalendarDate, { error: 'a day like 2026-03-27' })

const contactLogSchema = z.strictObject({
	reference: text(longest.reference),
	contacts: z
		.array(
			z.strictObject({
				on: day,
				who: text(longest.line),
				channel: z.enum(channels).nullable(),
				first: text(longest.fact),
				second: text(longest.fact),
				agreed: text(longest.fact),
				nextOn: day.nullable(),
			}),
		)
		.max(mostContacts),
})

/** A log of keeping in touch, for those who keep papers: only an account does, and only when it asks. No mail goes out by itself. */
export const contactLogPaper: PaperOf<ContactLog> = {
	kind: 'contact-log',
	parse: (value) => contactLogSchema.parse(value),
	nextReviewOn: () => null,
}
