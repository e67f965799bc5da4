import { describe, expect, test } from 'vitest'
import { emptyCosts, readCosts } from './costs-step.ts'
import { emptyPlan, emptyRow } from './plan.ts'
import { planCosts } from './plan-costs.ts'

const plan = {
	...emptyPlan,
	rows: [
		{ ...emptyRow('aaaaaa'), what: 'A stool', pounds: 120 },
		{ ...emptyRow('bbbbbb'), what: 'A lamp', cost: 'under-50' as const },
		{ ...emptyRow('cccccc'), what: 'A van', decision: 'not-agreed' as const, pounds: 9000 },
	],
}
const all = {
	pay: '£26,000',
	payEach: 'year',
	hoursAWeek: '',
	absence: '6',
	absenceUnit: 'weeks',
	daysAWeek: '',
	sickPay: '123.25',
	cover: '480',
	finding: '1,200',
	learningWeeks: '8',
	learningPercent: '40%',
	equipment: '1,500',
	size: '50-249',
	'row-aaaaaa': '£1,200.50',
	'row-bbbbbb': '',
}
const send = (change: Readonly<Record<string, string>> = {}) => readCosts(plan, Object.entries({ ...all, ...change }))

describe('the form of costs', () => {
	test('opens with the prices that the plan knows, and asks for none of a point that was not agreed', () => {
		const { typed, rowFields } = emptyCosts(plan)
		expect(typed).toMatchObject({ 'row-aaaaaa': '120', payEach: 'year', absenceUnit: 'weeks' })
		expect(Object.keys(rowFields)).toEqual(['row-aaaaaa', 'row-bbbbbb'])
	})

	test('is read into numbers that can be added up', () => {
		const { numbers, equipment, form } = send()
		expect(form.problems).toEqual([])
		expect(equipment).toEqual({ price: 150_000, size: '50-249' })
		const costs = numbers && planCosts(plan, numbers)
		expect(costs?.plan).toEqual({ low: 120_050, high: 125_050 })
		expect([costs?.absence.total, costs?.replacement.total]).toEqual([361_950, 280_000])
	})

	test('may be left empty', () => {
		const { form, numbers, equipment } = readCosts(plan, [
			['payEach', 'year'],
			['absenceUnit', 'days'],
		])
		expect(form.problems).toEqual([])
		expect(numbers).toMatchObject({ pay: null, absence: null, daysAWeek: 500, learningPercent: null })
		expect(equipment).toBeNull()
	})

	test('takes pay for an hour with the hours of a week, and asks for them only then', () => {
		const hourly = send({ pay: '12.50', payEach: 'hour', hoursAWeek: '40' })
		expect(hourly.numbers?.pay).toEqual({ pence: 1250, each: 'hour', hoursAWeek: 4000 })
		expect(hourly.numbers && planCosts(plan, hourly.numbers).replacement.total).toBe(280_000)
		expect(send({ pay: '12.50', payEach: 'hour' })).toMatchObject({
			numbers: null,
			form: {
				problems: [{ field: 'hoursAWeek', message: 'Enter the hours of work in a week, because the pay is for an hour' }],
			},
		})
		expect(send({ pay: '', payEach: 'hour' }).form.problems).toEqual([])
		expect(send({ pay: '500', payEach: 'week' }).numbers?.pay).toEqual({ pence: 50_000, each: 'week' })
	})

	test.each([
		['pay', '-5', 'Enter 0 or more for the pay'],
		['pay', '1e9', 'Enter the pay in figures, like 26,000'],
		['pay', '1000000000', 'Enter the pay as 1,000,000 or less'],
		['cover', '12 k', 'Enter the cover for a week in figures, like 480'],
		['absence', 'six', 'Enter the absence in figures, like 6'],
		['daysAWeek', '0', 'Enter more than 0 for the days of work in a week'],
		['hoursAWeek', '0', 'Enter more than 0 for the hours of work in a week'],
		['hoursAWeek', '169', 'Enter the hours of work in a week as 168 or less'],
		['daysAWeek', '8', 'Enter the days of work in a week as 7 or less'],
		['learningPercent', '101', 'Enter the share that is missing as 100 or less'],
		['learningPercent', '33.3', 'Enter the share that is missing as a whole number, like 40'],
		['row-bbbbbb', '<b>', 'Enter the cost of point 2 in figures, like 120'],
	])('%s as %j is answered, with everything typed kept', (field, typed, message) => {
		const { form, numbers } = send({ [field]: typed })
		expect(numbers).toBeNull()
		expect(form.problems).toEqual([{ field, message }])
		expect({ ...form.typed }).toEqual({ ...all, [field]: typed })
	})

	test('says all that is wrong at once, in the form and in its rows', () => {
		const { form } = send({ pay: 'x', 'row-aaaaaa': 'y' })
		expect(form.problems.map(({ field }) => field)).toEqual(['pay', 'row-aaaaaa'])
	})

	test('takes nothing it did not ask for', () => {
		const { form, numbers } = send({ 'row-cccccc': '50', 'row-zzzzzz': '60', __proto__: 'x' })
		expect(form.problems).toEqual([])
		expect([...(numbers?.rows.keys() ?? [])]).toEqual(['aaaaaa'])
		expect(send({ size: '1000', payEach: 'month' }).form.problems).toHaveLength(2)
	})

	test('answers a hidden character and a very long text too', () => {
		for (const typed of ['1\u0000', '1'.repeat(5000), '\ud800'])
			expect(send({ cover: typed }).form.problems.map(({ field }) => field)).toEqual(['cover'])
	})
})
