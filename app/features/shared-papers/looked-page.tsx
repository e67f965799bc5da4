import type { Look } from '#app/features/papers/looks.server.ts'
import { longDate } from '#app/journey/calendar.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { useWords } from '#app/ui/language.ts'
import { Table } from '#app/ui/table.tsx'

/** Who has looked at a paper and what they did with it, for the manager's side. */
export function LookedPage({ back, looks }: { readonly back: string; readonly looks: readonly Look[] }) {
	const { keeping } = useWords()
	const nameOf = ({ who }: Look) => {
		if (who.kind !== 'colleague') return keeping.lookedBy[who.kind]
		return who.email === null ? keeping.colleagueGone : who.email
	}
	return (
		<>
			<BackLink href={back}>{keeping.backToPlan}</BackLink>
			<h1>{keeping.lookedTitle}</h1>
			<p className="lede">{keeping.lookedLede}</p>
			<p>{keeping.lookedNotTheirs}</p>
			<p>{keeping.lookedHalfHour}</p>
			<Table
				caption={keeping.lookedTitle}
				captionHidden
				columns={[{ label: keeping.lookedWhen }, { label: keeping.lookedWho, long: true }, { label: keeping.lookedWhat }]}
				rows={looks.map((look, index) => ({
					key: String(index),
					cells: [keeping.lookedAt(longDate(look.on), look.time), nameOf(look), keeping.events[look.what] ?? keeping.otherEvent],
				}))}
				empty={keeping.lookedNone}
			/>
		</>
	)
}
