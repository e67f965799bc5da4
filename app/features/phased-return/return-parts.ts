import { weekdays } from '#app/journey/calendar.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import type { StepValue } from '#app/journey/field.ts'
import type { Step } from '#app/journey/step.ts'
import { aboutStep } from './about-step.ts'
import { payStep, penceOf, wholeOf } from './pay-step.ts'
import { places, reviewOutcomes } from './phased-return.ts'
import type { PhasedReturn, PhasedWeek, WorkDay } from './phased-return.ts'
import { readClock } from './read-clock.ts'
import { chosenReviewDay, putReviewOn, reviewChoices } from './review-days.ts'
import { plainHours, usualOf } from './usual-fields.ts'
import { isTicked } from './week-problems.ts'
import { allDays, weekStep } from './week-step.ts'

type Value = Readonly<Record<string, unknown>>

/** A part of a phased return that one page asks for: how it is read from the plan into the form, and put back. */
export type ReturnPart = {
	readonly step: Step
	/** Null when the plan has no such part (any more). */
	readonly read: (plan: PhasedReturn) => Value | null
	readonly put: (plan: PhasedReturn, value: Value) => PhasedReturn
}

type Answered<Asked> = Asked extends Step<infer Fields> ? StepValue<Fields> : never

/** Who, when, which usual week, and what both agree for the first weeks. */
export const aboutPart = ({ usual, nation }: Pick<PhasedReturn, 'usual' | 'nation'>): ReturnPart => ({
	step: aboutStep(usual, nation) as unknown as Step,
	read: ({
		usual: now,
		nation: place,
		firstDay,
		employee,
		manager,
		firm,
		noteFrom,
		noteUntil,
		goesTo,
		tooMuch,
		colleaguesHear,
		afterwards,
	}) =>
		withoutEmpty({
			hours: plainHours(now.weeklyMinutes),
			days: now.days,
			starts: now.startsAt,
			break: String(now.breakMinutes),
			nation: place,
			first: firstDay,
			...{ employee, manager, firm, noteFrom, noteUntil, goesTo, tooMuch, colleaguesHear, afterwards },
		}),
	put: (plan, sent) => {
		const value = sent as Answered<ReturnType<typeof aboutStep>>
		return {
			...plan,
			usual: usualOf(value),
			nation: value.nation,
			firstDay: value.first,
			employee: value.employee ?? '',
			manager: value.manager ?? '',
			firm: value.firm ?? '',
			noteFrom: value.noteFrom ?? null,
			noteUntil: value.noteUntil ?? null,
			goesTo: value.goesTo ?? '',
			tooMuch: value.tooMuch ?? '',
			colleaguesHear: value.colleaguesHear ?? '',
			afterwards: value.afterwards ?? '',
		}
	},
})

export const payPart: ReturnPart = {
	step: payStep as unknown as Step,
	read: ({ pay }) =>
		withoutEmpty({
			weeklyPay: poundsOf(pay.weeklyPay),
			averageWeeklyEarnings: poundsOf(pay.averageWeeklyEarnings),
			policy: pay.policy,
			policyPercent: pay.policy === 'percent' ? String(pay.policyPercent) : '',
			unfitOnOtherDays: pay.unfitOnOtherDays === null ? '' : pay.unfitOnOtherDays ? 'yes' : 'no',
			sickDaysUsed: pay.sickDaysUsed === 0 ? '' : String(pay.sickDaysUsed),
		}),
	put: (plan, sent) => {
		const value = sent as Answered<typeof payStep>
		return {
			...plan,
			pay: {
				weeklyPay: penceOf(value.weeklyPay),
				averageWeeklyEarnings: penceOf(value.averageWeeklyEarnings),
				policy: value.policy,
				policyPercent: wholeOf(value.policyPercent),
				unfitOnOtherDays: value.unfitOnOtherDays === undefined ? null : value.unfitOnOtherDays === 'yes',
				sickDaysUsed: wholeOf(value.sickDaysUsed),
			},
		}
	},
}

/**
 * One week, as long as the plan has it; null when it never had.
 *
 * @param bankHolidays 'YYYY-MM-DD': its review is offered on none of them
 * @param sent the form that came back: its review is offered on the days of the week as it is sent
 */
