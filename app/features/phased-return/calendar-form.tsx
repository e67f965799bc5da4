import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { TextField } from '#app/ui/text-field.tsx'

type CalendarFormProps = {
	/** Where the calendar file is. */
	readonly action: string
	/** What its address says beside the mark. */
	readonly query?: string
}

/** The days for a calendar, with a mark of the manager's own: a calendar is seen by colleagues, so no name stands in it. */
export function CalendarForm({ action, query = '' }: CalendarFormProps) {
	const { phasedReturn: said } = useWords()
	return (
		<form method="get" action={action} className="not-on-paper mt-4" noValidate>
			{[...new URLSearchParams(query)].map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			<TextField name="mark" label={said.mark} hint={said.markHint} optional width="short" spellCheck={false} />
			{query === '' ? null : <p className="hint">{said.markAgain}</p>}
			<Button look="quiet">{said.takeCalendar}</Button>
		</form>
	)
}
