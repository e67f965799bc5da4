import { useWords } from '#app/ui/language.ts'

/** Ways on for somebody whose words led nowhere. */
export function NothingFound() {
	const words = useWords()
	return (
		<section aria-labelledby="try-this">
			<h2 id="try-this">{words.searching.tryThis}</h2>
			<p>{words.searching.fewerWords}</p>
			<ul>
				<li>
					<a className="inline-flex min-h-11 items-center" href="/guidance">
						{words.searching.browse}
					</a>
				</li>
				<li>
					<a className="inline-flex min-h-11 items-center" href="/advice">
						{words.searching.orAskUs}
					</a>
				</li>
				<li>
					<a className="inline-flex min-h-11 items-center" href="/refer">
						{words.searching.orRefer}
					</a>
				</li>
			</ul>
		</section>
	)
}
