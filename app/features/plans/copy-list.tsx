import { copyFormats } from './plan-copies.ts'

type CopyListProps = {
	/** Each side reads its own catalogue, so that one can be translated without the other. */
	readonly words: {
		readonly fileIs: string
		readonly formats: Readonly<Record<(typeof copyFormats)[number]['format'], string>>
	}
	/** Where a file of this name is. */
	readonly hrefOf: (file: string) => string
}

/** The files that a plan can be taken away as: the same for both sides. */
export function CopyList({ words, hrefOf }: CopyListProps) {
	return (
		<ul className="list-none">
			{copyFormats.map(({ file, format }) => (
				<li key={file} className="border-b border-line">
					<a className="flex min-h-11 items-center py-1.5" href={hrefOf(file)}>
						<span className="sr-only">{words.fileIs} </span>
						{words.formats[format]}
					</a>
				</li>
			))}
		</ul>
	)
}
