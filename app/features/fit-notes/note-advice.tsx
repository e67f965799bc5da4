import type { Adjustment } from '#app/features/adjustments/adjustment.ts'
import { lettersOf } from '#app/features/adjustments/picked-code.ts'
import { links } from '#app/http/links.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkboxes } from '#app/ui/checkboxes.tsx'
import { useWords } from '#app/ui/language.ts'
import type { AdviceBox } from './decode-note.ts'

export type AdvisedChanges = { readonly box: AdviceBox; readonly changes: readonly Pick<Adjustment, 'id' | 'title'>[] }

type NoteAdviceProps = {
	readonly advised: readonly AdvisedChanges[]
	/** Where a phased return is planned, with the day that is known. */
	readonly phasedReturn: string
}

/** What follows from each ticked box, and the changes that may go into a plan. */
export function NoteAdvice({ advised, phasedReturn }: NoteAdviceProps) {
	const { fitNote } = useWords()
	return (
		<section aria-labelledby="boxes">
			<h2 id="boxes">{fitNote.adviceTitle}</h2>
			{advised.length === 0 ? <p>{fitNote.noBoxes}</p> : null}
			{advised.map(({ box }) => (
				<div key={box} className="mt-6">
					<h3>{fitNote.advice[box].title}</h3>
					<p>
						{fitNote.advice[box].means} {box === 'phased' ? <a href={phasedReturn}>{fitNote.planPhased}</a> : null}
					</p>
				</div>
			))}
			{advised.length > 0 ? <PutIntoPlan advised={advised} /> : null}
			<p className="not-on-paper">
				<a className="inline-flex min-h-11 items-center" href="/adjustments/find">
					{fitNote.moreChanges}
				</a>
			</p>
		</section>
	)
}

/** Which changes to talk about. The address names them by letters and nothing else. */
function PutIntoPlan({ advised }: { readonly advised: readonly AdvisedChanges[] }) {
	const { fitNote } = useWords()
	const changes = advised.flatMap(({ box, changes: ofBox }) =>
		ofBox.map(({ id, title }) => ({ value: lettersOf(id), label: title, group: fitNote.advice[box].title })),
	)
	return (
		<form method="get" action={links.planAdd([])} className="not-on-paper">
			<Checkboxes name="keep" label={fitNote.pickLegend} hint={fitNote.pick} options={changes} values={[]} />
			<Button look="quiet">{fitNote.putInPlan}</Button>
		</form>
	)
}
