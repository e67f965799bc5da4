import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import { daysBetween } from './response-clock.ts'
import type { ResponseClock } from './response-clock.ts'

type Running = Exclude<ResponseClock, { readonly state: 'not-started' }>

/** Places along the line in hundredths of its width. Beyond `latest` nothing is drawn to scale. */
const [left, right, leastForAnswer] = [3, 97, 62]

/**
 * Where the last day and today stand on the line. As long as it runs, the last day is the end of it. When it is over, the line goes
 * on to today; what is over takes no more than a third of it, so that the first two days stay apart, and `toScale` is false.
 */
export function placesOnLine(clock: Pick<Running, 'askedOn' | 'answerBy' | 'days' | 'today'>) {
	const gone = daysBetween(clock.askedOn, clock.today)
	const wide = right - left
	if (gone <= clock.days) return { answerBy: right, today: left + (wide * Math.max(0, gone)) / clock.days, toScale: true }
	const share = left + (wide * clock.days) / gone
	return { answerBy: Math.max(share, leastForAnswer), today: right, toScale: share >= leastForAnswer }
}

/**
 * The line from the day it was asked to the last day to answer, with today on it. Drawn on the server in shares of the width, so
 * that letters keep their size on a phone. The picture has one text alternative; all it says stands beside it in words too.
 */
export function ClockLine({ clock }: { readonly clock: Running }) {
	const words = useWords()
	const said = words.planTools.clock
	const { answerBy, today, toScale } = placesOnLine(clock)
	const [askedOn, lastDay, now] = [clock.askedOn, clock.answerBy, clock.today].map((day) => longDate(day))
	const over = clock.state === 'overdue'
	const showToday = clock.state !== 'ahead'
	return (
		<svg
			className={`clock-line${over ? ' clock-over' : ''}`}
			width="100%"
			height="104"
			role="img"
			aria-label={said.picture(askedOn ?? '', lastDay ?? '', showToday ? (now ?? '') : null, !toScale)}
		>
			<line className="clock-ahead" x1={at(left)} x2={at(answerBy)} y1="52" y2="52" />
			{showToday ? <line className="clock-gone" x1={at(left)} x2={at(Math.min(today, answerBy))} y1="52" y2="52" /> : null}
			{over ? <line className="clock-late" x1={at(answerBy)} x2={at(today)} y1="52" y2="52" /> : null}
			{toScale ? null : (
				<svg x={at((answerBy + today) / 2)} y="40" overflow="visible" width="1" height="24">
					<path className="clock-break" d="M-8 22 0 2h8L0 22z" />
				</svg>
			)}
			<circle className="clock-end" cx={at(left)} cy="52" r="7" />
			<circle className="clock-end" cx={at(answerBy)} cy="52" r="9" />
			{showToday ? <circle className="clock-today" cx={at(today)} cy="52" r="10" /> : null}
			<Label x={left} y={82} name={said.askedShort} day={shortDay(clock.askedOn, words.planDocument.months)} />
			<Label x={answerBy} y={82} name={said.answerShort} day={shortDay(clock.answerBy, words.planDocument.months)} />
			{showToday ? <Label x={today} y={14} name={said.today} day={shortDay(clock.today, words.planDocument.months)} /> : null}
		</svg>
	)
}

type LabelProps = { readonly x: number; readonly y: number; readonly name: string; readonly day: string }

/** Two lines of letters, which turn to the middle of the picture at its ends. */
function Label({ x, y, name, day }: LabelProps) {
	const anchor = x < 20 ? 'start' : x > 80 ? 'end' : 'middle'
	const from = anchor === 'start' ? 0 : anchor === 'end' ? 100 : x
	return (
		<>
			<text className="clock-name" x={at(from)} y={y} textAnchor={anchor}>
				{name}
			</text>
			<text x={at(from)} y={y + 18} textAnchor={anchor}>
				{day}
			</text>
		</>
	)
}

const at = (share: number) => `${Math.round(share * 10) / 10}%`

/** '2026-11-09' as '9 Nov': there is no room for more, and the whole day stands beside the picture. */
function shortDay(date: string, months: readonly string[]): string {
	const [, month, day] = date.split('-').map(Number)
	return `${day} ${[...(months[(month ?? 1) - 1] ?? '')].slice(0, 3).join('')}`
}
