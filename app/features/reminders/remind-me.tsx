import { links } from '#app/http/links.ts'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { TextField } from '#app/ui/text-field.tsx'
import { dayValue, type ReminderDay } from './reminder-days.ts'

export type RemindMeProps = {
	/** Days that have passed may be among them: the next page says that it leaves those out. */
	readonly days: readonly ReminderDay[]
	/** The manager's own mark, such as P7: at most two letters, then one to four digits. */
	readonly mark?: string | undefined
}

/** Asks for an e-mail on each of these days. Once on a page at most, under a heading of the second level; nothing where there is no day. */
export function RemindMe({ days, mark }: RemindMeProps) {
	const { reminders } = useWords()
	if (days.length === 0) return null
	return (
		<section className="card not-on-paper my-6" aria-labelledby="remind-me">
			<h2 id="remind-me">{reminders.askTitle}</h2>
			<p>{reminders.askText}</p>
			<form method="post" action={links.reminders} noValidate>
				<ReminderFields days={days} mark={mark} />
				<TextField
					name="email"
					label={reminders.email}
					hint={reminders.emailHint}
					type="email"
					autoComplete="email"
					spellCheck={false}
				/>
				<Button look="quiet">{reminders.ask}</Button>
			</form>
		</section>
	)
}

/** What a form carries unseen, so that nothing has to be stored before somebody asks. */
export function ReminderFields({ days, mark }: RemindMeProps) {
	return (
		<>
			{days.map((day) => (
				<input key={dayValue(day)} type="hidden" name="day" value={dayValue(day)} />
			))}
			{mark ? <input type="hidden" name="mark" value={mark} /> : null}
		</>
	)
}
