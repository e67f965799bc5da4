import { addDays } from '#app/journey/calendar.ts'
import { mostDaysAhead } from '#app/journey/days-taken.ts'
import { newWeekId } from './begin-phased-return.ts'
import { nextWorkingDay } from './first-day-doubt.ts'
import { mostWeeks } from './phased-return.ts'
import type { PhasedReturn, PhasedWeek } from './phased-return.ts'
import { stepBefore } from './steps-up.ts'

/** What can be done with a week, besides changing what it says; `later` and `next-working-day` are about the first day of the whole plan. */
export const arrangements = ['hold', 'step-back', 'add', 'remove', 'swap', 'later', 'next-working-day'] as const
export type Arrangement = (typeof arrangements)[number]

export type Arranged =
	| { readonly ok: true; readonly plan: PhasedReturn }
	/**
	 * `twelve`: after 12 weeks decide; `twelve-back`: two more weeks do not fit into 12. `first`: there is no lower step before it.
	 * `last`: no week after it, or it is the only one.
	 */
	| { readonly ok: false; readonly because: 'twelve' | 'twelve-back' | 'first' | 'last' | 'gone' | 'too-far' }

/** A year ahead is as far as a first day may lie. */

/**
 * Hold repeats a week. Step back puts the step before it after it, and then the week again that was left, so that the way up stays as
 * gradual as it was. Add repeats the last week. Swap changes it with the next. Each keeps the reviews where the steps are: what was held
 * or stepped back from says so in its review.
 *
 * @param today 'YYYY-MM-DD'
 */
export function arrange(plan: PhasedReturn, what: Arrangement, id: string, { today }: { readonly today: string }): Arranged {
	const { weeks } = plan
	const place = what === 'add' ? weeks.length - 1 : weeks.findIndex((week) => week.id === id)
	if (what === 'later' || what === 'next-working-day') {
		const firstDay = what === 'later' ? addDays(plan.firstDay, 7) : nextWorkingDay(plan.usual.days, plan.firstDay)
		return firstDay > addDays(today, mostDaysAhead) ? no('too-far') : yes({ ...plan, firstDay })
	}
	const week = weeks[place]
	if (!week) return no('gone')
	switch (what) {
		case 'hold':
		case 'add': {
			if (weeks.length >= mostWeeks) return no('twelve')
			const decided = what === 'hold' ? withOutcome(week, 'hold') : week
			return yes({ ...plan, weeks: weeks.toSpliced(place, 1, decided, again(week, newWeekId(weeks))) })
		}
		case 'step-back': {
			const before = stepBefore(plan, place)
			if (!before) return no('first')
			if (weeks.length + 2 > mostWeeks) return no('twelve-back')
			const lower = again(before, newWeekId(weeks))
			const left = again(week, newWeekId([...weeks, lower]))
			return yes({ ...plan, weeks: weeks.toSpliced(place, 1, withOutcome(week, 'step-back'), lower, left) })
		}
		case 'remove':
			return weeks.length === 1 ? no('last') : yes({ ...plan, weeks: weeks.toSpliced(place, 1) })
		case 'swap': {
			const next = weeks[place + 1]
			return next ? yes({ ...plan, weeks: weeks.toSpliced(place, 2, next, week) }) : no('last')
		}
	}
}

const yes = (plan: PhasedReturn): Arranged => ({ ok: true, plan })
const no = (because: Extract<Arranged, { ok: false }>['because']): Arranged => ({ ok: false, because })

/** The same work again, to be looked at at its end. What an earlier review said stays with the earlier week. */
const again = (week: PhasedWeek, id: string): PhasedWeek => ({
	...week,
	id,
	holiday: [],
	holidayChosen: false,
	review: true,
	reviewOutcome: null,
	reviewNote: '',
	employeeSays: '',
})

const withOutcome = (week: PhasedWeek, reviewOutcome: 'hold' | 'step-back'): PhasedWeek =>
	week.review ? { ...week, reviewOutcome } : week
