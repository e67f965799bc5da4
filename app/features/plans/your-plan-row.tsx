import { links } from '#app/http/links.ts'
import { useWords } from '#app/ui/language.ts'
import type { PlanRow } from './plan.ts'
import { RowDetails } from './row-details.tsx'
import { RowHead } from './row-head.tsx'

type YourPlanRowProps = {
	readonly token: string
	readonly row: PlanRow
	readonly number: number
	readonly today: string
	/** The manager has a newer version of the phased return that this is. */
	readonly isOlder?: boolean
}

/** One point as the employee reads it, all of it in sight, and what they say to it. */
export function YourPlanRow({ token, row, number, today, isOlder = false }: YourPlanRowProps) {
	const { yourPlan } = useWords()
	return (
		<li id={`row-${row.id}`} className="card mb-4">
			<RowHead row={row} number={number} today={today} />
			{isOlder ? <p className="border-s-4 border-now ps-3.5 font-semibold">{yourPlan.newerReturn}</p> : null}
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

/** A point to read again, above the form in which they say what they think of it. */
export function PointToRead({ row }: Pick<YourPlanRowProps, 'row'>) {
	return (
		<section className="card mb-6" aria-labelledby="point">
			<h2 id="point" className="mt-0 text-[1.2rem] wrap-anywhere" dir="auto">
				{row.what}
			</h2>
			{row.how ? (
				<p className="whitespace-pre-line wrap-anywhere" dir="auto">
					{row.how}
				</p>
			) : null}
			<RowDetails row={{ ...row, employeeComment: '' }} />
		</section>
	)
}
