import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import { SummaryList } from '#app/ui/summary-list.tsx'
import type { PlanRow } from './plan.ts'

const inPounds = new Intl.NumberFormat('en-GB')

/** All that a point says, but its name and how it is done; what is empty is left out. */
export function RowDetails({ row }: { readonly row: PlanRow }) {
	const { plans, adjustments } = useWords()
	const day = (on: string | null) => (on === null ? '' : longDate(on))
	const band = row.cost === null ? '' : adjustments.costs[row.cost]
	const isNo = row.decision === 'not-agreed'
	const rows = [
		{ label: plans.barrier, value: row.barrier },
		{ label: plans.who, value: row.who },
		{ label: plans.byOn, value: day(row.byOn) },
		{ label: plans.interim, value: row.interim },
		{ label: plans.check, value: row.check },
		{ label: plans.days, value: plans.neededOn[row.neededOn] },
		{ label: plans.cost, value: row.pounds === null ? band : plans.pounds(inPounds.format(row.pounds), band) },
		{ label: plans.whoPays, value: row.whoPays },
		{ label: plans.startOn, value: day(row.startOn) },
		{ label: plans.reviewOn, value: day(row.reviewOn) },
		{ label: plans.why, value: isNo ? [...row.factors.map((factor) => plans.factors[factor]), row.reason].filter(Boolean) : [] },
		{ label: plans.alternatives, value: isNo ? row.alternatives : '' },
		{ label: row.commentIsTheirs ? plans.comment : plans.commentReported, value: row.employeeComment },
		{
			label: plans.reviewsSoFar,
			value: row.reviews.map(({ on, by, answer, note }) => plans.reviewLine(longDate(on), by, plans.reviewAnswers[answer], note)),
		},
	]
	return <SummaryList rows={rows.filter(({ value }) => value.length > 0)} />
}
