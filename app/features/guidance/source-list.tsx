import { useWords } from '#app/ui/language.ts'
import { wordsFor } from './fact.ts'
import type { Fact } from './fact.ts'

/** A source is one line, however many facts were seen in it: as sure as the least sure of them. */
function sourcesOf(facts: readonly Fact[]) {
	const lines = new Map<string, string>()
	for (const { source, confidence, asOf } of facts) {
		const seen = confidence === 'from knowledge' ? wordsFor(confidence) : `${wordsFor(confidence)}, ${asOf}`
		if (!lines.has(source) || confidence === 'from knowledge') lines.set(source, seen)
	}
	return [...lines]
}

export function SourceList({ facts }: { facts: readonly Fact[] }) {
	const { guidance } = useWords()
	if (facts.length === 0) return null
	return (
		<section className="mt-12 text-small" aria-labelledby="sources">
			<h2 id="sources" className="text-[1.1rem]">
				{guidance.sources}
			</h2>
			<ul>
				{sourcesOf(facts).map(([source, seen]) => (
					<li key={source}>
						{guidance.source(source)} <span className="text-ink-soft">{guidance.seen(seen)}</span>
					</li>
				))}
			</ul>
			{facts.some(({ confidence }) => confidence === 'secondary source') && <p className="text-ink-soft">{guidance.secondary}</p>}
		</section>
	)
}
