import { wordsFor } from './fact.ts'
import type { Fact } from './fact.ts'

/** Facts that were seen in the same place and can be trusted alike are one line. */
function sourcesOf(facts: readonly Fact[]) {
	const lines = new Map<string, string>()
	for (const { source, confidence, asOf } of facts) {
		const seen =
			confidence === 'from knowledge' ? `${wordsFor(confidence)}.` : `${wordsFor(confidence)}. Date of source: ${asOf}.`
		if (!lines.has(source)) lines.set(source, seen)
	}
	return [...lines]
}

export function SourceList({ facts }: { facts: readonly Fact[] }) {
	if (facts.length === 0) return null
	return (
		<section className="text-small" aria-labelledby="sources">
			<h2 id="sources">Where this comes from</h2>
			<ul>
				{sourcesOf(facts).map(([source, seen]) => (
					<li key={source}>
						{source}. <span className="text-ink-soft">{seen}</span>
					</li>
				))}
			</ul>
		</section>
	)
}