export function weekPart(
	plan: PhasedReturn,
	id: string,
	bankHolidays: ReadonlySet<string> = new Set(),
	sent: Iterable<readonly [string, unknown]> | null = null,
): ReturnPart | null {
	const place = plan.weeks.findIndex((week) => week.id === id)
	const shown = plan.weeks[place]
	if (!shown) return null
	const asked = allDays(plan)
	const putDays = (now: PhasedReturn, value: Value) => ({
		...now,
		weeks: now.weeks.map((week) => (week.id === id ? putWeek(week, value, asked) : week)),
	})
	const form: Value = sent ? Object.fromEntries(sent) : {}
	// Without a review nobody is asked for its day.
	const edited = form['review'] === 'yes' ? putDays(plan, form) : plan
	const reviews = reviewChoices(edited, id, bankHolidays)
	const chosen = edited === plan ? null : String(form['reviewBack'] ?? '')
	return {
		step: weekStep(plan, shown, { number: place + 1, reviews, chosen }),
		read: (now) => {
			const week = now.weeks.find((one) => one.id === id)
			return week ? { ...typedWeek(week, plan, asked), reviewBack: chosenReviewDay(now, id, bankHolidays) } : null
		},
		put: (now, value) => {
			const after = putDays(now, value)
			// Where a step has one day only, the day is not asked.
			const on = value['reviewBack']
			return typeof on === 'string' ? putReviewOn(after, id, on, bankHolidays) : after
		},
	}
}

function typedWeek(week: PhasedWeek, { usual }: PhasedReturn, asked: readonly Weekday[]): Value {
	const days = asked.map((weekday) => {
		const day = week.days.find((one) => one.weekday === weekday)
		const isHoliday = week.holiday.includes(weekday)
		// The boxes of a day that is not worked wait with what the first worked day has, so that one choice is enough.
		const like = day ?? week.days[0]
		return {
			[weekday]: day ? 'works' : isHoliday ? 'holiday' : 'off',
			[`${weekday}-from`]: like?.from ?? usual.startsAt,
			[`${weekday}-until`]: like?.until ?? '',
			[`${weekday}-break`]: String(like?.breakMinutes ?? usual.breakMinutes),
			[`${weekday}-place`]: like?.place ?? 'usual',
		}
	})
	return withoutEmpty({
		...Object.assign({}, ...days),
		holidayChosen: week.holidayChosen ? ['yes'] : [],
		dutiesPercent: week.dutiesPercent === null ? '' : String(week.dutiesPercent),
		duties: week.duties,
		waits: week.waits,
		supervised: week.supervised ? ['yes'] : [],
		review: week.review ? ['yes'] : [],
		reviewTime: week.reviewTime,
		reviewOutcome: week.reviewOutcome,
		reviewNote: week.reviewNote,
	})
}

function putWeek(week: PhasedWeek, value: Value, asked: readonly Weekday[]): PhasedWeek {
	const text = (name: string) => (typeof value[name] === 'string' ? value[name] : '')
	const days: WorkDay[] = asked
		.filter((weekday) => value[weekday] === 'works')
		.map((weekday) => ({
			weekday,
			from: readClock(text(`${weekday}-from`)) ?? '',
			until: readClock(text(`${weekday}-until`)) ?? '',
			breakMinutes: Number(text(`${weekday}-break`)),
			place: places.find((one) => one === value[`${weekday}-place`]) ?? 'usual',
		}))
	const holiday = asked.filter((weekday) => value[weekday] === 'holiday')
	return {
		...week,
		days: mondayFirst(days, ({ weekday }) => weekday),
		holiday: mondayFirst(holiday, (weekday) => weekday),
		holidayChosen: holiday.length > 0 && isTicked(value, 'holidayChosen'),
		dutiesPercent: text('dutiesPercent') === '' ? null : wholeOf(text('dutiesPercent')),
		duties: text('duties'),
		waits: text('waits'),
		supervised: isTicked(value, 'supervised'),
		review: isTicked(value, 'review'),
		reviewTime: readClock(text('reviewTime')),
		reviewOutcome: reviewOutcomes.find((one) => one === value['reviewOutcome']) ?? null,
		reviewNote: text('reviewNote'),
	}
}

const mondayFirst = <One>(list: readonly One[], dayOf: (one: One) => Weekday): One[] =>
	[...list].sort((a, b) => weekdays.indexOf(dayOf(a)) - weekdays.indexOf(dayOf(b)))

/** 48050 as '480.50', 48000 as '480'. */
const poundsOf = (pence: number | null): string =>
	pence === null ? '' : pence % 100 === 0 ? String(pence / 100) : (pence / 100).toFixed(2)

const withoutEmpty = (value: Value): Value =>
	Object.fromEntries(
		Object.entries(value).filter(([, one]) => one !== null && one !== '' && !(Array.isArray(one) && one.length === 0)),
	)
