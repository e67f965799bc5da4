import { isCalendarDate, longDate, weekdayOf } from '#app/journey/calendar.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import type { FieldSet } from '#app/journey/field.ts'
import { checkboxesField, radiosField, selectField, textAreaField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import type { Step } from '#app/journey/step.ts'
import { places } from './phased-return.ts'
import type { PhasedReturn, PhasedWeek, Place } from './phased-return.ts'
import { lastReviewDay } from './review-days.ts'
import { breakField, nameOfDay } from './usual-fields.ts'
import { weekFrom } from './week-dates.ts'
import { problemsOfWeek } from './week-problems.ts'

const placeLabels: Readonly<Record<Place, string>> = {
	usual: 'Usual place of work',
	home: 'Home',
	other: 'Another place of work',
}

/** The weekdays that the form of a week asks about first: the usual ones and those that it has, in the order of this plan's week. */
export function daysAsked({ usual, firstDay }: Pick<PhasedReturn, 'usual' | 'firstDay'>, week: PhasedWeek): readonly Weekday[] {
	const asked = new Set([...usual.days, ...week.days.map(({ weekday }) => weekday), ...week.holiday])
	return weekFrom(firstDay).filter((day) => asked.has(day))
}

/** The other weekdays, to try a day that is not usual: folded away, and not worked until somebody says so. */
export const otherDays = (plan: Pick<PhasedReturn, 'usual' | 'firstDay'>, week: PhasedWeek): readonly Weekday[] => {
	const asked = daysAsked(plan, week)
	return weekFrom(plan.firstDay).filter((day) => !asked.includes(day))
}

/** Every weekday in the order of this plan's week. */
export const allDays = ({ firstDay }: Pick<PhasedReturn, 'firstDay'>): readonly Weekday[] => weekFrom(firstDay)

/**
 * One week of the plan, day by day, with its duties and its review. Every field of a day begins with the day: `mon`, `mon-from`.
 *
 * @param reviews the days that its review can be on, the last one first (`reviewChoices`)
 * @param chosen the day of the review as a form sent it; null where none was sent
 */
export const weekStep = (
	plan: Pick<PhasedReturn, 'usual' | 'firstDay' | 'weeks'>,
	week: PhasedWeek,
	{ number, reviews, chosen }: { readonly number: number; readonly reviews: readonly string[]; readonly chosen: string | null },
): Step => {
	const asked = daysAsked(plan, week)
	const others = otherDays(plan, week)
	const kept = new Map(week.days.map((day) => [day.weekday, day.breakMinutes]))
	return defineStep<FieldSet>({
		slug: 'week',
		section: 'Phased return',
		question: `Change week ${number}`,
		hint: 'Clock times leave nothing to guess. A shift that ends after midnight is written like 22:00 until 6:00.',
		fields: {
			...Object.fromEntries(asked.map((day) => [day, dayField(day, kept.get(day))])),
			...Object.fromEntries(others.map((day) => [day, otherDayField(day)])),
			holidayChosen: checkboxesField({
				label: 'If a day is holiday',
				options: [{ value: 'yes', label: 'The employee chose this holiday. Nobody asked them to take it.' }],
				min: 0,
			}),
			dutiesPercent: textField({
				label: 'How much of the usual duties, in percent',
				hint: 'A whole number from 0 to 100. Leave it empty where the list below says it.',
				max: 10,
				width: 'short',
				optional: true,
			}),
			duties: textAreaField({ label: 'What they do in this week', max: 600, rows: 3, optional: true, healthGuard: true }),
			waits: textAreaField({
				label: 'What waits, or goes to somebody else',
				max: 600,
				rows: 2,
				optional: true,
				healthGuard: true,
			}),
			supervised: checkboxesField({
				label: 'Work that has to be safe',
				options: [{ value: 'yes', label: 'Somebody signs their work off in this week' }],
				min: 0,
			}),
			review: checkboxesField({
				label: 'Review',
				options: [
					{
						value: 'yes',
						label: 'Look at it together on the last day of this week',
						hint: 'Needed before the hours or the duties grow.',
					},
				],
				min: 0,
			}),
			...((reviews.length > 1 || isCalendarDate(chosen ?? '')) && { reviewBack: reviewDayField(reviews, chosen) }),
			reviewTime: textField({
				label: 'Time of the review',
				hint: 'Like 10:00. Without a time it stands in your calendar for the whole day.',
				max: 20,
				width: 'short',
				optional: true,
			}),
			reviewOutcome: radiosField({
				label: 'What the review decided',
				hint: 'Leave it until you have talked.',
				options: [
					{ value: 'move-on', label: 'Go on to the next step' },
					{ value: 'hold', label: 'Hold: the same again' },
					{ value: 'step-back', label: 'Step back. That is no failure.' },
				],
				optional: true,
			}),
			reviewNote: textAreaField({
				label: 'What came out of it',
				hint: 'About the work: what helped, what has not happened yet',
				max: 600,
				rows: 2,
				optional: true,
				healthGuard: true,
			}),
		},
		refine: (value) => problemsOfWeek(value, allDays(plan), { plan, number }),
	})
}

/** A day off is no holiday here: holiday is for usual days. A form from before it was offered leaves it off. */
const otherDayField = (day: Weekday) => {
	const { options, ...field } = dayField(day, undefined)
	return radiosField({ ...field, options: options.filter(({ value }) => value !== 'holiday'), otherwise: 'off' })
}

/** A day is sent as it stands in its label, so that a change to the days of the same week cannot make another day of it. */
const reviewDayField = (days: readonly string[], chosen: string | null) =>
	radiosField({
		label: 'Day of the review',
		hint: 'One of the last 3 working days of the step that are no bank holidays.',
		options: [
			{ value: lastReviewDay, label: 'The last working day', hint: 'It moves when you change the days.' },
			...days.map((on) => ({ value: on, label: dated(on) })),
		],
		otherwise: lastReviewDay,
		missing:
			chosen !== null && isCalendarDate(chosen) && days.length > 0
				? `${dated(chosen)} is not one of the last 3 working days of the step. Choose ${days.map(dated).join(' or ')}`
				: 'Choose the day of the review',
	})

const dated = (on: string) => `${nameOfDay(weekdayOf(on))} ${longDate(on)}`

const dayField = (day: Weekday, breakMinutes: number | undefined) =>
	radiosField({
		label: nameOfDay(day),
		options: [
			{
				value: 'works',
				label: 'Works',
				reveals: {
					[`${day}-from`]: textField({
						label: `${nameOfDay(day)} from`,
						max: 20,
						width: 'short',
						missing: `Enter when ${nameOfDay(day)} starts, like 9:00`,
					}),
					[`${day}-until`]: textField({
						label: `${nameOfDay(day)} until`,
						max: 20,
						width: 'short',
						missing: `Enter when ${nameOfDay(day)} ends, like 13:00`,
					}),
					[`${day}-break`]: breakField(`Unpaid break on ${nameOfDay(day)}`, breakMinutes),
					[`${day}-place`]: selectField({
						label: `Place on ${nameOfDay(day)}`,
						options: places.map((value) => ({ value, label: placeLabels[value] })),
						missing: `Choose the place on ${nameOfDay(day)}`,
					}),
				},
			},
			{ value: 'off', label: 'Does not work' },
			{ value: 'holiday', label: 'Holiday' },
		],
		missing: `Choose what ${nameOfDay(day)} is in this week`,
	})
