import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { Tag } from '#app/ui/tag.tsx'
import { canStartToday } from './adjustment.ts'
import type { Adjustment } from './adjustment.ts'
import { inOrder, shownFirst } from './in-order.ts'

/** What can start today, then the rest folded by area; each can be ticked for the comparison, which is a plain form. */
export function AdjustmentsInOrder({ found }: { readonly found: readonly Adjustment[] }) {
	const { adjustments } = useWords()
	const { today, moreToday, areas } = inOrder(found)
	const areFew = found.length <= shownFirst
	const compare = <Button look="quiet">{adjustments.compareShow}</Button>
	return (
		<form method="get" action="/adjustments/compare" aria-label={adjustments.compareTitle}>
			<div className="row not-on-paper mb-6">
				<span className="text-ink-soft">{adjustments.compareHint}</span>
				{compare}
			</div>
			{today.length > 0 ? (
				<section aria-labelledby="today">
					<h2 id="today">{adjustments.todayTitle}</h2>
					<Listed adjustments={today} />
					{moreToday.length > 0 ? (
						<details className="sector">
							<summary>{adjustments.moreToday(moreToday.length)}</summary>
							<Listed adjustments={moreToday} />
						</details>
					) : null}
					<div className="row mt-4">{compare}</div>
				</section>
			) : null}
			{areas.length > 0 ? (
				<section className="mt-8" aria-labelledby="rest">
					<h2 id="rest">{adjustments.restTitle}</h2>
					{areas.map(({ id, label, adjustments: rest }) => (
						<details key={id} className="sector" open={areFew}>
							<summary>{adjustments.withCount(label, rest.length)}</summary>
							<Listed adjustments={rest} />
						</details>
					))}
				</section>
			) : null}
			{areas.length > 0 ? <div className="row mt-6">{compare}</div> : null}
		</form>
	)
}

function Listed({ adjustments: listed }: { readonly adjustments: readonly Adjustment[] }) {
	const { adjustments } = useWords()
	return (
		<ul className="list-none">
			{listed.map((one) => (
				<li key={one.id} className="border-b border-line py-3.5">
					<h3 className="mb-1 text-[1.15rem]">
						<a className="inline-flex min-h-11 items-center" href={`/adjustments/${one.id}`}>
							{one.title}
						</a>
					</h3>
					<p className="mb-1">{one.action}</p>
					{canStartToday(one) ? null : (
						<p className="flex flex-wrap gap-2">
							<Tag plain>{adjustments.costs[one.cost]}</Tag>
							<Tag plain>{adjustments.leads[one.lead]}</Tag>
						</p>
					)}
					<span className="choice not-on-paper inline-grid">
						<input id={`compare-${one.id}`} type="checkbox" name="a" value={one.id} />
						<label htmlFor={`compare-${one.id}`}>
							{adjustments.compareThis}
							<span className="sr-only">: {one.title}</span>
						</label>
					</span>
				</li>
			))}
		</ul>
	)
}
