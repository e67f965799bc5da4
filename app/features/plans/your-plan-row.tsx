import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import { StatusTag, type StatusKind } from '#app/ui/status-tag.tsx'
import { isUnderWay, type Decision, type PlanRow } from './plan.ts'
import { RowDetails } from './row-details.tsx'

const tones: Readonly<Record<Decision, StatusKind>> = { open: 'waiting', agreed: 'done', trial: 'open', 'not-agreed': 'stop' }

type YourPlanRowProps = {
	readonly token: string
	readonly row: PlanRow
	readonly number: number
	readonly today: string
}

/** One point as the employee reads it, all of it in sight, and what they say to it. */
export function YourPlanRow({ token, row, number, today }: YourPlanRowProps) {
	const { plans, yourPlan } = useWords()
	const isLate = isUnderWay(row) && row.status === 'not-started' && row.byOn !== null && row.byOn < today
	return (
		<li id={`row-${row.id}`} className="card mb-4">
			<h3 className="mb-1 wrap-anywhere" dir="auto">
				{number}. {row.what}
			</h3>
			<p className="flex flex-wrap gap-2">
				<StatusTag kind={tones[row.decision]}>{plans.decisions[row.decision]}</StatusTag>
				{isUnderWay(row) || row.status === 'stopped' ? (
					<StatusTag kind={row.status === 'in-place' ? 'done' : 'waiting'}>{plans.statuses[row.status]}</StatusTag>
				) : null}
				{isLate && row.byOn ? <StatusTag kind="now">{yourPlan.dueOn(longDate(row.byOn))}</StatusTag> : null}
			</p>
			{row.how ? (
				<p className="whitespace-pre-line wrap-anywhere" dir="auto">
					{row.how}
				</p>
			) : null}
			<RowDetails row={{ ...row, employeeComment: '' }} />
			<h4 className="mb-1 font-semibold">{yourPlan.youSay}</h4>
			{row.employeeComment ? (
				<p className="mb-1 whitespace-pre-line wrap-anywhere" dir="auto">
					{row.employeeComment}
				</p>
			) : (
				<p className="mb-1 text-ink-soft">{yourPlan.saidNothing}</p>
			)}
			{row.employeeComment && !row.commentIsTheirs ? <p className="mb-1 text-ink-soft">{yourPlan.writtenForYou}</p> : null}
			<a className="not-on-paper inline-flex min-h-11 items-center" href={links.yourPlan(token, `comment/${row.id}`)}>
				{row.employeeComment ? yourPlan.changeIt : yourPlan.say}
				<span className="sr-only">: {yourPlan.aboutRow(number, row.what)}</span>
			</a>
		</li>
	)
}
