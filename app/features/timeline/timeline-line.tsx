import { daysBetween, longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import { shortDay } from './day-text.ts'
import type { LinePoint } from './timeline-view.ts'

type Line = {
	readonly points: readonly LinePoint[]
	readonly today: string
	/** Today in the middle of the points, or null when it is before the first. */
	readonly now: string | null
	readonly label: string
}

/**
 * The line of an absence with today on it: across a desk, and down a phone. Both are drawn on the server and one of them is shown. Its
 * points stand one step apart whatever lies between them, so that no name touches another; the list on the page has every day.
 */
export function TimelineLine({
	points,
	today,
	withToday,
}: {
	readonly points: readonly LinePoint[]
	readonly today: string
	readonly withToday: boolean
}) {
	const said = useWords().timeline
	const [first] = points
	const last = points.at(-1)
	if (!first || !last) return null
	const days = points.map(({ on, names }) => said.pointText(longDate(on), names.join(', ')).trim()).join('; ')
	const label = said.picture(longDate(first.on), longDate(last.on), withToday ? longDate(today) : null, days)
	const line = { points, today, now: withToday ? today : null, label }
	return (
		<div className="timeline-line keep-together">
			<Across {...line} />
			<Down {...line} />
			<p className="text-small text-ink-soft">{said.notAllPoints}</p>
		</div>
	)
}

/** Where a day stands among the points, in steps from the first: between two of them in its share of the time. */
export function placeOf(day: string, points: readonly LinePoint[]): number {
	const after = points.findIndex(({ on }) => on >= day)
	if (after === -1) return points.length - 1 + 0.5
	const [before, next] = [points[after - 1], points[after]]
	if (!next || next.on === day) return after
	if (!before) return -0.5
	return after - 1 + daysBetween(before.on, day) / daysBetween(before.on, next.on)
}

/** Hundredths of the width that stay free at both ends. */
const edge = 5
const share = (place: number, steps: number) =>
	`${Math.round((edge + ((100 - 2 * edge) * place) / Math.max(1, steps)) * 10) / 10}%`

function Across({ points, today, now, label }: Line) {
	const said = useWords().timeline
	const nowAt = now === null ? null : placeOf(now, points)
	// Today may stand before the first point or after the last: half a step of room for it.
	const from = nowAt !== null && nowAt < 0 ? 0.5 : 0
	const steps = Math.max(points.length - 1, nowAt ?? 0) + from
	const x = (place: number) => share(place + from, steps)
	const nowX = nowAt === null ? null : x(nowAt)
	return (
		<svg className="line-across" width="100%" height="132" role="img" aria-label={label}>
			<line className="line-ahead" x1={x(-from)} x2={x(steps - from)} y1="58" y2="58" />
			{nowX === null ? null : <line className="line-gone" x1={x(-from)} x2={nowX} y1="58" y2="58" />}
			{points.map((point, index) => (
				<g key={point.on}>
					<circle className={dotOf(point.on, now)} cx={x(index)} cy="58" r="7" />
					<text className="line-name" x={x(index)} y="92" textAnchor="middle">
						{point.names[0] ?? said.firstPoint}
					</text>
					<text x={x(index)} y="113" textAnchor="middle">
						{shortDay(point.on, today)}
					</text>
				</g>
			))}
			{nowX === null ? null : (
				<>
					<circle className="line-today" cx={nowX} cy="58" r="11" />
					<text className="line-name" x={nowX} y="17" textAnchor="middle">
						{said.todayShort}
					</text>
					<text x={nowX} y="37" textAnchor="middle">
						{shortDay(today, today)}
					</text>
				</>
			)}
		</svg>
	)
}

/** One row for each point, and one for today between them: whatever the letters are, rows do not touch. */
const rowHeight = 54

function Down({ points, today, now, label }: Line) {
	const said = useWords().timeline
	const rows = points.map((point) => ({
		on: point.on,
		name: point.on === now ? `${said.todayShort}: ${point.names[0] ?? said.firstPoint}` : (point.names[0] ?? said.firstPoint),
		isToday: point.on === now,
	}))
	const withToday =
		now === null || rows.some(({ isToday }) => isToday)
			? rows
			: [...rows, { on: now, name: said.todayShort, isToday: true }].sort((a, b) => (a.on < b.on ? -1 : 1))
	const y = (row: number) => 20 + row * rowHeight
	const nowRow = withToday.findIndex(({ isToday }) => isToday)
	return (
		<svg className="line-down" width="100%" height={y(withToday.length - 1) + 34} role="img" aria-label={label}>
			<line className="line-ahead" x1="18" x2="18" y1={y(0)} y2={y(withToday.length - 1)} />
			{nowRow > 0 ? <line className="line-gone" x1="18" x2="18" y1={y(0)} y2={y(nowRow)} /> : null}
			{withToday.map((row, index) => (
				<g key={row.on}>
					<circle
						className={row.isToday ? 'line-today' : dotOf(row.on, now)}
						cx="18"
						cy={y(index)}
						r={row.isToday ? '11' : '7'}
					/>
					<text className="line-name" x="44" y={y(index) + 2}>
						{row.name}
					</text>
					<text x="44" y={y(index) + 22}>
						{shortDay(row.on, today)}
					</text>
				</g>
			))}
		</svg>
	)
}

const dotOf = (on: string, now: string | null) => (now !== null && on <= now ? 'line-dot-gone' : 'line-dot')
