import { isCalendarDate, weekdays } from '#app/journey/calendar.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import { checkSpells, mostEarlierSpells } from './check-sick-pay.ts'
import type { SpellRefusal } from './check-sick-pay.ts'
import type { QualifyingPattern, SickPayInput, SickPayTerms, Spell } from './sick-pay-shape.ts'

export type QueryRefusal =
	| SpellRefusal
	| 'missing'
	| 'twice'
	| 'not-pounds'
	| 'negative'
	| 'too-much'
	| 'unknown-weekday'
	| 'no-weekday'
	| 'weekday-twice'
	| 'too-many-weeks'
	| 'first-week'
	| 'not-a-day'
	| 'not-spells'

/** `name` is the parameter, `day` what the sentence names, `spell` which of the earlier spells, counted from 1. */
export type QueryProblem = {
	readonly name: ParameterName
	readonly why: QueryRefusal
	readonly day?: string | undefined
	readonly spell?: number
}

export const parameterNames = [
	'averageWeeklyEarnings',
	'workingDays',
	'firstWeekOn',
	'firstDay',
	'lastDay',
	'previousSpells',
] as const
export type ParameterName = (typeof parameterNames)[number]

export type ReadQuery =
	{ readonly ok: true; readonly input: SickPayInput } | { readonly ok: false; readonly problems: readonly QueryProblem[] }

export const mostEarningsPounds = 1_000_000
const mostWeeksInTurn = 8

/** What another program asked, or everything that is wrong with it. Never throws. */
export function readSickPayQuery(
	query: URLSearchParams,
	rules: { readonly today: string; readonly terms: Pick<SickPayTerms, 'singleDaysFrom'> },
): ReadQuery {
	const problems: QueryProblem[] = []
	const wrong = (name: ParameterName, why: QueryRefusal, more: Pick<QueryProblem, 'day' | 'spell'> = {}) => {
		problems.push({ name, why, ...more })
		return null
	}
	const given = (name: ParameterName) => {
		const values = query.getAll(name)
		return values.length > 1 ? wrong(name, 'twice') : (values[0] ?? '')
	}
	const needed = (name: ParameterName) => {
		const value = given(name)
		return value === '' ? wrong(name, 'missing') : value
	}
	const readWith = <T>(name: ParameterName, text: string | null, read: (text: string) => T | QueryRefusal): T | null => {
		const value = text === null ? null : read(text)
		return typeof value === 'string' && isRefusal(value) ? wrong(name, value) : (value as T | null)
	}
	const pence = readWith('averageWeeklyEarnings', needed('averageWeeklyEarnings'), penceIn)
	const weeks = readWith('workingDays', needed('workingDays'), weeksIn)
	const firstWeekOn = given('firstWeekOn')
	if (firstWeekOn && !isDay(firstWeekOn)) wrong('firstWeekOn', 'not-a-day')
	else if (firstWeekOn === '' && weeks && weeks.length > 1) wrong('firstWeekOn', 'first-week')
	const [firstDay, lastDay] = (['firstDay', 'lastDay'] as const).map((name) =>
		readWith(name, needed(name), (text) => (isDay(text) ? { text } : 'not-a-day')),
	)
	const previousSpells = readWith('previousSpells', given('previousSpells'), spellsIn)
	if (firstDay && lastDay) {
		const spell = { firstDay: firstDay.text, lastDay: lastDay.text }
		const pattern: QualifyingPattern | null =
			problems.length === 0 && weeks ? { weeks, ...(firstWeekOn && { firstWeekOn }) } : null
		for (const { at, spell: index, why, day } of checkSpells(spell, previousSpells ?? [], { ...rules, pattern }))
			wrong(at, why, { day, ...(index !== undefined && { spell: index + 1 }) })
		if (problems.length === 0 && pence !== null && pattern && previousSpells)
			return { ok: true, input: { ...spell, averageWeeklyEarnings: pence, pattern, previousSpells } }
	}
	return { ok: false, problems }
}

const refusals: ReadonlySet<string> = new Set<QueryRefusal>([
	'not-pounds',
	'negative',
	'too-much',
	'unknown-weekday',
	'no-weekday',
	'weekday-twice',
	'too-many-weeks',
	'not-a-day',
	'not-spells',
	'too-many',
])
const isRefusal = (value: string): value is QueryRefusal => refusals.has(value)

const isDay = isCalendarDate

/** '400' or '400.5' or '400.50'. */
function penceIn(text: string): number | QueryRefusal {
	if (/^-\d+(\.\d+)?$/.test(text)) return 'negative'
	const [, pounds, part = ''] = /^(\d{1,15})(?:\.(\d{1,2}))?$/.exec(text) ?? []
	if (pounds === undefined) return 'not-pounds'
	const pence = Number(pounds) * 100 + Number(part.padEnd(2, '0'))
	return pence > mostEarningsPounds * 100 ? 'too-much' : pence
}

/** 'mon,tue|wed': weeks that take turns are divided by a line, and one of several may be empty. */
function weeksIn(text: string): Weekday[][] | QueryRefusal {
	const weeks = text.split('|').map((week) => (week === '' ? [] : week.split(',')))
	if (weeks.length > mostWeeksInTurn) return 'too-many-weeks'
	if (!weeks.every(areWeekdays)) return 'unknown-weekday'
	if (weeks.every((week) => week.length === 0)) return 'no-weekday'
	return weeks.some((week) => new Set(week).size < week.length) ? 'weekday-twice' : weeks
}

const areWeekdays = (names: readonly string[]): names is Weekday[] =>
	names.every((name) => (weekdays as readonly string[]).includes(name))

/** '2026-05-04/2026-05-04,2026-06-01/2026-06-03' */
function spellsIn(text: string): Spell[] | QueryRefusal {
	const parts = text === '' ? [] : text.split(',', mostEarlierSpells + 1)
	if (parts.length > mostEarlierSpells) return 'too-many'
	const spells = parts.map((part) => part.split('/'))
	if (spells.some((days) => days.length !== 2 || !days.every(isCalendarDate))) return 'not-spells'
	return spells.map(([firstDay = '', lastDay = '']) => ({ firstDay, lastDay }))
}
