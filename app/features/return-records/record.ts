import { z } from 'zod'
import { nations } from '#app/features/guidance/fact.ts'
import { isCalendarDate, weekdays } from '#app/journey/calendar.ts'
import { codePoints, hasHiddenCharacter } from '#app/journey/text-rules.ts'

export const waysToMeet = ['in-person', 'phone', 'video', 'other'] as const
/** What the employee calls it. Nobody has to say, and nobody asks for more. */
export const reasons = ['health', 'accident', 'pregnancy', 'disability', 'other', 'not-said'] as const
export const notesSeen = ['self', 'fit-note', 'both', 'none'] as const
/** The four boxes of a fit note. */
export const noteAdvice = ['phased', 'hours', 'duties', 'workplace'] as const
export const workRelated = ['yes', 'no', 'not-sure'] as const
export const accidentChecks = ['entered', 'to-check', 'not-an-accident'] as const
/** Never with a reason: a no is a no. */
export const referralAnswers = ['not-offered', 'offered', 'accepted', 'declined'] as const
export const copiesGiven = ['paper', 'email', 'not-yet'] as const
export const yesOrNo = ['yes', 'no'] as const

/** More changes than this are a plan, and a plan has a page of its own. */
export const mostAgreed = 20
/** In characters as a person counts them. What is short enough keeps the record on one side. */
export const longest = { reference: 40, line: 120, text: 400, comment: 800 } as const

const text = (max: number) =>
	z.string().refine((value) => codePoints(value) <= max && !hasHiddenCharacter(value), {
		error: `at most ${max} characters, none hidden`,
	})
const day = z.string().refine(isCalendarDate, { error: 'a day like 2026-03-27' }).nullable()
const yes = z.enum(yesOrNo).nullable()

export const agreedSchema = z.strictObject({
	what: text(longest.line),
	who: text(longest.line),
	byOn: day,
	/** What is done until then. */
	interim: text(longest.line),
	reviewOn: day,
})

/**
 * A return-to-work record: what two people said about work on the day somebody came back. It has no place for a diagnosis, a medicine,
 * a clinician's name, family matters or an opinion about honesty.
 */
export const returnRecordSchema = z.strictObject({
	reference: text(longest.reference),
	role: text(longest.line),
	manager: text(longest.line),
	metOn: z.string().refine(isCalendarDate, { error: 'a day like 2026-03-27' }),
	way: z.enum(waysToMeet).nullable(),
	companion: text(longest.line),

	firstDay: day,
	dayBack: day,
	/** Whose bank holidays are left out when the days lost are worked out. */
	nation: z.enum(nations),
	usualDays: z.array(z.enum(weekdays)).max(7),
	/** Working days lost as somebody typed them, in halves; null to work them out. */
	daysLost: z.number().min(0).max(9999).multipleOf(0.5).nullable(),
	reason: z.enum(reasons).nullable(),
	reasonWords: text(longest.line),

	noteSeen: z.enum(notesSeen).nullable(),
	noteFrom: day,
	noteTo: day,
	noteAdvice: z.array(z.enum(noteAdvice)).max(noteAdvice.length),
	notCopied: z.boolean(),

	workRelated: z.enum(workRelated).nullable(),
	workAction: text(longest.text),
	accident: z.enum(accidentChecks).nullable(),
	contact: text(longest.text),
	helps: text(longest.text),
	agreed: z.array(agreedSchema).max(mostAgreed),

	phased: yes,
	phasedFrom: day,
	phasedTo: day,
	colleagues: text(longest.text),
	signposts: text(longest.text),
	referral: z.enum(referralAnswers).nullable(),
	sickPay: yes,
	counted: yes,
	whyNotCounted: text(longest.line),
	nextReview: day,

	comment: text(longest.comment),
	/** Both have read it as it stands, on this day. Any change takes this away. */
	readOn: day,
	copyGiven: z.enum(copiesGiven).nullable(),
})

export type ReturnRecord = z.infer<typeof returnRecordSchema>
export type AgreedRow = z.infer<typeof agreedSchema>

/** What both have read and what was said about it. Everything else is what they read. */
export const notRead = { readOn: null, copyGiven: null } as const
