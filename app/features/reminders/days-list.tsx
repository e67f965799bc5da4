import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import type { ReminderDay } from './reminder-days.ts'

/** '29 November 2026', and what the page that offered the day called it. */
export function useDayName(): (day: ReminderDay) => string {
	const { reminders } = useWords()
	return ({ on, code }) => {
		const [, kind, number = ''] = /^([a-z]+)(\d*)$/.exec(code) ?? []
		const said =
			kind !== undefined && Object.hasOwn(reminders.codes, kind) ? reminders.codes[kind as keyof typeof reminders.codes] : null
		const isComplete = number !== '' || kind === 'note' || kind === 'review'
		return said && isComplete ? `${longDate(on)}: ${said(number)}` : longDate(on)
	}
}

export function DaysList({ days }: { readonly days: readonly ReminderDay[] }) {
	const nameOf = useDayName()
	return (
		<ul>
			{days.map((day) => (
				<li key={day.on}>{nameOf(day)}</li>
			))}
		</ul>
	)
}
