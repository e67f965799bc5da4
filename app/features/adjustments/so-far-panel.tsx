import { useWords } from '#app/ui/language.ts'

/** Where the catalogue stands as the script of the tick page reads it. */
export const changesAddress = '/adjustments/find/changes.json'

/**
 * What the ticks find, while one ticks. Only `app/enhance/find-changes.ts` shows and fills it; all that it says stands here, in the
 * reader's language.
 */
export function SoFarPanel({ code }: { readonly code: string }) {
	const { soFar, tickedOf } = useWords().choosing
	const said = {
		nothing: soFar.nothing,
		none: soFar.none,
		one: soFar.count(1),
		many: soFar.count('{count}'),
		soonNone: soFar.soon(0),
		soonOne: soFar.soon(1),
		soonMany: soFar.soon('{count}'),
		noneTicked: tickedOf(0, '{all}'),
		someTicked: tickedOf('{count}', '{all}'),
	}
	return (
		<section
			className="card not-on-paper my-0 lg:sticky lg:top-6"
			aria-labelledby="so-far"
			hidden
			data-so-far={changesAddress}
			data-code={code}
			data-said={JSON.stringify(said)}
		>
			<h2 id="so-far" className="mb-1 text-[1.1rem]">
				{soFar.title}
			</h2>
			<p role="status" />
			<div hidden>
				<p className="mb-1 font-semibold">{soFar.first}</p>
				<ol />
			</div>
		</section>
	)
}
