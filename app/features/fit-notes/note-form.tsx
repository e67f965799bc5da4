import { QuestionField } from '#app/features/questions/question-field.tsx'
import type { FieldSet } from '#app/journey/field.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'

export type NoteForm = { readonly fields: FieldSet; readonly typed: TypedValues; readonly problems: readonly Problem[] }

/** What the note says, to tick. A GET form: days and boxes may stand in an address, and can be kept as a bookmark. */
export function NoteQuestions({ fields, typed, problems, address }: NoteForm & { readonly address: string }) {
	const { fitNote } = useWords()
	return (
		<form method="get" action={address} noValidate className="not-on-paper max-w-question">
			{Object.entries(fields).map(([name, field]) => (
				<QuestionField key={name} name={name} field={field} typed={typed} problems={problems} heading={false} />
			))}
			<p className="text-small text-ink-soft">
				{fitNote.notStored} {fitNote.addressHolds}
			</p>
			<Button>{fitNote.show}</Button>
		</form>
	)
}
