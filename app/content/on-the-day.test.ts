import content from 'virtual:portal-content'
import { describe, expect, test } from 'vitest'
import type { Fact } from '#app/features/guidance/fact.ts'
import { readArticle } from './articles.server.ts'
import { longDate } from './calendar-date.ts'
import { htmlOn, printOn } from './on-the-day.ts'
import { wordsOf } from './page-rules.ts'
import { printValue } from './print-value.ts'
import { parseStructured } from './structured-content.ts'
import { factsFileSchema } from './structured-files.ts'

const rate: Fact = {
	id: 'XX01',
	topic: 'Invented',
	statement: 'An invented rate.',
	source: 'Nobody',
	asOf: '2026',
	confidence: 'our reading',
	where: 'UK',
	nations: ['england'],
	note: '',
	reviewBy: '2027-01-15',
	values: { alwaysDays: 28 },
	periods: [
		{ from: null, to: '2026-04-05', values: { weeklyRatePounds: 100 } },
		{ from: '2026-04-06', to: '2027-04-05', values: { weeklyRatePounds: 110.5 } },
	],
}
const html =
	'<p>It is <on-day data-value="XX01.weeklyRatePounds">?</on-day>.</p><on-day data-until="2026-04-05"><p>Old rule.</p></on-day><on-day data-from="2026-04-06"><p>New rule.</p></on-day>'

describe('a page on a day', () => {
	test.each([
		['2020-01-01', '<p>It is £100.</p><p>Old rule.</p>'],
		['2026-04-05', '<p>It is £100.</p><p>Old rule.</p>'],
		['2026-04-06', '<p>It is £110.50.</p><p>New rule.</p>'],
		['2027-04-05', '<p>It is £110.50.</p><p>New rule.</p>'],
		['2027-04-06', '<p>It is £110.50 (until 5 April 2027; we have not checked what came after).</p><p>New rule.</p>'],
	])('on %s reads %s', (today, read) => {
		expect(htmlOn(html, [rate], today)).toBe(read)
	})

	test('the ends of a period are values too, and a name that nothing has is none', () => {
		expect(printOn(rate, 'startsOn', '2026-11-22')).toBe('6 April 2026')
		expect(printOn(rate, 'alwaysDays', '1999-01-01')).toBe('28')
		expect(printOn(rate, 'constructor', '2026-11-22')).toBeNull()
	})

	test('the ends of a period stand when it is over', () => {
		expect(printOn(rate, 'endsOn', '2027-04-06')).toBe('5 April 2027')
		expect(printOn(rate, 'weeklyRatePounds', '2027-04-06')).toContain('(until 5 April 2027')
	})

	test('no page of ours shows the marks that are filled in', () => {
		for (const { slug } of content.articles) expect(readArticle(slug, '2026-11-22')?.article.html).not.toContain('on-day')
	})
})

test('the sick pay rate of the first day’s article says when it has run out', () => {
	const last = content.facts.find(({ id }) => id === 'SSP01')?.periods?.at(-1)
	const [rate, to] = [printValue('weeklyRatePounds', last?.values.weeklyRatePounds ?? 0), last?.to ?? '']
	const read = (today: string) => readArticle('first-day-off-sick', today)?.article.html
	expect(read(to)).toContain(`${rate} a week`)
	expect(read('2099-01-01')).toContain(`${rate} (until ${longDate(to)}; we have not checked what came after) a week`)
})

const wordsOn = (slug: string, today: string) => wordsOf(readArticle(slug, today)?.article.html ?? '')

