import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import { StatusTag, type StatusKind } from '#app/ui/status-tag.tsx'
import { isUnderWay } from './plan.ts'
import type { Decision, PlanRow } from './plan.ts'

const tones: Readonly<Record<Decision, StatusKind>> = { open: 'waiting', agreed: 'done', trial: 'open', 'not-agreed': 'stop' }

type RowHeadProps = { readonly row: PlanRow; readonly number: number; readonly today: string }

/** A point's name, how it stands, what is late, and how it is done: the same for both sides. */
export function RowHead({ row, number, today }: RowHeadProps) {
	const { plans } = useWords()
	const isLate = isUnderWay(row) && row.status === 'not-started' && row.byOn !== null && row.byOn < today
	const isToReview = isUnderWay(row) && row.reviewOn !== null && row.reviewOn <= today
	return (
		<>
			<h3 className="mb-1 wrap-anywhere" dir="auto">
				{number}. {row.what}
			</h3>
			<p className="flex flex-wrap gap-2">
				<StatusTag kind={tones[row.decision]}>{plans.decisions[row.decision]}</StatusTag>
				{isUnderWay(row) || row.status === 'stopped' ? (
					<StatusTag kind={row.status === 'in-place' ? 'done' : 'waiting'}>{plans.statuses[row.status]}</StatusTag>
				) : null}
				{isLate && row.byOn ? <StatusTag kind="now">{plans.overdue(longDate(row.byOn))}</StatusTag> : null}
				{isToReview && row.reviewOn ? <StatusTag kind="now">{plans.reviewDue(longDate(row.reviewOn))}</StatusTag> : null}
			</p>
			{row.how ? (
				<p className="whitespace-pre-line wrap-anywhere" dir="auto">
					{row.how}
				</p>
			) : null}
		</>
	)
}
