import content from 'virtual:portal-content'
import { describe, expect, test } from 'vitest'
import type { Fact } from '#app/features/guidance/fact.ts'
import { readArticle } from './articles.server.ts'
import { longDate } from './calendar-date.ts'
import { htmlOn, printOn } from './on-the-day.ts'
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

test.each([
	['a gap', '2026-04-07'],
	['an overlap', '2026-04-05'],
])('%s between two periods stops the build', (_name, from) => {
	const periods = [rate.periods?.[0], { ...rate.periods?.[1], from }]
	expect(() => parseStructured('content/facts/x.json', JSON.stringify([{ ...rate, periods }]), factsFileSchema)).toThrow(
		'Each period must begin on the day after',
	)
})
