import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { loader } from './sick-pay.tsx'

const asked = {
	averageWeeklyEarnings: '400',
	workingDays: 'mon,tue,wed,thu,fri',
	firstDay: '2026-11-02',
	lastDay: '2026-11-04',
}

async function ask(query: string | Record<string, string>) {
	const search = typeof query === 'string' ? query : new URLSearchParams(query).toString()
	const request = new Request(`http://localhost/api/v1/calculators/sick-pay?${search}`)
	const answer = loader({ request, params: {}, context: {} } as unknown as Parameters<typeof loader>[0])
	const body = (await answer.json()) as Record<string, unknown> & { errors?: { name: string; message: string }[] }
	return { status: answer.status, type: answer.headers.get('content-type'), body }
}

describe('sick pay for other programs', () => {
	beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z'), toFake: ['Date'] }))
	afterEach(() => void vi.useRealTimers())

	test('answers the example of the issue', async () => {
		const { status, type, body } = await ask(
			'averageWeeklyEarnings=400&workingDays=mon,tue,wed,thu,fri&firstDay=2026-11-02&lastDay=2026-11-04&previousSpells=2026-05-04/2026-05-04',
		)
		expect([status, type]).toEqual([200, 'application/json; charset=utf-8'])
		expect(body).toEqual({
			weeklyRate: 123.25,
			dailyRate: 24.65,
			qualifyingDays: 3,
			daysPaid: 3,
			total: 73.95,
			knownTotal: 73.95,
			daysLeft: 137,
			facts: ['SSP01', 'SSP02', 'SSP03', 'SSP06', 'SSP07', 'SSP08', 'SSP09', 'SSP21'],
			daysUsedBefore: 0,
			linkedSpells: [],
			lastsUntil: '2027-05-14',
			usedUpOn: null,
			rateKnownUntil: '2027-04-05',
			sources: expect.any(Array),
			weeks: [{ from: '2026-11-01', qualifyingDays: 5, daysPaid: 3, dailyRate: 24.65, amount: 73.95 }],
			perhaps: [],
			warnings: [{ code: 'check-with-payroll', message: 'Check the sum with payroll before you pay.' }],
			calculatedOn: '2026-11-23',
		})
	})

	test('says of each fact when it was seen, and for which days its numbers hold', async () => {
		const { body } = await ask(asked)
		const sources = body['sources'] as { id: string; asOf: string }[]
		expect(sources.map(({ id }) => id)).toEqual(body['facts'])
		expect(sources[0]).toEqual({
			...{ id: 'SSP01', asOf: '21 August 2026', confidence: 'official source' },
			...{ from: '2026-04-06', to: '2027-04-05' },
		})
		for (const { asOf } of sources) expect(asOf).toMatch(/20\d\d/)
	})

	test('takes several earlier spells, and weeks that take turns', async () => {
		const chain = await ask({ ...asked, previousSpells: '2026-10-01/2026-10-02,2026-09-01/2026-09-01' })
		expect(chain.body).toMatchObject({ daysLeft: 134, linkedSpells: ['2026-09-01/2026-09-01', '2026-10-01/2026-10-02'] })
		const turns = await ask({ ...asked, workingDays: 'mon,tue|mon,tue,wed,thu', firstWeekOn: '2026-11-09' })
		expect(turns.body).toMatchObject({ dailyRate: 30.8125, qualifyingDays: 3, total: 92.44 })
		const off = await ask({ ...asked, workingDays: 'mon|', firstWeekOn: '2026-11-09' })
		expect(off.body).toMatchObject({ dailyRate: null, qualifyingDays: 0, total: 0 })
	})

	test.each(['0', '0.01', '154.06', '1000000', '1000000.00'])('takes earnings of %s', async (averageWeeklyEarnings) =>
		expect(await ask({ ...asked, averageWeeklyEarnings })).toMatchObject({ status: 200 }),
	)

	test('takes a first day 366 days ahead, and says that it has not come', async () => {
		const { status, body } = await ask({ ...asked, firstDay: '2027-11-24', lastDay: '2027-11-24' })
		expect(status).toBe(200)
		expect(body).toMatchObject({ weeklyRate: null, total: null, knownTotal: 0, daysPaid: 1, rateKnownUntil: '2027-04-05' })
		expect(JSON.stringify(body.warnings)).toContain('not-come-yet')
	})

	test('gives no total that holds only a part of the days, and says why', async () => {
		const partly = await ask({ ...asked, firstDay: '2027-04-01', lastDay: '2027-04-14' })
		expect(partly.body).toMatchObject({
			...{ daysPaid: 10, total: null, knownTotal: 73.95 },
			weeks: [{ amount: 49.3 }, { amount: null }, { amount: null }],
		})
		const none = await ask({ ...asked, firstDay: '2027-04-06', lastDay: '2027-04-16' })
		expect(none.body).toMatchObject({ daysPaid: 9, total: null, knownTotal: 0 })
		for (const { body } of [partly, none])
			expect(body.warnings).toContainEqual(expect.objectContaining({ code: 'rate-not-known' }))
	})

	test('says that a total is held at 28 weeks, a penny below the sum of its weeks', async () => {
		const long = { averageWeeklyEarnings: '468', workingDays: 'sun,tue,thu', firstDay: '2026-04-08', lastDay: '2027-04-05' }
		const { body } = await ask(long)
		const weeks = body['weeks'] as { amount: number }[]
		expect(weeks.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0)).toBe(345_101)
		expect(body).toMatchObject({ total: 3451 })
		expect(body.warnings).toContainEqual(expect.objectContaining({ code: 'capped-at-28-weeks' }))
		const short = await ask({ ...long, lastDay: '2026-06-05' })
		expect(JSON.stringify(short.body.warnings)).not.toContain('capped')
	})

	test('refuses a parameter that it does not know, because a slip in a name would be a wrong answer that looks right', async () => {
		const { status, body } = await ask({ ...asked, previousSpell: '2026-10-01/2026-10-02' })
		expect([status, body.errors?.map(({ name }) => name)]).toEqual([400, ['previousSpell']])
	})

	const wrong: [string, string | Record<string, string>, string[]][] = [
		['nothing at all', '', ['averageWeeklyEarnings', 'workingDays', 'firstDay', 'lastDay']],
		[
			'all wrong at once',
			'averageWeeklyEarnings=x&workingDays=x&firstDay=x&lastDay=x&previousSpells=x&firstWeekOn=x',
			['averageWeeklyEarnings', 'workingDays', 'firstWeekOn', 'firstDay', 'lastDay', 'previousSpells'],
		],
		['a parameter twice', `${new URLSearchParams(asked).toString()}&firstDay=2026-11-02`, ['firstDay']],
		[
			'every parameter twice',
			`${new URLSearchParams(asked).toString()}&${new URLSearchParams(asked).toString()}`,
			['averageWeeklyEarnings', 'workingDays', 'firstDay', 'lastDay'],
		],
		['a day that is none', { ...asked, firstDay: '2026-02-29' }, ['firstDay']],
		['a day in another shape', { ...asked, lastDay: '4/11/2026' }, ['lastDay']],
		['a day with a time', { ...asked, lastDay: '2026-11-04T00:00:00Z' }, ['lastDay']],
		['days the wrong way round', { ...asked, lastDay: '2026-11-01' }, ['lastDay']],
		['a day before 1970', { ...asked, firstDay: '1969-12-31' }, ['firstDay']],
		['a day before the rules', { ...asked, firstDay: '2026-04-05' }, ['firstDay']],
		[
			'a spell from before the rules, cut in two',
			{ ...asked, firstDay: '2026-04-06', lastDay: '2026-04-10', previousSpells: '2026-03-16/2026-04-05' },
			['firstDay'],
		],
		['a day too far ahead', { ...asked, firstDay: '2027-11-25', lastDay: '2027-11-25' }, ['firstDay']],
		['a spell of more than three years', { ...asked, lastDay: '2029-11-20' }, ['lastDay']],
		['an unknown weekday', { ...asked, workingDays: 'mon,funday' }, ['workingDays']],
		['a weekday with a space', { ...asked, workingDays: 'mon, tue' }, ['workingDays']],
		['no weekday', { ...asked, workingDays: '' }, ['workingDays']],
		['no weekday in any week', { ...asked, workingDays: '|', firstWeekOn: '2026-11-02' }, ['workingDays']],
		['a weekday twice', { ...asked, workingDays: 'mon,mon' }, ['workingDays']],
		[
			'nine weeks in turn',
			{ ...asked, workingDays: 'mon|mon|mon|mon|mon|mon|mon|mon|mon', firstWeekOn: '2026-11-02' },
			['workingDays'],
		],
		['weeks in turn without a first week', { ...asked, workingDays: 'mon|tue' }, ['firstWeekOn']],
		['negative earnings', { ...asked, averageWeeklyEarnings: '-1' }, ['averageWeeklyEarnings']],
		['absurd earnings', { ...asked, averageWeeklyEarnings: '1000000.01' }, ['averageWeeklyEarnings']],
		['more earnings than a number holds', { ...asked, averageWeeklyEarnings: '9'.repeat(400) }, ['averageWeeklyEarnings']],
		['earnings of a tenth of a penny', { ...asked, averageWeeklyEarnings: '400.001' }, ['averageWeeklyEarnings']],
		['earnings in another notation', { ...asked, averageWeeklyEarnings: '4e2' }, ['averageWeeklyEarnings']],
		['earnings that are no number', { ...asked, averageWeeklyEarnings: 'NaN' }, ['averageWeeklyEarnings']],
		['a spell with one day', { ...asked, previousSpells: '2026-05-04' }, ['previousSpells']],
		['a comma too many', { ...asked, previousSpells: '2026-05-04/2026-05-04,' }, ['previousSpells']],
		['an earlier spell the wrong way round', { ...asked, previousSpells: '2026-05-05/2026-05-04' }, ['previousSpells']],
		['an earlier spell before 1970', { ...asked, previousSpells: '1969-12-30/1969-12-31' }, ['previousSpells']],
		['an earlier spell that is later', { ...asked, previousSpells: '2026-11-09/2026-11-09' }, ['previousSpells']],
		['an earlier spell on the first day', { ...asked, previousSpells: '2026-10-30/2026-11-02' }, ['previousSpells']],
		[
			'earlier spells that share a day',
			{ ...asked, previousSpells: '2026-05-04/2026-05-06,2026-05-06/2026-05-08' },
			['previousSpells'],
		],
		['the same spell twice', { ...asked, previousSpells: '2026-05-04/2026-05-04,2026-05-04/2026-05-04' }, ['previousSpells']],
		['51 earlier spells', { ...asked, previousSpells: manySpells(51) }, ['previousSpells']],
	]

	test.each(wrong)('refuses %s, and names it', async (_what, query, names) => {
		const { status, type, body } = await ask(query)
		expect([status, type]).toEqual([400, 'application/problem+json; charset=utf-8'])
		expect(body).toMatchObject({ type: 'about:blank', status: 400 })
		expect(body.errors?.map(({ name }) => name)).toEqual(names)
		for (const { message } of body.errors ?? []) expect(message).toMatch(/^[A-Z].+[^.]$/)
	})

	test('takes 50 earlier spells', async () =>
		expect(await ask({ ...asked, previousSpells: manySpells(50) })).toMatchObject({ status: 200, body: { daysUsedBefore: 50 } }))

	test('names the one of the earlier spells that is wrong', async () => {
		const { body } = await ask({ ...asked, previousSpells: '2026-05-04/2026-05-04,2026-06-02/2026-06-01' })
		expect(body.errors?.[0]?.message).toBe('Earlier spell 2: The last day must be the first day, 2 June 2026, or later')
	})
})

/** Single working days, each 2 days or so from the next. */
function manySpells(count: number): string {
	const days: string[] = []
	for (let at = Date.UTC(2026, 9, 30); days.length < count; at -= 86_400_000) {
		const weekday = new Date(at).getUTCDay()
		if (weekday === 0 || weekday === 6) continue
		days.push(new Date(at).toISOString().slice(0, 10))
	}
	return days.map((day) => `${day}/${day}`).join(',')
}
