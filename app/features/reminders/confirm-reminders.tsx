import { Button } from '#app/ui/button.tsx'
import { Checkboxes } from '#app/ui/checkboxes.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { DaysList, useDayName, type DayTitles } from './days-list.tsx'
import type { ReminderDay } from './reminder-days.ts'

/** Days that still come, of another request of the same address. */
export type EarlierDays = { readonly id: string; readonly days: readonly ReminderDay[] }

export type ConfirmRemindersProps = {
	readonly days: readonly ReminderDay[]
	readonly mark: string | null
	readonly titles: DayTitles
	readonly earlier: readonly EarlierDays[]
}

/** Asks for a yes, and says before it what else the yes ends: two sets of days about one person would say two different things. */
export function ConfirmReminders({ days, mark, titles, earlier }: ConfirmRemindersProps) {
	const { reminders } = useWords()
	return (
		<div className="question">
			<h1>{reminders.confirmTitle}</h1>
			<p className="lede">{reminders.confirmLede}</p>
			<DaysList days={days} titles={titles} />
			{mark === null ? null : <p>{reminders.yourMark(mark)}</p>}
			<form method="post">
				{earlier.length === 0 ? null : mark === null ? (
					<WhichEnd earlier={earlier} titles={titles} />
				) : (
					<Notice title={reminders.earlierTitle(mark)}>
						<p>{reminders.earlierEnd}</p>
						{earlier.map(({ id, days: theirs }) => (
							<DaysList key={id} days={theirs} titles={titles} />
						))}
					</Notice>
				)}
				<Button name="intent" value="confirm">
					{reminders.confirm}
				</Button>
			</form>
			<p className="mt-8">{reminders.notMine}</p>
			<form method="post">
				<Button look="stop" name="intent" value="stop">
					{reminders.deleteRequest}
				</Button>
			</form>
		</div>
	)
}

/** Ticked from the start: the usual reason to ask again is that a date has changed. */
function WhichEnd({ earlier, titles }: Pick<ConfirmRemindersProps, 'earlier' | 'titles'>) {
	const { reminders } = useWords()
	const nameOf = useDayName(titles)
	return (
		<Checkboxes
			name="end"
			label={reminders.whichEnd}
			hint={reminders.whichEndHint}
			options={earlier.map(({ id, days }) => ({
				value: id,
				label: reminders.endThese(days.length),
				hint: reminders.listed(days.map((day) => nameOf(day))),
			}))}
			values={earlier.map(({ id }) => id)}
		/>
	)
}
