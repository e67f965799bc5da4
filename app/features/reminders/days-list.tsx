import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import { codesOf, type ReminderDay } from './reminder-days.ts'

/** The titles of milestones by their code. One that says what a day has to do with health is never shown: it has a name of its own. */
export type DayTitles = Readonly<Record<string, string>>

/** '29 November 2026', and what it is: by a title that says nothing of health, or by its number alone. The same on every page. */
export function useDayName(titles: DayTitles): (day: ReminderDay) => string {
	const { reminders } = useWords()
	const nameOf = (code: string) => {
		if (Object.hasOwn(reminders.neutral, code)) return reminders.neutral[code as keyof typeof reminders.neutral]
		if (Object.hasOwn(titles, code)) return titles[code]
		const [, kind, number = ''] = /^([a-z]+)(\d*)$/.exec(code) ?? []
		const said =
			kind !== undefined && Object.hasOwn(reminders.codes, kind) ? reminders.codes[kind as keyof typeof reminders.codes] : null
		return number !== '' || kind === 'note' || kind === 'review' ? said?.(number) : undefined
	}
	return (day) => {
		const names = codesOf(day).flatMap((code) => nameOf(code) ?? [])
		return names.length > 0 ? reminders.dayWithNames(longDate(day.on), [...new Set(names)]) : longDate(day.on)
	}
}

export function DaysList({ days, titles }: { readonly days: readonly ReminderDay[]; readonly titles: DayTitles }) {
	const nameOf = useDayName(titles)
	return (
		<ul>
			{days.map((day) => (
				<li key={day.on}>{nameOf(day)}</li>
			))}
		</ul>
	)
}
