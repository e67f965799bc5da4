import { useWords } from '#app/ui/language.ts'

export type CopyFormat = 'pdf' | 'docx' | 'html' | 'text'
export type CopyLink = { readonly format: CopyFormat; readonly href: string }

/** The same words in every format. */
export function CopyLinks({ files, note }: { readonly files: readonly CopyLink[]; readonly note: string }) {
	const { employee } = useWords()
	return (
		<>
			<h2>{employee.keepCopy}</h2>
			<ul className="row list-none p-0">
				{files.map(({ format, href }) => (
					<li key={format}>
						<a className="inline-flex min-h-11 items-center" href={href} download>
							{employee.formats[format]}
						</a>
					</li>
				))}
			</ul>
			<p className="text-small text-ink-soft">{note}</p>
		</>
	)
}
