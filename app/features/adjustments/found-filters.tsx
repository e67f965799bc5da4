import { Button } from '#app/ui/button.tsx'
import { Choice } from '#app/ui/choice.tsx'
import { useWords } from '#app/ui/language.ts'
import type { Ranked } from './rank.ts'
import { filtersFor, isShown } from './result-filters.ts'
import type { Filter } from './result-filters.ts'

/**
 * Narrows the result. Without script its buttons send the form the changes are in, so nothing that is ticked is lost; with script
 * (`app/enhance/found-changes.js`) a tick hides and shows at once. What the script says stands on the box.
 */
export function FoundFilters({ found, only }: { readonly found: readonly Ranked[]; readonly only: readonly Filter[] }) {
	const { filtering, more } = useWords().choosing
	const offered = filtersFor(found)
	if (offered.length === 0) return null
	const shown = found.filter((one) => isShown(one, only)).length
	const said = {
		none: filtering.count(0, found.length),
		one: filtering.count(1, found.length),
		many: filtering.count('{count}', found.length),
		all: filtering.count(found.length, found.length),
		moreOne: more(1),
		moreMany: more('{count}'),
		tickedOne: filtering.ticked(1),
		tickedMany: filtering.ticked('{count}'),
		hiddenOne: filtering.hidden(1),
		hiddenMany: filtering.hidden('{count}'),
	}
	return (
		<div className="card not-on-paper" data-filters data-said={JSON.stringify(said)}>
			<fieldset>
				<legend className="label">{filtering.title}</legend>
				<div className="choices-inline">
					{offered.map((filter, index) => (
						<Choice
							key={filter}
							type="checkbox"
							field="only"
							index={index}
							name="only"
							value={filter}
							label={filtering.labels[filter]}
							chosen={only.includes(filter)}
						/>
					))}
				</div>
			</fieldset>
			<p className="mt-3" role="status">
				{filtering.count(shown, found.length)}
			</p>
			<div className="row">
				<Button look="quiet">{filtering.apply}</Button>
				{/* Named, so that the server knows it; the script hides it while there is nothing to take away. */}
				<Button look="quiet" name="show" value="all">
					{filtering.all}
				</Button>
			</div>
		</div>
	)
}
