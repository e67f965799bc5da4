import { links } from '#app/http/links.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'
import type { KeptKind } from './kept-kind.ts'

const stems = { 'return-record': 'record', 'contact-log': 'sheet' } as const satisfies Record<KeptKind, string>

/** What is kept, as files. */
export function TakeKept({ kind, id, hasDays }: { readonly kind: KeptKind; readonly id: string; readonly hasDays: boolean }) {
	const { returnRecords: words, keptPapers } = useWords()
	const copy = (extension: string) => links.paper(kind, id, `copy/${stems[kind]}.${extension}`)
	return (
		<section aria-labelledby="take" className="not-on-paper mt-8">
			<h2 id="take">{words.takeTitle}</h2>
			<p>{keptPapers[kind].takeText}</p>
			<div className="row">
				<ButtonLink download href={copy('docx')}>
					{words.getWord}
				</ButtonLink>
				<ButtonLink look="quiet" download href={copy('pdf')}>
					{words.getPdf}
				</ButtonLink>
				<ButtonLink look="quiet" download href={copy('html')}>
					{words.getHtml}
				</ButtonLink>
				<ButtonLink look="quiet" download href={copy('text')}>
					{words.getText}
				</ButtonLink>
				{hasDays ? (
					<ButtonLink look="quiet" download href={links.paper(kind, id, 'copy/days.ics')}>
						{words.getCalendar}
					</ButtonLink>
				) : null}
			</div>
		</section>
	)
}