/** What a page must say on a day and what it must not; the day before or after is the control. */
const readings: [slug: string, today: string, says: string[], doesNotSay: string[]][] = [
	[
		'statutory-sick-pay',
		'2027-04-05',
		[
			'The full rate is £123.25 a week',
			'This rate is for 6 April 2026 to 5 April 2027.',
			'Her SSP is £73.95.',
			'His weekly amount is £80, which',
		],
		['we have not checked what came after'],
	],
	[
		'statutory-sick-pay',
		'2027-04-06',
		[
			'The full rate is £123.25 (until 5 April 2027; we have not checked what came after) a week',
			'This rate is for 6 April 2026 to 5 April 2027.',
			'Her SSP is £73.95 (until 5 April 2027; we have not checked what came after).',
			'His weekly amount is £80 (until 5 April 2027; we have not checked what came after), which',
		],
		['The full rate is £123.25 a week', 'Her SSP is £73.95.'],
	],
	[
		'fair-capability-process',
		'2026-12-31',
		[
			'An employee now needs 2 years in the job',
			'From 1 January 2027 they will need only 6 months.',
			'hired on or before 1 July 2026 will be covered',
			'We have not seen the rules that start the change.',
		],
		['An employee now needs 6 months', 'The rule changed on', 'is covered'],
	],
	[
		'fair-capability-process',
		'2027-01-01',
		[
			'An employee now needs 6 months in the job',
			'The rule changed on 1 January 2027. Before that it was 2 years.',
			'hired on or before 1 July 2026 is covered',
			'We have not seen the rules that start the change.',
		],
		['An employee now needs 2 years', 'they will need', 'will be covered'],
	],
	[
		'law-changes-diary',
		'2026-12-31',
		['An employee now needs 2 years', 'From 1 January 2027 it will be 6 months', 'have not seen the rules that start it'],
		['Until 31 December 2026 it was', 'is covered'],
	],
	[
		'law-changes-diary',
		'2027-01-01',
		['An employee now needs 6 months', 'Until 31 December 2026 it was 2 years', 'have not seen the rules that start it'],
		['An employee now needs 2 years', 'it will be', 'will be covered'],
	],
]

test.each(readings)('%s on %s says what holds then, and nothing else', (slug, today, says, doesNotSay) => {
	const words = wordsOn(slug, today)
	for (const phrase of says) expect(words).toContain(phrase)
	for (const phrase of doesNotSay) expect(words).not.toContain(phrase)
})

describe('the sums on the sick pay pages follow from the rate', () => {
	const fact = (id: string) => content.facts.find((candidate) => candidate.id === id)
	const rates = fact('SSP01')?.periods ?? []

	test('there is a rate', () => {
		expect(rates.length).toBeGreaterThan(0)
	})

	test.each(rates.map(({ from, to, values }) => [from, to, values] as const))('from %s', (from, to, rate) => {
		const sumsOf = (id: string) => fact(id)?.periods?.find((period) => period.from === from && period.to === to)?.values ?? {}
		const week = Number(rate.weeklyRatePounds)
		const share = Number(rate.earningsPercent) / 100
		expect(Number(rate.turningPointPounds)).toBeCloseTo(week / share, 2)
		expect(Number(rate.lowExampleAveragePounds)).toBeLessThan(week / share)
		expect(Number(rate.lowExampleWeekPounds)).toBeCloseTo(Number(rate.lowExampleAveragePounds) * share, 2)
		expect(Number(rate.lowExampleDayPounds)).toBeCloseTo(Number(rate.lowExampleWeekPounds) / 2, 2)
		const days = sumsOf('SSP06')
		for (const [index, name] of ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].entries())
			expect(Number(days[`${name}DayWeekPounds`])).toBeCloseTo(week / (index + 1), 3)
		expect(Number(days.threeDaysOfFivePounds)).toBeCloseTo((week / 5) * 3, 2)
		expect(Number(days.twoDaysOfFivePounds)).toBeCloseTo((week / 5) * 2, 2)
		expect(Number(sumsOf('SSP07').mostAtFullRatePounds)).toBeCloseTo(week * Number(fact('SSP07')?.values?.longestWeeks), 2)
	})
})

test.each([
	['a gap', '2026-04-07'],
	['an overlap', '2026-04-05'],
])('%s between two periods stops the build', (_name, from) => {
	const periods = [rate.periods?.[0], { ...rate.periods?.[1], from }]
	expect(() => parseStructured('content/facts/x.json', JSON.stringify([{ ...rate, periods }]), factsFileSchema)).toThrow(
		'Each period must begin on the day after',
	)
})
