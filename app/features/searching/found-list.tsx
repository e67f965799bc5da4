import { dialLink } from '#app/ui/area.ts'
import { useWords } from '#app/ui/language.ts'
import { Tag } from '#app/ui/tag.tsx'
import type { Found, Piece } from './found.ts'

/** The words that were looked for stand out. Every piece is text: whatever a page or a person wrote, none of it is markup. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
	return pieces.map(({ text, found }, index) => (found ? <mark key={index}>{text}</mark> : text))
}

type FoundListProps = {
	readonly found: readonly Found[]
	/** Where the list holds more than one kind, each says which it is. */
	readonly withKind?: boolean
}

export function FoundList({ found, withKind = false }: FoundListProps) {
	const words = useWords()
	return (
		<ul className="list-none">
			{found.map(({ kind, href, title, text, phone }, index) => (
				<li key={index} className="keep-together border-b border-line py-3">
					<h3 className="mt-0 mb-0.5">
						<a className="inline-block min-h-11 py-2" href={href}>
							<Marked pieces={title} />
						</a>
					</h3>
					<p className="mb-1.5">
						<Marked pieces={text} />
					</p>
					{phone ? (
						<p className="mb-1.5">
							{words.searching.phone}:{' '}
							<a className="inline-flex min-h-11 items-center font-bold whitespace-nowrap" href={dialLink(phone)}>
								{phone}
							</a>
						</p>
					) : null}
					{withKind ? <Tag plain>{words.searching.kinds[kind]}</Tag> : null}
				</li>
			))}
		</ul>
	)
}
