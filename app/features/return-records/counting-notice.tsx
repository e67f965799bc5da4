import { wordsFor } from '#app/features/guidance/fact.ts'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { CountingNotice as Found } from './counting.ts'

/** Asks whether it is fair to count an absence. Nothing is stopped: it is their record. */
export function CountingNotice({ found }: { readonly found: Found | null }) {
	const { counting } = useWords().returnRecords
	if (found === null) return null
	return (
		<div className="not-on-paper">
			<Notice kind="now" title={counting.title}>
				<p>{counting.about[found.about]}</p>
				{found.law.map(({ fact, confidence }) => (
					<p key={fact}>
						{counting.law[fact]} <span className="text-ink-soft">({wordsFor(confidence)})</span>
					</p>
				))}
				<p className="mb-0">
					<a className="inline-flex min-h-11 items-center" href="/guidance/repeated-short-absence">
						{counting.read}
					</a>
				</p>
			</Notice>
		</div>
	)
}
