import { weekdays } from '#app/journey/calendar.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import type { SickPayInput } from './sick-pay-shape.ts'

export type Case = {
	readonly line: string
	readonly input: SickPayInput
	/** In pounds, as in the line; null where there is no rate. */
	readonly due: {
		readonly weeklyRate: number | null
		readonly dailyRate: number | null
		readonly qualifyingDays: number
		readonly daysPaid: number
		readonly total: number | null
		readonly knownTotal: number
		readonly daysLeft: number
	}
}

/** One case a line, in the columns that `cases.fixture.ts` names. */
export const readCases = (text: string): Case[] =>
	text
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => {
			const [pay = '', days = '', spell = '', earlier = '', weekly, daily, qualifying, paid, total, left, why] = line
				.split(';')
				.map((cell) => cell.trim())
			if (!why) throw new Error(`Not a case: ${line}`)
			return {
				line,
				input: {
					averageWeeklyEarnings: Math.round(Number(pay) * 100),
					pattern: patternOf(days),
					...spellOf(spell),
					previousSpells: spellsOf(earlier),
				},
				due: {
					weeklyRate: weekly ? Number(weekly) : null,
					dailyRate: daily ? Number(daily) : null,
					qualifyingDays: Number(qualifying),
					daysPaid: Number(paid),
					...totalIn(total ?? ''),
					daysLeft: Number(left),
				},
			}
		})

/** '73.95', or 'not known: 24.65' with what is known of it. */
function totalIn(text: string) {
	const [, known] = /^not known: (.+)$/.exec(text) ?? []
	return { total: known === undefined ? Number(text) : null, knownTotal: Number(known ?? text) }
}

const sundayFirst: readonly Weekday[] = ['sun', ...weekdays.slice(0, 6)]

/** 'mon-fri' or 'mon,wed'. */
function daysIn(text: string): Weekday[] {
	const [from, to] = text.split('-')
	if (to === undefined) return text === '' ? [] : (text.split(',') as Weekday[])
	return sundayFirst.slice(sundayFirst.indexOf(from as Weekday), sundayFirst.indexOf(to as Weekday) + 1)
}

export function patternOf(days: string) {
	const [weeks = '', firstWeekOn] = days.split('@')
	return { weeks: weeks.split('|').map(daysIn), ...(firstWeekOn && { firstWeekOn }) }
}

export const spellsOf = (text: string) => (text === '' ? [] : text.split(',').map(spellOf))

export function spellOf(text: string) {
	const [firstDay = '', lastDay = ''] = text.split('..')
	return { firstDay, lastDay }
}
