import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { Select } from '#app/ui/select.tsx'
import { isChosen, letterOf } from './choose.ts'
import type { Choice, Counts } from './choose.ts'
import { demandLabel } from './demands.ts'

type AdjustmentFiltersProps = { readonly choice: Choice; readonly counts: Counts }

type Option<Value> = { readonly value: Value; readonly count: number }

/** What to look for. The three that most people need are in sight; the others are folded until one of them is used. */
export function AdjustmentFilters({ choice, counts }: AdjustmentFiltersProps) {
	const { adjustments } = useWords()
	/** What would find nothing is left out, unless it is what was chosen. */
	const optionsOf = <Value extends string>(
		options: readonly Option<Value>[],
		chosen: Value | null,
		labelOf: (value: Value) => string,
		valueOf: (value: Value) => string = (value) => value,
	) => [
		{ value: '', label: adjustments.any },
		...options
			.filter(({ value, count }) => count > 0 || value === chosen)
			.map(({ value, count }) => ({ value: valueOf(value), label: adjustments.withCount(labelOf(value), count) })),
	]
	return (
		<form className="not-on-paper" method="get" action="/adjustments" aria-label={adjustments.filter}>
			<div className="flex flex-wrap items-end gap-x-5">
				<Select
					name="demand"
					label={adjustments.demand}
					value={choice.demand ?? ''}
					placeholder={null}
					options={optionsOf(counts.demand, choice.demand, demandLabel)}
				/>
				<Select
					name="setting"
					label={adjustments.setting}
					value={choice.setting ?? ''}
					placeholder={null}
					options={optionsOf(counts.setting, choice.setting, (one) => adjustments.settings[one])}
				/>
				<Select
					name="moment"
					label={adjustments.moment}
					value={choice.moment ?? ''}
					placeholder={null}
					options={optionsOf(counts.moment, choice.moment, (one) => adjustments.moments[one])}
				/>
			</div>
			<details className="sector mb-5" open={choice.cost !== null || choice.soon !== null || choice.group !== null}>
				<summary>{adjustments.moreFilters}</summary>
				<div className="flex flex-wrap items-end gap-x-5">
					<Select
						name="cost"
						label={adjustments.cost}
						value={choice.cost ?? ''}
						placeholder={null}
						options={optionsOf(counts.cost, choice.cost, (one) => adjustments.costs[one])}
					/>
					<Select
						name="soon"
						label={adjustments.soon}
						value={choice.soon ?? ''}
						placeholder={null}
						options={optionsOf(counts.soon, choice.soon, (one) => adjustments.soonest[one])}
					/>
					<Select
						name="area"
						label={adjustments.group}
						hint={adjustments.groupHint}
						value={choice.group ? letterOf(choice.group) : ''}
						placeholder={null}
						options={optionsOf(counts.group, choice.group, (one) => adjustments.groups[one], letterOf)}
					/>
				</div>
			</details>
			<div className="row">
				<Button>{adjustments.show}</Button>
				{isChosen(choice) ? (
					<a className="inline-flex min-h-11 items-center" href="/adjustments">
						{adjustments.clear}
					</a>
				) : null}
			</div>
		</form>
	)
}
