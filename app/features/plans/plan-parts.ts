import type { StepValue } from '#app/journey/field.ts'
import type { Step } from '#app/journey/step.ts'
import { addDays } from '#app/journey/calendar.ts'
import { aboutStep } from './about-step.ts'
import { usualReviewWeeks } from './agree-several.ts'
import { answerStep } from './answer-step.ts'
import { emptyRow, rowOf } from './plan.ts'
import type { Plan, PlanRow } from './plan.ts'
import { poundsOf, rowStep } from './row-step.ts'

/** A part of a plan that one page asks for: how it is read from the plan into the form, and put back. */
export type PlanPart = {
	readonly step: typeof aboutStep | typeof rowStep | typeof answerStep
	/** Null when the plan has no such part (any more). */
	readonly read: (plan: Plan) => Readonly<Record<string, unknown>> | null
	readonly put: (plan: Plan, value: never) => Plan
}

type Answered<Asked> = Asked extends Step<infer Fields> ? StepValue<Fields> : never

type About = Answered<typeof aboutStep>
const text = (value: string | undefined) => value ?? ''

/** Who it is for and when it was asked for. */
export const aboutPart: PlanPart = {
	step: aboutStep,
	read: ({ rows: _, ...about }) => withoutEmpty(about),
	put: (plan, value: About) => ({
		...plan,
		employee: text(value.employee),
		manager: text(value.manager),
		firm: text(value.firm),
		job: text(value.job),
		askedOn: value.askedOn ?? null,
		goodDay: text(value.goodDay),
		badDay: text(value.badDay),
	}),
}

type RowValue = Answered<typeof rowStep>

/** What one row says. A row that is not there yet is added with this id, once, however often the form is sent. */
export const rowPart = (id: string, { isNew }: { readonly isNew: boolean }): PlanPart => ({
	step: rowStep,
	read: (plan) => {
		const row = rowOf(plan, id)
		if (!row) return isNew ? {} : null
		const { what, how, barrier, who, byOn, interim, check, neededOn, cost, pounds, whoPays } = row
		return withoutEmpty({
			...{ what, how, barrier, who, byOn, interim, check, neededOn, cost, whoPays },
			pounds: pounds === null ? '' : String(pounds),
		})
	},
	put: (plan, value: RowValue) => {
		const before = rowOf(plan, id)
		const row: PlanRow = {
			...(before ?? emptyRow(id)),
			what: value.what,
			how: text(value.how),
			barrier: text(value.barrier),
			who: text(value.who),
			byOn: value.byOn ?? null,
			interim: text(value.interim),
			check: text(value.check),
			neededOn: value.neededOn,
			cost: value.cost ?? null,
			pounds: value.pounds === undefined ? null : poundsOf(value.pounds),
			whoPays: text(value.whoPays),
		}
		return { ...plan, rows: before ? plan.rows.map((one) => (one.id === id ? row : one)) : [...plan.rows, row] }
	},
})

type AnswerValue = Answered<typeof answerStep>

/**
 * The answer to one row. A yes without days holds from `today`, 'YYYY-MM-DD', and is looked at again after its usual time: what has no
 * day is never looked at.
 */
export const answerPart = (id: string, today: string): PlanPart => ({
	step: answerStep,
	read: (plan) => {
		const row = rowOf(plan, id)
		if (!row) return null
		const { decision, status, factors, reason, alternatives, startOn, reviewOn } = row
		const days = decision === 'trial' ? { trialFrom: startOn, trialReviewOn: reviewOn } : { startOn, reviewOn }
		return withoutEmpty({ decision, status, factors, reason, alternatives, ...days })
	},
	put: (plan, value: AnswerValue) => ({
		...plan,
		rows: plan.rows.map((row) =>
			row.id === id
				? {
						...row,
						decision: value.decision,
						status: value.status,
						...daysOf(row, value, today),
						factors: [...(value.factors ?? [])],
						reason: text(value.reason),
						alternatives: text(value.alternatives),
					}
				: row,
		),
	}),
})

function daysOf({ firstReviewWeeks }: PlanRow, value: AnswerValue, today: string): Pick<PlanRow, 'startOn' | 'reviewOn'> {
	if (value.decision !== 'agreed' && value.decision !== 'trial') return { startOn: null, reviewOn: null }
	const startOn = value.startOn ?? value.trialFrom ?? today
	const usual = addDays(startOn, 7 * (firstReviewWeeks ?? usualReviewWeeks))
	return { startOn, reviewOn: value.status === 'stopped' ? null : (value.reviewOn ?? value.trialReviewOn ?? usual) }
}

function withoutEmpty(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
	return Object.fromEntries(
		Object.entries(value).filter(([, one]) => one !== null && one !== '' && !(Array.isArray(one) && one.length === 0)),
	)
}
