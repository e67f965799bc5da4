import type { ReactNode } from 'react'
import type { Words } from '#app/words/words.ts'
import type { Adjustment } from './adjustment.ts'
import { comparePath } from './compare.ts'

const link = 'inline-flex min-h-11 items-center'

/** One line for each thing that differs, with a cell for each adjustment. */
export function rowsToCompare(compared: readonly Adjustment[], { adjustments }: Pick<Words, 'adjustments'>) {
	const lines: readonly (readonly [string, (one: Adjustment) => ReactNode])[] = [
		[adjustments.barrierLabel, ({ barrier }) => barrier],
		[adjustments.actionLabel, ({ action }) => action],
		[adjustments.costLabel, ({ cost }) => adjustments.costs[cost]],
		[adjustments.payLabel, ({ funding }) => funding.map((one) => adjustments.fundings[one]).join('. ')],
		[adjustments.whoLabel, ({ who }) => who],
		[adjustments.leadLabel, ({ lead }) => adjustments.leads[lead]],
		[adjustments.interimLabel, ({ interim }) => interim],
		[adjustments.checkLabel, ({ check }) => check],
		[adjustments.durationLabel, ({ duration }) => adjustments.durations[duration]],
		[adjustments.reviewLabel, ({ firstReviewWeeks }) => adjustments.reviewAfter(firstReviewWeeks)],
		[
			adjustments.compareMore,
			(one) => (
				<span className="not-on-paper block">
					<a className={link} href={`/adjustments/${one.id}`}>
						{adjustments.compareOpen}
						<span className="sr-only">: {one.title}</span>
					</a>
					<br />
					<a className={link} href={comparePath(compared.filter(({ id }) => id !== one.id))}>
						{adjustments.compareLeaveOut}
						<span className="sr-only">: {one.title}</span>
					</a>
				</span>
			),
		],
	]
	return lines.map(([label, cellOf]) => ({ key: label, cells: [label, ...compared.map((one) => cellOf(one))] }))
}
