export type CopyLink = { readonly format: string; readonly href: string }

const names: Readonly<Record<string, string>> = { pdf: 'PDF', docx: 'Word', html: 'Web page, to print', text: 'Plain text' }

/** The same words in every format. */
export function CopyLinks({ files, note }: { readonly files: readonly CopyLink[]; readonly note: string }) {
	return (
		<>
			<h2>Keep a copy</h2>
			<ul className="row list-none p-0">
				{files.map(({ format, href }) => (
					<li key={format}>
						<a className="inline-flex min-h-11 items-center" href={href} download>
							{names[format] ?? format}
						</a>
					</li>
				))}
			</ul>
			<p className="text-small text-ink-soft">{note}</p>
		</>
	)
}

/** For the manager: what they wrote is about somebody's health at work, wherever the file lies. */
export const keepApart =
	'Keep it in a restricted place, apart from the personnel file, and tell your employee before you show it to anybody.'
