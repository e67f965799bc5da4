import type { Look } from '#app/features/papers/looks.server.ts'
import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import { Table } from '#app/ui/table.tsx'
import type { KeptKind } from './kept-kind.ts'

export type WhoSeesProps = {
	readonly kind: KeptKind
	readonly id: string
	readonly held: { readonly firm: string; readonly untilOn: string; readonly isOwner: boolean }
	readonly looks: readonly Look[]
}

/** Who can open what is kept, who has looked at it, and the way to delete it for who may. */
export function WhoSeesKept({ kind, id, held, looks }: WhoSeesProps) {
	const { returnRecords: words } = useWords()
	const nameOf = ({ who }: Look) =>
		who.kind === 'you' ? words.you : who.kind === 'colleague' && who.email !== null ? who.email : words.somebody
	return (
		<section aria-labelledby="where" className="not-on-paper mt-8">
			<h2 id="where">{words.whereTitle}</h2>
			<p>
				{held.firm === '' ? words.ownOnly : words.firmToo(held.firm)} {words.untilOn(longDate(held.untilOn))}
			</p>
			<Table
				caption={words.looked}
				columns={[{ label: words.lookedWhen }, { label: words.lookedWho, long: true }, { label: words.lookedWhat }]}
				rows={looks.map((look, at) => ({
					key: String(at),
					cells: [words.lookedAt(longDate(look.on), look.time), nameOf(look), words.events[look.what] ?? words.otherEvent],
				}))}
				empty={words.lookedNone}
			/>
			{held.isOwner ? (
				<p>
					<a className="inline-flex min-h-11 items-center" href={links.paper(kind, id, 'delete')}>
						{words.deleteNow}
					</a>
				</p>
			) : null}
		</section>
	)
}
