import { addDays } from '#app/journey/calendar.ts'
import { mostWeeks } from './phased-return.ts'
import type { PhasedReturn, PhasedWeek } from './phased-return.ts'

/** What can be done with a week, besides changing what it says; `later` is the first day of the whole plan. */
export const arrangements = ['hold', 'step-back', 'add', 'remove', 'swap', 'later'] as const
export type Arrangement = (typeof arrangements)[number]

export type Arranged =
	| { readonly ok: true; readonly plan: PhasedReturn }
	/** `twelve`: after 12 weeks decide. `first`: there is no week before it. `last`: none after it, or it is the only one. */
	| { readonly ok: false; readonly because: 'twelve' | 'first' | 'last' | 'gone' | 'too-far' }

/** A year ahead is as far as a first day may lie. */
const mostDaysAhead = 366

/**
 * Hold repeats a week. Step back puts the week before it after it. Add repeats the last week. Swap changes it with the next. Each keeps
 * the reviews where the steps are: what was held or stepped back from says so in its review.
 *
 * @param newId the id of a week that is put in
 * @param today 'YYYY-MM-DD'
 */
export function arrange(
	plan: PhasedReturn,
	what: Arrangement,
	id: string,
	{ newId, today }: { readonly newId: string; readonly today: string },
): Arranged {
	const { weeks } = plan
	const place = what === 'add' ? weeks.length - 1 : weeks.findIndex((week) => week.id === id)
	if (what === 'later') {
		const firstDay = addDays(plan.firstDay, 7)
		return firstDay > addDays(today, mostDaysAhead) ? no('too-far') : yes({ ...plan, firstDay })
	}
	const week = weeks[place]
	if (!week) return no('gone')
	switch (what) {
		case 'hold':
		case 'add': {
			if (weeks.length >= mostWeeks) return no('twelve')
			const decided = what === 'hold' ? withOutcome(week, 'hold') : week
			return yes({ ...plan, weeks: weeks.toSpliced(place, 1, decided, again(week, newId)) })
		}
		case 'step-back': {
			const before = weeks[place - 1]
			if (!before) return no('first')
			if (weeks.length >= mostWeeks) return no('twelve')
			const decided = withOutcome(week, 'step-back')
			return yes({ ...plan, weeks: weeks.toSpliced(place, 1, decided, again(before, newId)) })
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
