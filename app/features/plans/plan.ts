import { z } from 'zod'
import { costs } from '#app/features/adjustments/adjustment.ts'
import { isCalendarDate } from '#app/journey/calendar.ts'
import { codePoints, hasHiddenCharacter } from '#app/journey/text-rules.ts'

/**
 * Where a row came from. `ref` names it there: an adjustment's id, `<checklist>/<point>`, a referral's reference, which phased return
 * (`return-in-plan.ts`); empty when typed.
 */
export const rowSources = ['adjustment', 'checklist', 'case', 'phased-return', 'typed'] as const
/** What was said to a row. A trial is a yes for some weeks. */
export const decisions = ['open', 'agreed', 'trial', 'not-agreed'] as const
/**
 * What the law looks at when it asks whether a step would have been reasonable: Equality Act 2010 Code of Practice on Employment
 * (EHRC 2011), paragraph 6.28. A refusal gives its reasons in these terms and no others.
 */
export const refusalFactors = ['effect', 'practical', 'cost', 'disruption', 'resources', 'help'] as const
export const rowStatuses = ['not-started', 'in-place', 'to-change', 'stopped'] as const
/** On which days it is needed. */
export const neededOn = ['every-day', 'bad-days', 'good-days'] as const
export const reviewAnswers = ['still-needed', 'change', 'stop'] as const
export const sides = ['manager', 'employee'] as const

export type Decision = (typeof decisions)[number]
export type RefusalFactor = (typeof refusalFactors)[number]
export type RowStatus = (typeof rowStatuses)[number]
export type NeededOn = (typeof neededOn)[number]
export type ReviewAnswer = (typeof reviewAnswers)[number]
export type Side = (typeof sides)[number]

/** A plan of more rows is not one that two people carry out. */
export const mostRows = 200
export const longest = { line: 200, text: 2000, name: 80 } as const

const text = (max: number) =>
	z
		.string()
		.refine((value) => codePoints(value) <= max && !hasHiddenCharacter(value), {
			error: `at most ${max} characters, none hidden`,
		})
		.meta({ maxLength: max })
const day = z.string().refine(isCalendarDate, { error: 'a day like 2026-03-27' }).meta({ format: 'date' }).nullable()

/** One answer to "is this still needed?". */
const reviewSchema = z.strictObject({
	on: z.string().refine(isCalendarDate, { error: 'a day like 2026-03-27' }).meta({ format: 'date' }),
	by: z.enum(sides),
	answer: z.enum(reviewAnswers),
	note: text(longest.text),
})

export const planRowSchema = z.strictObject({
	/** Stays with the row through every version, so that two versions can be compared. */
	id: z.string().regex(/^[a-z0-9]{6,16}$/),
	source: z.strictObject({ kind: z.enum(rowSources), ref: z.string().max(120) }),
	/** In a few words, as one would say it. */
	what: text(longest.line),
	/** How it is done, in a sentence or two. */
	how: text(longest.text),
	/** What gets in the way at work. Never a diagnosis. */
	barrier: text(longest.text),
	/** Who does it. */
	who: text(longest.line),
	/** The day by which it should be there. */
	byOn: day,
	/** What is done until then. */
	interim: text(longest.text),
	/** What to look at before it starts: safety, fairness, privacy. */
	check: text(longest.text),
	/** An estimate, as a band. */
	cost: z.enum(costs).nullable(),
	/** What it did cost or was quoted, in whole pounds. */
	pounds: z.int().min(0).max(1_000_000).nullable(),
	whoPays: text(longest.line),
	neededOn: z.enum(neededOn),
	decision: z.enum(decisions),
	/** Why not, when the answer is no. */
	factors: z.array(z.enum(refusalFactors)).max(refusalFactors.length),
	reason: text(longest.text),
	alternatives: text(longest.text),
	startOn: day,
	reviewOn: day,
	/** The usual time until the first look; null when nobody said. */
	firstReviewWeeks: z.int().min(1).max(104).nullable(),
	status: z.enum(rowStatuses),
	employeeComment: text(longest.text),
	/** True once the employee wrote it on their own page: then nobody else changes it. */
	commentIsTheirs: z.boolean(),
	reviews: z.array(reviewSchema).max(60),
})

/** What a manager and an employee agreed to change at work. Says what is hard at work and never what is wrong with a person. */
export const planSchema = z.strictObject({
	employee: text(longest.name),
	manager: text(longest.name),
	firm: text(longest.line),
	job: text(longest.line),
	/** The day on which changes were asked for: the response clock starts here. */
	askedOn: day,
	/** What a good day and a bad day look like at work, in the employee's words. */
	goodDay: text(longest.text),
	badDay: text(longest.text),
	rows: z.array(planRowSchema).max(mostRows),
})

export type Plan = z.infer<typeof planSchema>
export type PlanRow = z.infer<typeof planRowSchema>
export type RowReview = z.infer<typeof reviewSchema>

export const emptyPlan: Plan = {
	employee: '',
	manager: '',
	firm: '',
	job: '',
	askedOn: null,
	goodDay: '',
	badDay: '',
	rows: [],
}

/** A row about which nothing is known but its id. */
export const emptyRow = (id: string): PlanRow => ({
	id,
	source: { kind: 'typed', ref: '' },
	what: '',
	how: '',
	barrier: '',
	who: '',
	byOn: null,
	interim: '',
	check: '',
	cost: null,
	pounds: null,
	whoPays: '',
	neededOn: 'every-day',
	decision: 'open',
	factors: [],
	reason: '',
	alternatives: '',
	startOn: null,
	reviewOn: null,
	firstReviewWeeks: null,
	status: 'not-started',
	employeeComment: '',
	commentIsTheirs: false,
	reviews: [],
})

/** Said yes to, for good or for a while, and not stopped since. */
export const isUnderWay = ({ decision, status }: Pick<PlanRow, 'decision' | 'status'>) =>
	(decision === 'agreed' || decision === 'trial') && status !== 'stopped'

/** The next day on which a row is to be looked at, the earliest of all that are under way; null when no row has one. */
export const nextReviewOf = ({ rows }: Pick<Plan, 'rows'>): string | null =>
	rows.filter(isUnderWay).reduce<string | null>((first, { reviewOn }) => {
		if (reviewOn === null) return first
		return first === null || reviewOn < first ? reviewOn : first
	}, null)

export const rowOf = ({ rows }: Pick<Plan, 'rows'>, id: string): PlanRow | null => rows.find((row) => row.id === id) ?? null
