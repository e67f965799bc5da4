import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { loader } from '#app/routes/api/phased-return.tsx'
import { patternKeys } from './phased-return.ts'

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') }))
afterEach(() => void vi.useRealTimers())

const ask = async (query: string) => {
	const request = new Request(`https://portal.example/api/v1/calculators/phased-return?${query}`)
	const answer = loader({ request, params: {}, context: {} } as never) as Response
	return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.json() }
}
const good = { pattern: 'standard-4', weeklyHours: '37.5', from: '2026-11-30' }
const withOne = (name: string, value: string) => new URLSearchParams({ ...good, [name]: value }).toString()

test('the weeks of the question in the brief', async () => {
	const { status, type, body } = await ask('pattern=standard-4&weeklyHours=37.5&from=2026-11-30')
	expect(status).toBe(200)
	expect(type).toBe('application/json; charset=utf-8')
	expect(body.weeks).toEqual([
		{ from: '2026-11-30', hours: 18.75, percent: 50, dutiesPercent: 50, reviewOn: '2026-12-04', reviewMovedFrom: null },
		{ from: '2026-12-07', hours: 22.5, percent: 60, dutiesPercent: 60, reviewOn: '2026-12-11', reviewMovedFrom: null },
		{ from: '2026-12-14', hours: 30, percent: 80, dutiesPercent: 80, reviewOn: '2026-12-18', reviewMovedFrom: null },
		{ from: '2026-12-21', hours: 37.5, percent: 100, dutiesPercent: 100, reviewOn: '2026-12-24', reviewMovedFrom: '2026-12-25' },
	])
	expect(body.facts).toContain('SSP11')
	expect(body.standing).toBe('A working habit, not a rule. Change it to fit the person and the job.')
})

test.each(patternKeys)('%s answers for the smallest and the largest week, on any days', async (pattern) => {
	for (const [weeklyHours, workingDays] of [
		['1', 'sun'],
		['1.01', 'mon,tue'],
		['112', 'mon,tue,wed,thu,fri,sat,sun'],
		['16', 'sat'],
	] as const) {
		const { status, body } = await ask(new URLSearchParams({ pattern, weeklyHours, workingDays, from: '2024-02-29' }).toString())
		expect(status).toBe(200)
		for (const { hours } of body.weeks) expect(hours).toBeLessThanOrEqual(Number(weeklyHours))
	}
})

test('a review is on the last of the working days that were sent', async () => {
	const { body } = await ask(`${withOne('workingDays', 'sat,sun').replace('37.5', '30')}`)
	expect(body.weeks[0].reviewOn).toBe('2026-12-06')
})

test('no review falls on a bank holiday of the nation that was sent', async () => {
	const query = 'pattern=two-step&weeklyHours=15&from=2026-11-30&workingDays=mon'
	const reviews = async (more: string) => (await ask(`${query}${more}`)).body.weeks.map(({ reviewOn }: Review) => reviewOn)
	expect(await reviews('')).toEqual(['2026-11-30', '2026-12-07', '2026-12-14'])
	// Saint Andrew’s Day, and the step has no other working day.
	expect(await reviews('&nation=scotland')).toEqual(['2026-11-30', '2026-12-07', '2026-12-14'])
	const twoDays = query.replace('workingDays=mon', 'workingDays=sun,mon').replace('11-30', '11-29')
	const { body } = await ask(`${twoDays}&nation=scotland`)
	expect(body.weeks[0]).toMatchObject({ reviewOn: '2026-11-29', reviewMovedFrom: '2026-11-30' })
	expect((await ask(twoDays)).body.weeks[0]).toMatchObject({ reviewOn: '2026-11-30', reviewMovedFrom: null })
})
type Review = { readonly reviewOn: string }

describe('a parameter that is wrong is named, with what to send instead', () => {
	test.each([
		['pattern', 'six-step', 'two-step, standard-4'],
		['pattern', '', 'two-step, standard-4'],
		['pattern', '__proto__', 'two-step, standard-4'],
		['weeklyHours', '0', 'With 0 hours there is no week to plan'],
		['weeklyHours', '0.00', 'With 0 hours there is no week to plan'],
		['weeklyHours', '168.01', 'A week has 168 hours'],
		['weeklyHours', '1000000', 'A week has 168 hours'],
		['weeklyHours', '-1', 'from 1 to 168'],
		['weeklyHours', '1e2', 'from 1 to 168'],
		['weeklyHours', 'NaN', 'from 1 to 168'],
		['weeklyHours', '37,5', 'like 37.5'],
		['weeklyHours', '37.333', 'at most two decimals'],
		['weeklyHours', '0.01', '1 hour or more'],
		['weeklyHours', '0.99', '1 hour or more'],
		['weeklyHours', '168', 'at most 16 hours for each day'],
		['weeklyHours', '80.01', 'at most 16 hours for each day'],
		['weeklyHours', '', 'like 37.5'],
		['from', '2026-02-29', 'a day of the calendar'],
		['from', '30 November', 'a day of the calendar'],
		['from', '', 'a day of the calendar'],
		['from', '1969-12-31', '1970-01-01'],
		['from', '2027-11-25', 'within the next 366 days'],
		['workingDays', 'mon,mon', 'each once'],
		['workingDays', 'funday', 'each once'],
		['nation', 'france', 'england, wales, scotland'],
	])('%s=%s', async (name, value, message) => {
		const { status, type, body } = await ask(withOne(name, value))
		expect(status).toBe(400)
		expect(type).toBe('application/problem+json; charset=utf-8')
		expect(body.errors.map((error: { name: string }) => error.name)).toEqual([name])
		expect(body.errors[0].message).toContain(message)
	})

	test('twice', async () => {
		const { status, body } = await ask(`${withOne('from', '2026-11-30')}&from=2026-12-07`)
		expect(status).toBe(400)
		expect(body.errors).toEqual([{ name: 'from', message: 'Send it once' }])
	})

	test('all at once', async () => {
		const { body } = await ask('')
		expect(body.errors.map((error: { name: string }) => error.name)).toEqual(['pattern', 'weeklyHours', 'from'])
	})

	test('control: the last day that is near enough, and the first day there is, are taken', async () => {
		for (const day of ['2027-11-24', '1970-01-01']) expect((await ask(withOne('from', day))).status).toBe(200)
	})
})
