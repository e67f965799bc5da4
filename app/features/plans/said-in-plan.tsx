import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import type { Words } from '#app/words/words.ts'
import type { PlanField, RowField } from './compare-versions.ts'
import type { Plan, PlanRow } from './plan.ts'
import { shownRef } from './return-in-plan.ts'

/** The name of a part of the plan, as a reader knows it from the plan. */
export const usePlanLabels = () => {
	const { planDocument } = useWords()
	const { employee, manager, firm, job, askedOn, goodDay, badDay } = planDocument
	return { employee, manager, firm, job, askedOn, goodDay, badDay } satisfies Record<PlanField, string>
}

export const useRowLabels = (): Readonly<Record<RowField, string>> => {
	const { planDocument, planTools } = useWords()
	return { ...planDocument.row, commentIsTheirs: planTools.theirs }
}

/** What one field of a plan says, in words. Empty when it says nothing. */
export const sayPlanField = (plan: Plan, field: PlanField): string =>
	field === 'askedOn' ? (plan.askedOn === null ? '' : longDate(plan.askedOn)) : plan[field]

/** What one field of a row says, in words and whole, however long it is. Empty when it says nothing. */
export function sayRowField(row: PlanRow, field: RowField, { planDocument, planTools }: Words): string {
	switch (field) {
		case 'source':
			return shownRef(row.source) === ''
				? planDocument.sources[row.source.kind]
				: `${planDocument.sources[row.source.kind]}: ${row.source.ref}`
		case 'byOn':
		case 'startOn':
		case 'reviewOn': {
			const day = row[field]
			return day === null ? '' : longDate(day)
		}
		case 'cost':
			return row.cost === null ? '' : planDocument.estimate(planDocument.costs[row.cost])
		case 'pounds':
			return row.pounds === null ? '' : planDocument.money(row.pounds)
		case 'neededOn':
			return planDocument.neededOn[row.neededOn]
		case 'decision':
			return planDocument.decisions[row.decision]
		case 'factors':
			return row.factors.map((factor) => planDocument.factors[factor]).join('\n')
		case 'firstReviewWeeks':
			return row.firstReviewWeeks === null ? '' : planDocument.afterWeeks(row.firstReviewWeeks)
		case 'status':
			return planDocument.statuses[row.status]
		case 'commentIsTheirs':
			return row.commentIsTheirs ? planTools.yes : planTools.no
		case 'reviews':
			return row.reviews
				.map(({ on, by, answer, note }) =>
					planTools.said(longDate(on), planDocument.reviewers[by], planDocument.reviewAnswers[answer], note),
				)
				.join('\n')
		default:
			return row[field]
	}
}

/** Text that people typed: its lines, its direction, and a break anywhere rather than a page too wide. */
export function Said({ text }: { readonly text: string }) {
	const { planTools } = useWords()
	if (text === '') return <span className="text-ink-soft">{planTools.nothing}</span>
	return (
		<span dir="auto" className="block whitespace-pre-line wrap-anywhere">
			{text}
		</span>
	)
}
