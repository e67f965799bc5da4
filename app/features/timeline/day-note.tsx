import { useWords } from '#app/ui/language.ts'
import { wholeDay } from './day-text.ts'
import { offText } from './timeline-document.ts'
import type { Dated } from './timeline-view.ts'
import type { DayOff } from './working-day.ts'

/** The day of a date, and when it is no working day what to do about it. */
export function DayNote({ date }: { readonly date: Dated }) {
	const said = useWords().timeline
	const { on, until, off, reportBy, milestone } = date
	return (
		<>
			<p className="mb-1">
				<b>
					{until === null || until === on
						? wholeDay(on, said.weekdays)
						: said.until(wholeDay(on, said.weekdays), wholeDay(until, said.weekdays))}
				</b>
				{off ? <Off on={on} off={off} isDeadline={milestone.deadline ?? false} /> : null}
			</p>
			{reportBy ? (
				<p className="mb-1">
					<b>{said.reportBy(wholeDay(reportBy.on, said.weekdays))}</b>
					{reportBy.off ? <Off on={reportBy.on} off={reportBy.off} isDeadline /> : null}
				</p>
			) : null}
		</>
	)
}

function Off({ on, off, isDeadline }: { readonly on: string; readonly off: DayOff; readonly isDeadline: boolean }) {
	const said = useWords().timeline
	return <span className="block text-small text-ink-soft">{offText(on, off, isDeadline, said)}</span>
}
