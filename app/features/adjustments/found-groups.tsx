import { Choice } from '#app/ui/choice.tsx'
import { useWords } from '#app/ui/language.ts'
import type { Voice } from './find-page.tsx'
import { FoundItem } from './found-item.tsx'
import { lettersOf } from './picked-code.ts'
import { horizons } from './rank.ts'
import type { Ranked } from './rank.ts'
import { isShown, passes } from './result-filters.ts'
import type { Filter } from './result-filters.ts'

/** As many of a group are open; the rest are one press away, and open on paper. */
const openAtFirst = 6

type FoundGroupsProps = {
	readonly voice: Voice
	readonly found: readonly Ranked[]
	readonly only: readonly Filter[]
	readonly ticked: readonly string[]
}

/**
 * The changes by how soon they can be there. What a filter takes away stands hidden at the end of its group, so that the page's
 * script can bring it back; the script sorts and folds the same way (`app/enhance/found-changes.js`).
 */
export function FoundGroups({ voice, found, only, ticked }: FoundGroupsProps) {
	const { choosing } = useWords()
	const item = (one: Ranked) => (
		<FoundItem
			key={one.adjustment.id}
			found={one}
			voice={voice}
			hidden={!isShown(one, only)}
			place={found.indexOf(one)}
			fits={passes(one)}
		>
			<div className="not-on-paper">
				<Choice
					type="checkbox"
					field="keep"
					index={found.indexOf(one)}
					name="keep"
					value={lettersOf(one.adjustment.id)}
					label={
						<>
							{choosing[voice].tick}
							<span className="sr-only">: {one.adjustment.title}</span>
						</>
					}
					chosen={ticked.includes(lettersOf(one.adjustment.id))}
				/>
			</div>
		</FoundItem>
	)
	return horizons.map((horizon) => {
		const group = found.filter((one) => one.horizon === horizon)
		if (group.length === 0) return null
		const shown = group.filter((one) => isShown(one, only))
		const inOrder = [...shown, ...group.filter((one) => !shown.includes(one))]
		const folded = Math.max(0, shown.length - openAtFirst)
		return (
			<section key={horizon} aria-labelledby={horizon} hidden={shown.length === 0} data-group>
				<h2 id={horizon}>{choosing.groups[horizon]}</h2>
				<p>{choosing.groupTexts[horizon]}</p>
				<ol className="list-none">{inOrder.slice(0, openAtFirst).map(item)}</ol>
				{group.length > openAtFirst ? (
					<details className="sector" hidden={folded === 0}>
						<summary>{choosing.more(folded)}</summary>
						<ol className="list-none">{inOrder.slice(openAtFirst).map(item)}</ol>
					</details>
				) : null}
			</section>
		)
	})
}
