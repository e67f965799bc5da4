import { describe, expect, test } from 'vitest'
import { emptySickPayForm, openedSickPayForm, readSickPayForm, withMoreRows } from './read-sick-pay-form.ts'

const rules = {
	today: '2026-11-23',
	terms: { singleDaysFrom: '2026-04-06' },
	earningsWeeks: 8,
	say: ({ why, day }: { why: string; day?: string }, row?: number) => [why, day, row].filter(Boolean).join(' '),
}

const date = (name: string, day: string) => {
	const [year, month, ofMonth] = day.split('-')
	return { [`${name}.day`]: ofMonth ?? '', [`${name}.month`]: month ?? '', [`${name}.year`]: year ?? '' }
}

const asha = {
	payHow: 'average',
	averageWeeklyEarnings: '400',
	...date('firstDay', '2026-11-02'),
	...date('lastDay', '2026-11-04'),
	week: 'same',
	rows: '2',
}
const days = ['mon', 'tue', 'wed', 'thu', 'fri']

function send(fields: Record<string, string>, ticked: Record<string, string[]> = { days }) {
	const sent = new URLSearchParams(fields)
	for (const [name, values] of Object.entries(ticked)) for (const value of values) sent.append(name, value)
	return sent
}
const read = (fields: Record<string, string>, ticked?: Record<string, string[]>) => readSickPayForm(send(fields, ticked), rules)

describe('the days that are ticked', () => {
	const opened = (query: string) => openedSickPayForm(new URLSearchParams(query), rules).typed

	test('are Monday to Friday before anything was sent, and those of a link', () => {
		expect(emptySickPayForm(rules).typed).toMatchObject({ week: 'same', days })
		expect(opened('')).toMatchObject({ week: 'same', days })
		expect(opened('firstDay=2026-11-02&lastDay=2026-11-23&days=tue,mon')).toMatchObject({
			...{ days: ['mon', 'tue'], week: 'same' },
			...{ 'firstDay.day': '2', 'lastDay.day': '23' },
		})
		expect(opened('days=funday')).toMatchObject({ days })
	})

	test('are none when a form was sent without one, and that is said', () => {
		const { form, asked } = read(asha, {})
		expect(asked).toBeNull()
		expect(form.typed['days'] ?? []).toEqual([])
		expect(form.problems.map(({ field }) => field)).toEqual(['days'])
		expect(withMoreRows(send(asha, {}), rules).typed['days'] ?? []).toEqual([])
	})
})

describe('the form of sick pay', () => {
	test('becomes what is worked out', () => {
		expect(read({ ...asha, ...date('earlier2First', '2026-05-04'), ...date('earlier2Last', '2026-05-04') }).asked).toEqual({
			input: {
				averageWeeklyEarnings: 40_000,
				pattern: { weeks: [days] },
				firstDay: '2026-11-02',
				lastDay: '2026-11-04',
				previousSpells: [{ firstDay: '2026-05-04', lastDay: '2026-05-04' }],
			},
			pay: { how: 'average', typed: 40_000 },
		})
	})

	test('takes weeks that take turns, one of them without a day', () => {
		const turns = { ...asha, week: 'turns', ...date('firstWeekOn', '2026-11-04') }
		expect(read(turns, { daysA: ['mon', 'tue'] }).asked?.input.pattern).toEqual({
			weeks: [['mon', 'tue'], []],
			firstWeekOn: '2026-11-04',
		})
		expect(read(turns, { daysB: ['mon'] }).form.problems.map(({ field }) => field)).toEqual(['daysA'])
	})

	test.each([
		['average', 'averageWeeklyEarnings', '£1,234.50', 123_450],
		['weeks', 'payInWeeks', '3200', 40_000],
		['weeks', 'payInWeeks', '100.04', 1251],
		['months', 'payInMonths', '3,466.67', 40_000],
		['average', 'averageWeeklyEarnings', '0', 0],
		['average', 'averageWeeklyEarnings', '1000000', 100_000_000],
		['weeks', 'payInWeeks', '8000000', 100_000_000],
	])('takes pay as %s: %s %s', (payHow, box, typed, average) => {
		const { averageWeeklyEarnings: _, ...rest } = asha
		expect(read({ ...rest, payHow, [box]: typed }).asked?.input.averageWeeklyEarnings).toBe(average)
	})

	test.each([
		['no pay', { averageWeeklyEarnings: '' }, 'averageWeeklyEarnings'],
		['pay in words', { averageWeeklyEarnings: 'four hundred' }, 'averageWeeklyEarnings'],
		['negative pay', { averageWeeklyEarnings: '-1' }, 'averageWeeklyEarnings'],
		['more than a million', { averageWeeklyEarnings: '1000000.01' }, 'averageWeeklyEarnings'],
		['more than a million a week, added up', { payHow: 'weeks', payInWeeks: '8000000.01' }, 'payInWeeks'],
		['29 February 2026', date('firstDay', '2026-02-29'), 'firstDay.day'],
		['a day before the rules', date('firstDay', '2026-04-05'), 'firstDay.day'],
		['a day before 1970', date('firstDay', '1969-12-31'), 'firstDay.day'],
		['a day more than a year ahead', date('firstDay', '2027-11-25'), 'firstDay.day'],
		['days the wrong way round', date('lastDay', '2026-11-01'), 'lastDay.day'],
		['more than three years', date('lastDay', '2029-11-20'), 'lastDay.day'],
		['half an earlier spell', date('earlier2First', '2026-05-04'), 'earlier2Last.day'],
		['the other half', date('earlier1Last', '2026-05-04'), 'earlier1First.day'],
		[
			'an earlier spell that is later',
			{ ...date('earlier2First', '2026-11-09'), ...date('earlier2Last', '2026-11-09') },
			'earlier2First.day',
		],
		[
			'an earlier spell the wrong way round',
			{ ...date('earlier2First', '2026-05-05'), ...date('earlier2Last', '2026-05-04') },
			'earlier2Last.day',
		],
	])('refuses %s at its box, with everything typed kept', (_what, wrong, field) => {
		const sent: Record<string, string> = { ...asha, ...wrong }
		const { form, asked } = read(sent)
		expect(asked).toBeNull()
		expect(form.problems.map((problem) => problem.field)).toContain(field)
		const { rows: _, ...boxes } = sent
		expect(form.typed).toMatchObject({ ...boxes, days })
	})

	test('names the row of the earlier spell that is wrong, though a row before it is empty', () => {
		const { form } = read({ ...asha, ...date('earlier2First', '2026-11-09'), ...date('earlier2Last', '2026-11-09') })
		expect(form.problems).toEqual([{ field: 'earlier2First.day', message: 'not-before 2026-11-02 2' }])
	})

	test('has room for more earlier spells, to a limit, and loses nothing', () => {
		const more = withMoreRows(send({ ...asha, averageWeeklyEarnings: 'x', 'earlier1First.day': '4' }), rules)
		expect(more).toMatchObject({ rows: 4, problems: [], typed: { averageWeeklyEarnings: 'x', 'earlier1First.day': '4', days } })
		expect(Object.keys(more.earlier)).toHaveLength(8)
		for (const rows of ['99', '-1', '1e9', 'x', ''])
			expect(withMoreRows(send({ ...asha, rows }), rules).rows).toBeLessThanOrEqual(12)
	})

	test('opens with what stands chosen at first', () =>
		expect(emptySickPayForm(rules)).toMatchObject({ rows: 2, typed: { payHow: 'average', week: 'same' }, problems: [] }))
})
