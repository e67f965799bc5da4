import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { NotHere } from './not-here.ts'

/** Asks about words that may not belong. Nothing is stopped: it is their record. */
export function NotHereNotices({ found }: { readonly found: NotHere }) {
	const { returnRecords: said } = useWords()
	const named = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ')
	const notices = [
		{ title: said.healthTitle, text: said.healthText(named(found.health)), any: found.health.length > 0 },
		{ title: said.opinionTitle, text: said.opinionText(named(found.opinions)), any: found.opinions.length > 0 },
		{ title: said.clinicianTitle, text: said.clinicianText(named(found.clinicians)), any: found.clinicians.length > 0 },
	]
	return (
		<div className="not-on-paper">
			{notices
				.filter(({ any }) => any)
				.map(({ title, text }) => (
					<Notice key={title} kind="now" title={title}>
						<p className="wrap-anywhere">{text}</p>
					</Notice>
				))}
		</div>
	)
}
