import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { NewestWeeks, type OlderReturn } from './newest-weeks.tsx'
import { isUnderWay } from './plan.ts'
import type { PlanRow } from './plan.ts'
import { RowDetails } from './row-details.tsx'
import { RowHead } from './row-head.tsx'

type PlanRowItemProps = {
	readonly id: string
	readonly row: PlanRow
	readonly number: number
	readonly of: number
	readonly today: string
	/** Its phased return has changed since. */
	readonly older?: OlderReturn | undefined
}

/** One point of a plan: what it says, what was answered, and its buttons. */
export function PlanRowItem({ id, row, number, of, today, older }: PlanRowItemProps) {
	const { plans } = useWords()
	const about = plans.aboutRow(number, row.what)
	const inShort = [
		row.who && plans.shortWho(row.who),
		row.byOn && plans.shortBy(longDate(row.byOn)),
		isUnderWay(row) && row.reviewOn && plans.shortReview(longDate(row.reviewOn)),
	].filter((part): part is string => Boolean(part))
	return (
		<li id={`row-${row.id}`} className="card keep-together mb-4">
			<RowHead row={row} number={number} today={today} />
			{older ? <NewestWeeks {...older} plan={id} from="plan" headingLevel={3} /> : null}
			{inShort.length > 0 ? <p className="text-small text-ink-soft wrap-anywhere">{inShort.join(' · ')}</p> : null}
			<EmployeeSays row={row} />
			<details>
				<summary className="py-2.5">
					{plans.more}
					<span className="sr-only">: {about}</span>
				</summary>
				<RowDetails row={{ ...row, employeeComment: '' }} />
			</details>
			<div className="not-on-paper flex flex-wrap gap-x-5">
				<a className="inline-flex min-h-11 items-center" href={links.plan(id, `row/${row.id}/answer`)}>
					{row.decision === 'open' ? plans.answerIt : plans.changeAnswer}
					<span className="sr-only">: {about}</span>
				</a>
				<a className="inline-flex min-h-11 items-center" href={links.planRow(id, row.id)}>
					{plans.change}
					<span className="sr-only">: {about}</span>
				</a>
			</div>
			<form method="post" className="not-on-paper flex flex-wrap gap-2">
				<input type="hidden" name="row" value={row.id} />
				{number > 1 ? <Move intent="up" label={plans.up} about={about} /> : null}
				{number < of ? <Move intent="down" label={plans.down} about={about} /> : null}
				<Move intent="remove" label={plans.remove} about={about} />
			</form>
		</li>
	)
}

/** What the employee wrote or answered stands open on the page: nobody has to look for it. */
function EmployeeSays({ row }: Pick<PlanRowItemProps, 'row'>) {
	const { plans } = useWords()
	const last = row.reviews.findLast(({ by }) => by === 'employee')
	if (row.employeeComment === '' && !last) return null
	return (
		<div className="mb-3 border-s-4 border-strong ps-3.5">
			<p className="mb-0.5 font-semibold">
				{row.commentIsTheirs || !row.employeeComment ? plans.comment : plans.commentReported}
			</p>
			{row.employeeComment ? (
				<p className="mb-1 whitespace-pre-line wrap-anywhere" dir="auto">
					{row.employeeComment}
				</p>
			) : null}
			{last ? (
				<p className="mb-0 wrap-anywhere">
					{plans.employeeAnswered(longDate(last.on), plans.reviewAnswers[last.answer])}
					{last.note ? <span dir="auto"> {last.note}</span> : null}
				</p>
			) : null}
		</div>
	)
}

function Move({ intent, label, about }: { readonly intent: string; readonly label: string; readonly about: string }) {
	return (
		<Button look="quiet" name="intent" value={intent}>
			{label}
			<span className="sr-only">: {about}</span>
		</Button>
	)
}
