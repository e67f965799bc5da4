import { valueOn } from '#app/features/guidance/fact.ts'
import type { Fact } from '#app/features/guidance/fact.ts'
import { addDays } from '#app/journey/calendar.ts'
import type { Plan } from './plan.ts'

/** The fact that says how soon to answer: good practice, with what was asked for as law. */
export const answerFactId = 'EQ16'

/** Days in which to answer what was asked for, as they are meant to be on a day; 14 is good practice and no law. */
export function answerDaysOn(fact: Pick<Fact, 'values' | 'periods'>, today: string): number {
	const days = Number(valueOn(fact, 'answerDays', today)?.value)
	if (!Number.isInteger(days) || days < 1) throw new Error('The fact has no number of days in which to answer')
	return days
}

/** Days are calendar days, as the employee counts them who waits. A day is 'YYYY-MM-DD' and has no hours, so no time zone either. */
type Asked = { readonly askedOn: string; readonly answerBy: string; readonly days: number; readonly today: string }
export type ResponseClock =
	/** Nobody said when it was asked for. */
	| { readonly state: 'not-started' }
	/** The day on which it was asked for is still to come: it may be a slip. */
	| (Asked & { readonly state: 'ahead' })
	/** `daysLeft` from 1 on. */
	| (Asked & { readonly state: 'running'; readonly daysLeft: number; readonly open: number })
	| (Asked & { readonly state: 'due-today'; readonly open: number })
	/** Every point has an answer. Whether that was in time is not recorded, so it is not said. */
	| (Asked & { readonly state: 'answered' })
	/** `daysOver` from 1 on; `open` is how many points have no answer, 0 when the plan has no point yet. */
	| (Asked & { readonly state: 'overdue'; readonly daysOver: number; readonly open: number })

/**
 * How long there is to answer what was asked for.
 *
 * @param days `answerDaysOn` the day: the day asked plus these is the last day to answer
 */
export function clockOf({ askedOn, rows }: Pick<Plan, 'askedOn' | 'rows'>, today: string, days: number): ResponseClock {
	if (askedOn === null) return { state: 'not-started' }
	const asked = { askedOn, answerBy: addDays(askedOn, days), days, today }
	const open = rows.filter(({ decision }) => decision === 'open').length
	if (rows.length > 0 && open === 0) return { ...asked, state: 'answered' }
	if (askedOn > today) return { ...asked, state: 'ahead' }
	const daysLeft = daysBetween(today, asked.answerBy)
	if (daysLeft > 0) return { ...asked, state: 'running', daysLeft, open }
	return daysLeft === 0 ? { ...asked, state: 'due-today', open } : { ...asked, state: 'overdue', daysOver: -daysLeft, open }
}

const dayMs = 86_400_000

/** From one day to another, below zero when the other is earlier. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs)
}
