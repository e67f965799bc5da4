import { describe, expect, test } from 'vitest'
import { listPatterns } from '#app/content/patterns.server.ts'
import { withDayBoxes } from '#app/http/day-in-query.ts'
import { cleanAddress, refusedIn } from '#app/features/return-to-work/clean-address.ts'
import { beginAddress, beginRefused, queryOf, readBegin, withoutRefused } from './begin-step.ts'

const today = '2026-11-23'
const read = (query: string) => readBegin(withDayBoxes(new URLSearchParams(query), ['first']), listPatterns(), today)
const whole = 'pattern=standard-4&hours=37.5&days=mon,tue,wed,thu,fri&starts=09:00&break=30&first=2026-11-30'
const changed = (name: string, value: string | null) => {
	const query = new URLSearchParams(whole)
	if (value === null) query.delete(name)
	else query.set(name, value)
	return read(query.toString())
}

test('a short address is read, and is the short address of what it says', () => {
	const { begin, problems } = read(whole)
	expect(problems).toEqual([])
	expect(begin).toEqual({
		pattern: 'standard-4',
		usual: { weeklyMinutes: 2250, days: ['mon', 'tue', 'wed', 'thu', 'fri'], startsAt: '09:00', breakMinutes: 30 },
		nation: 'england',
		firstDay: '2026-11-30',
	})
	expect(begin && queryOf(begin)).toBe(whole)
})

test.each(['scotland', 'wales', 'northern-ireland'])('the nation %s stands in the address, and in the plan', (nation) => {
	const address = whole.replace('&first', `&nation=${nation}&first`)
	const { begin } = read(address)
	expect(begin?.nation).toBe(nation)
	expect(begin && queryOf(begin)).toBe(address)
})

test('a nation that is none is asked again, and the page has England chosen', () => {
	expect(read(`${whole}&nation=france`).problems.map(({ field }) => field)).toEqual(['nation'])
	expect(read('').typed).toMatchObject({ nation: 'england' })
})

test('a form says the same with boxes, and times as people type them', () => {
	const form =
		'pattern=standard-4&hours=37%2C5&hours=37.5&days=mon&days=tue&days=wed&days=thu&days=fri&starts=9am&break=30&first.day=30&first.month=11&first.year=2026'
	expect(new Set(read(form).problems.map(({ field }) => field))).toEqual(new Set(['hours']))
	const { begin } = read(form.replace('hours=37%2C5&', ''))
	expect(begin && queryOf(begin)).toBe(whole)
})

test('a link with the pattern and the day alone takes a common week', () => {
	const { begin } = read('pattern=micro&first=2026-11-30')
	expect(begin?.usual).toEqual({
		weeklyMinutes: 2250,
		days: ['mon', 'tue', 'wed', 'thu', 'fri'],
		startsAt: '09:00',
		breakMinutes: 30,
	})
})

test('a link that says only some of the week takes the rest from a common one', () => {
	const { begin } = read('pattern=micro&hours=20&first=2026-11-30')
	expect(begin?.usual).toMatchObject({ weeklyMinutes: 1200, startsAt: '09:00' })
	expect(read('pattern=micro&hours=0&first=2026-11-30').problems.map(({ field }) => field)).toEqual(['hours'])
})

test('nothing asked for yet is nothing wrong, and a day that came along stands in its boxes', () => {
	expect(read('')).toMatchObject({ problems: [], begin: null, typed: { hours: '37.5', starts: '9:00' } })
	expect(read('first=2026-12-07')).toMatchObject({ problems: [], begin: null, typed: { 'first.day': '7', 'first.month': '12' } })
	expect(read('said=deleted')).toMatchObject({ problems: [], begin: null })
})

describe('bad input is told apart, and what was typed stays', () => {
	test.each([
		['hours', '0', 'hours', /more than 0 hours/],
		['hours', '0.5', 'hours', /1 hour or more/],
		['hours', '37.333', 'hours', /at most two decimals/],
		['hours', '80.01 hours', 'hours', /^80\.01 hours do not fit into 5 days\. A day has room for 16 hours/],
		['hours', '168', 'hours', /do not fit into 5 days/],
		['hours', '169', 'hours', /168 hours/],
		['hours', '-5', 'hours', /in figures/],
		['hours', 'many', 'hours', /in figures/],
		['hours', '1e1', 'hours', /in figures/],
		['hours', '9'.repeat(300), 'hours', /20 characters/],
		['days', '', 'days', /at least one usual working day/],
		['days', 'mon,funday', 'days', /choose from the list/],
		['starts', '25:00', 'starts', /time of day/],
		['starts', 'early', 'starts', /time of day/],
		['break', '7', 'break', /Choose the unpaid break/],
		['pattern', 'none', 'pattern', /Choose a pattern/],
		['first', '2027-11-25', 'first.day', /or earlier/],
		['first', '1969-12-31', 'first.day', /1 January 1970 or later/],
		['first', '2027-02-29', 'first.day', /real date/],
		['first', 'soon', 'first.month', /include a month/],
		['first', '', 'first.day', /first day back/],
	])('%s=%s', (name, value, field, message) => {
		const { begin, problems, typed } = changed(name, value)
		expect(begin).toBeNull()
		expect(problems.map((one) => one.field)).toContain(field)
		expect(problems.find((one) => one.field === field)?.message).toMatch(message)
		if (name === 'hours') expect(typed['hours']).toBe(value)
	})

	test('a form without a pattern says so', () => {
		expect(changed('pattern', null).problems.map(({ field }) => field)).toEqual(['pattern'])
	})
})

test.each([
	[
		'168 hours fit into no week, and 112 on seven days of 16 hours do',
		'hours=112&days=mon,tue,wed,thu,fri,sat,sun&break=0',
		true,
	],
	['29 February is a day in a leap year', 'hours=20&days=mon&break=0', false],
])('%s', (_name, part, isWell) => {
	const { begin } = read(`pattern=standard-4&starts=0:00&first=2026-11-30&${part}`)
	expect(begin !== null).toBe(isWell)
})

describe('an address keeps figures and times, and nothing else that was typed', () => {
	const clean = (query: string) => cleanAddress(new URLSearchParams(query), beginAddress)?.toString() ?? null

	test.each([
		['pattern=standard-4&hours=cancer&starts=lunch', 'pattern=standard-4&wrong=hours&wrong=starts'],
		['first.day=cancer&first.month=11', 'first.month=11&wrong=first'],
		['pattern=cancer&nation=cancer&days=mon,cancer&said=cancer&evil=cancer', ''],
		['break=cancer&hours=37.5', 'hours=37.5&wrong=break'],
	])('%s', (query, left) => expect(clean(query)).toBe(left))

	test.each([
		whole,
		'hours=37,5&starts=7.30 am&break=7',
		'hours=37.333 hours&starts=25:00',
		'hours=-5&starts=noon&first=2027-02-29',
	])('control: %s stays', (query) => expect(clean(query)).toBeNull())

	test('a box whose words went is empty, says so, and nothing begins', () => {
		const refused = refusedIn(new URLSearchParams('wrong=hours'), beginRefused)
		const asked = withoutRefused(read(whole.replace('hours=37.5&', '')), refused)
		expect(asked).toMatchObject({ begin: null, typed: { hours: '' }, problems: [{ field: 'hours' }] })
	})
})

test('29 February 2028 is a first day when today is near enough', () => {
	const query = new URLSearchParams(whole.replace('2026-11-30', '2028-02-29'))
	const { begin } = readBegin(withDayBoxes(query, ['first']), listPatterns(), '2027-10-01')
	expect(begin?.firstDay).toBe('2028-02-29')
})
