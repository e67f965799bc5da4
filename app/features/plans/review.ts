import { addDays } from '#app/journey/calendar.ts'
import { bytesOf, mostBytes } from '#app/features/papers/paper.ts'
import { isUnderWay } from './plan.ts'
import type { Plan, PlanRow, ReviewAnswer, RowReview, Side } from './plan.ts'

/** What was said to one row. An empty note leaves the one of the same side and day as it is. */
export type RowAnswer = { readonly answer: ReviewAnswer; readonly note: string }
/** By the row's id. */
export type ReviewAnswers = Readonly<Record<string, RowAnswer>>

export type Round = {
	readonly side: Side
	/** The day of the answers, 'YYYY-MM-DD'. */
	readonly on: string
	/** The first day of this look: what the side said since then may be said anew. Left out, the day itself. */
	readonly since?: string
}

/** As many as the shape of a plan takes. */
export const mostReviews = 60
/** Weeks until the next look, where nobody said. */
export const weeksUntilNext = 8
/** What needs a change is looked at again within so many days. */
export const daysUntilChange = 14

/**
 * What may be answered: what is under way, and for the manager what they stopped in this look, so that a slip can be put right.
 * Nothing that was stopped before comes back by a review.
 */
export const rowsToReview = ({ rows }: Pick<Plan, 'rows'>, round: Round): readonly PlanRow[] =>
	rows.filter((row) => isUnderWay(row) || isStoppedInRound(row, round))

const isStoppedInRound = (row: PlanRow, round: Round) =>
	round.side === 'manager' && row.status === 'stopped' && saidInRound(row, round)?.answer === 'stop'

/** What this side said last to a row in this look; null when it has not said anything yet. */
export function saidInRound({ reviews }: Pick<PlanRow, 'reviews'>, { side, on, since = on }: Round): RowReview | null {
	return lastOf(
		reviews.filter((one) => one.on >= since && one.on <= on),
		side,
	)
}

/**
 * Puts the answers of one side into the plan. A second answer of the same side on the same day takes the place of the first.
 *
 * The manager's answer is acted on: "still needed" makes a trial agreed and sets the next look, "change" marks it and brings the next
 * look near, "stop" stops it.
 *
 * The employee's answer is recorded and shown, and decides nothing by itself. "Change" and "stop" mark the row as one that needs a
 * change. A stop does not stop it: an employee may say so on a good day, or under pressure, and what was agreed as a duty must not
 * end by one tap on a link that was passed on. The manager talks to them and then stops it.
 */
export function applyReview(plan: Plan, answers: ReviewAnswers, round: Round): Plan {
	const open = new Set(rowsToReview(plan, round).map(({ id }) => id))
	return {
		...plan,
		rows: plan.rows.map((row) => {
			const said = Object.hasOwn(answers, row.id) && open.has(row.id) ? answers[row.id] : undefined
			if (!said) return row
			const noted = { ...row, reviews: withReview(row.reviews, said, round) }
			return round.side === 'manager' ? decided(noted, said.answer, round.on) : asked(noted, said.answer, round.on)
		}),
	}
}

/**
 * The plan with as many earlier answers as a plan has room for: the oldest go first, and none of this day. Kept versions still have
 * them. Null when even so there is no room.
 */
export function withinRoom(plan: Plan, on: string): Plan | null {
	let fitting = plan
	while (bytesOf(fitting) > mostBytes) {
		const days = fitting.rows.flatMap(({ reviews }) => reviews.map((one) => one.on)).filter((day) => day < on)
		if (days.length === 0) return null
		const oldest = days.reduce((first, day) => (day < first ? day : first))
		fitting = {
			...fitting,
			rows: fitting.rows.map((row) => ({ ...row, reviews: row.reviews.filter((one) => one.on !== oldest) })),
		}
	}
	return fitting
}

function decided(row: PlanRow, answer: ReviewAnswer, on: string): PlanRow {
	switch (answer) {
		case 'still-needed':
			return {
				...row,
				decision: 'agreed',
				reviewOn: addDays(on, 7 * (row.firstReviewWeeks ?? weeksUntilNext)),
				// What the employee asked to change stays marked until they say themselves that it is well, or somebody changes it.
				status: isAskedToChange(row) ? 'to-change' : settled(row, on),
			}
		case 'change': {
			const latest = addDays(on, daysUntilChange)
			const isNear = row.reviewOn !== null && row.reviewOn > on && row.reviewOn <= latest
			return { ...row, status: 'to-change', reviewOn: isNear ? row.reviewOn : latest }
		}
		case 'stop':
			return { ...row, status: 'stopped', reviewOn: null }
	}
}

function asked(row: PlanRow, answer: ReviewAnswer, on: string): PlanRow {
	if (answer !== 'still-needed') return { ...row, status: 'to-change' }
	return lastOf(row.reviews, 'manager')?.answer === 'change' ? row : { ...row, status: settled(row, on) }
}

/** "Needs a change" and "stopped" end when they are taken back; whether it has begun is told by its first day. */
function settled({ status, startOn }: PlanRow, on: string): PlanRow['status'] {
	if (status !== 'to-change' && status !== 'stopped') return status
	return startOn !== null && startOn > on ? 'not-started' : 'in-place'
}

function isAskedToChange({ status, reviews }: PlanRow): boolean {
	const last = lastOf(reviews, 'employee')
	return status === 'to-change' && last !== null && last.answer !== 'still-needed'
}

function lastOf(reviews: readonly RowReview[], side: Side): RowReview | null {
	return reviews
		.filter(({ by }) => by === side)
		.reduce<RowReview | null>((last, one) => (last && last.on > one.on ? last : one), null)
}

function withReview(reviews: readonly RowReview[], { answer, note }: RowAnswer, { side, on }: Round): RowReview[] {
	const isThis = (one: RowReview) => one.by === side && one.on === on
	const before = reviews.find(isThis)
	const others = reviews.filter((one) => !isThis(one))
	return [...withoutOldest(others, side), { on, by: side, answer, note: note === '' ? (before?.note ?? '') : note }]
}

/** Room for one more: the oldest of the same side goes, or, where that side has said nothing yet, the oldest of all. */
function withoutOldest(reviews: readonly RowReview[], side: Side): readonly RowReview[] {
	if (reviews.length < mostReviews) return reviews
	const own = reviews.filter(({ by }) => by === side)
	const oldest = (own.length > 0 ? own : reviews).reduce((first, one) => (one.on < first.on ? one : first))
	return reviews.filter((one) => one !== oldest)
}
