import { longDate } from '#app/journey/calendar.ts'
import type { ReturnPartName, WeekPart } from './compare-returns.ts'
import { dayLines, daysText, usualDaysText } from './day-lines.ts'
import { minutesInWeek, places } from './phased-return.ts'
import type { PhasedReturn, PhasedWeek, Policy, ReviewOutcome } from './phased-return.ts'
import type { PhasedReturnWords } from './phased-return-words.ts'
import { plainHours } from './usual-fields.ts'
import { weekFrom } from './week-dates.ts'

/** What the parts are said with that a document has no words for. */
export type SaidWords = {
	readonly yes: string
	readonly no: string
	readonly onePlace: string
	readonly notChosen: string
	readonly percent: (percent: number) => string
	readonly outcomes: Readonly<Record<ReviewOutcome, string>>
	/** How many working days before the last one of its step. */
	readonly reviewBack: (days: number) => string
	readonly nations: Readonly<Record<PhasedReturn['nation'], string>>
	readonly policies: Readonly<Record<Policy, (percent: number) => string>>
}

type Given = { readonly words: PhasedReturnWords; readonly said: SaidWords }

/** What one part of a week says, in words. Empty when it says nothing. */
export function sayOfWeek(week: PhasedWeek, part: WeekPart, plan: PhasedReturn, { words, said }: Given): string {
	const order = weekFrom(plan.firstDay)
	const yesNo = (is: boolean) => (is ? said.yes : said.no)
	switch (part) {
		case 'hours':
			return plainHours(minutesInWeek(week))
		case 'days':
			// Where the work is, and what is holiday, are parts of their own.
			return dayLines({ days: week.days.map((day) => ({ ...day, place: 'usual' })), holiday: [] }, words, order).join('\n')
		case 'places':
			return placesOf(week, words, order) || said.onePlace
		case 'holiday':
			return week.holiday.length === 0
				? ''
				: `${daysText(week.holiday, words, order)}${week.holidayChosen ? '' : ` (${said.notChosen})`}`
		case 'dutiesPercent':
			return week.dutiesPercent === null ? '' : said.percent(week.dutiesPercent)
		case 'supervised':
			return yesNo(week.supervised)
		case 'review':
			return yesNo(week.review)
		case 'reviewBack':
			return said.reviewBack(week.reviewBack ?? 0)
		case 'reviewTime':
			return week.reviewTime ?? ''
		case 'reviewOutcome':
			return week.reviewOutcome === null ? '' : said.outcomes[week.reviewOutcome]
		default:
			return week[part]
	}
}

const placesOf = ({ days }: PhasedWeek, words: PhasedReturnWords, order: ReturnType<typeof weekFrom>) =>
	places
		.flatMap((place) => {
			const there = days.filter((day) => day.place === place).map(({ weekday }) => weekday)
			return place === 'usual' || there.length === 0 ? [] : [`${daysText(there, words, order)} ${words.places[place]}`]
		})
		.join('\n')

/** What one part of the plan says, in words. Empty when it says nothing. */
export function sayOfReturn(plan: PhasedReturn, part: ReturnPartName, { words, said }: Given): string {
	const { usual, pay } = plan
	const day = (date: string | null) => (date === null ? null : longDate(date, words.months))
	const money = (pence: number | null) => (pence === null ? '' : words.money(pence))
	switch (part) {
		case 'firstDay':
			return longDate(plan.firstDay, words.months)
		case 'usual':
			return [
				words.usualText(words.hours(usual.weeklyMinutes), usualDaysText(plan, words), usual.startsAt),
				...(usual.breakMinutes > 0 ? [words.breakOf(usual.breakMinutes)] : []),
			].join(', ')
		case 'nation':
			return said.nations[plan.nation]
		case 'note':
			return words.fitNoteText(day(plan.noteFrom), day(plan.noteUntil))
		case 'weeklyPay':
			return money(pay.weeklyPay)
		case 'averageWeeklyEarnings':
			return money(pay.averageWeeklyEarnings)
		case 'policy':
			return said.policies[pay.policy](pay.policyPercent)
		case 'unfitOnOtherDays':
			return pay.unfitOnOtherDays === null ? '' : pay.unfitOnOtherDays ? said.yes : said.no
		case 'sickDaysUsed':
			return String(pay.sickDaysUsed)
		default:
			return plan[part]
	}
}
