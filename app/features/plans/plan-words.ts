import type { Cost } from '#app/features/adjustments/adjustment.ts'
import type { Decision, NeededOn, RefusalFactor, ReviewAnswer, RowStatus, Side, rowSources } from './plan.ts'

/** The words that a plan goes out in. They come from the catalogue of the page's language. */
export type PlanWords = {
	/** From January on. */
	readonly months: readonly string[]
	readonly title: string
	readonly version: (version: number) => string
	readonly note: string

	readonly who: string
	readonly noNames: string
	readonly employee: string
	readonly manager: string
	readonly firm: string
	readonly job: string
	readonly askedOn: string
	readonly answerBy: string
	readonly nextReview: string

	readonly glance: string
	readonly glanceCaption: (rows: number) => string
	readonly noRows: string
	readonly numbered: (number: number, what: string) => string
	readonly unnamed: string
	readonly whoAndWhen: string
	readonly noDay: string

	readonly days: string
	readonly goodDay: string
	readonly badDay: string

	readonly row: {
		readonly number: string
		readonly source: string
		readonly ref: string
		readonly what: string
		readonly how: string
		readonly barrier: string
		readonly who: string
		readonly byOn: string
		readonly interim: string
		readonly check: string
		readonly cost: string
		readonly pounds: string
		readonly whoPays: string
		readonly neededOn: string
		readonly decision: string
		readonly factors: string
		readonly reason: string
		readonly alternatives: string
		readonly startOn: string
		readonly reviewOn: string
		readonly firstReviewWeeks: string
		readonly status: string
		readonly employeeComment: string
		readonly reviews: string
	}
	readonly estimate: (band: string) => string
	readonly money: (pounds: number) => string
	readonly afterWeeks: (weeks: number) => string
	readonly sources: Readonly<Record<(typeof rowSources)[number], string>>
	readonly costs: Readonly<Record<Cost, string>>
	readonly neededOn: Readonly<Record<NeededOn, string>>
	readonly decisions: Readonly<Record<Decision, string>>
	readonly stopped: (answer: string) => string
	readonly factors: Readonly<Record<RefusalFactor, string>>
	readonly statuses: Readonly<Record<RowStatus, string>>
	readonly review: (on: string, by: string, answer: string) => string
	readonly reviewers: Readonly<Record<Side, string>>
	readonly reviewAnswers: Readonly<Record<ReviewAnswer, string>>
	readonly reviewsLeftOut: (count: number) => string

	readonly law: string
	readonly lawText: readonly string[]

	readonly signing: string
	readonly signed: (who: string, on: string) => string
	readonly named: (name: string, side: string) => string

	readonly calendar: { readonly review: string; readonly answer: string }
}
