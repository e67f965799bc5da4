import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { factsOf } from '#app/content/adjustments.server.ts'
import { SickPayPage } from '#app/features/sick-pay/sick-pay-page.tsx'
import type { SickPayPageProps } from '#app/features/sick-pay/sick-pay-page.tsx'
import { sickPayTerms, termFactIds } from '#app/features/sick-pay/sick-pay-terms.ts'
import { action } from './sick-pay.tsx'

const facts = factsOf({ facts: termFactIds })
const terms = sickPayTerms(facts)

const asha = {
	payHow: 'average',
	averageWeeklyEarnings: '400',
	'firstDay.day': '2',
	'firstDay.month': '11',
	'firstDay.year': '2026',
	'lastDay.day': '4',
	'lastDay.month': '11',
	'lastDay.year': '2026',
	week: 'same',
	rows: '2',
}

async function post(fields: Record<string, string>, days = 'mon,tue,wed,thu,fri') {
	const body = new URLSearchParams({ ...asha, ...fields })
	for (const day of days.split(',').filter(Boolean)) body.append('days', day)
	const request = new Request('http://localhost/return-to-work/sick-pay', { method: 'POST', body })
	const answer = await action({ request, params: {}, context: {} } as unknown as Parameters<typeof action>[0])
	const page = { ...answer.data, terms, earningsWeeks: 8, facts } as SickPayPageProps
	const html = renderToStaticMarkup(<SickPayPage {...page} />)
	return { status: answer.init?.status ?? 200, html, text: html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') }
}

describe('the page of sick pay', () => {
	test('shows what is due with each sum', async () => {
		const { status, text } = await post({})
		expect(status).toBe(200)
		expect(text).toContain('£73.95 of Statutory Sick Pay')
		expect(text).toContain('80% of £400.00 is £320.00. The full rate is £123.25. The lower of the two counts: £123.25 a week.')
		expect(text).toContain('£123.25 ÷ 5 working days = £24.65.')
		expect(text).toContain('3 days × £24.65 = £73.95')
		expect(text).toContain('137 working days can still be paid after this spell: 27.4 of 28 weeks.')
		expect(text).toContain('the last day of sick pay is 14 May 2027')
		expect(text).toContain('Check with payroll')
	})

	test('leads back to the timeline with the day, and offers files of what was typed', async () => {
		const { html } = await post({})
		expect(html).toContain('href="/return-to-work/timeline?firstDay=2026-11-02&amp;nation=england"')
		expect(html.toLowerCase()).toContain('formaction="/return-to-work/sick-pay/copy/sick-pay.csv"')
		expect(html).toContain('<input type="hidden" name="averageWeeklyEarnings" value="400"/>')
		const wrong = await post({ mark: 'Sam Okoro' })
		expect(wrong.status).toBe(400)
		expect(wrong.text).toContain('Enter a mark of at most two letters')
	})

	test('puts weeks with the same sum on one line', async () => {
		const { text } = await post({ 'firstDay.day': '6', 'firstDay.month': '4', 'lastDay.day': '23', 'lastDay.month': '10' })
		expect(text).toContain('28 weeks × £123.25 = £3,451.00')
		expect(text).toContain('The 28 weeks are used up. The last day that is paid is 16 October 2026.')
		expect(text).toContain('Form SSP1')
	})

	test('says what it rounded, and what it does not know yet', async () => {
		const rounded = await post({}, 'mon,tue,wed,thu,fri,sat')
		expect(rounded.text).toContain('3 days × £20.5416 = £61.6248 Up to the penny: £61.63')
		const ahead = await post({
			'firstDay.day': '5',
			'firstDay.month': '4',
			'firstDay.year': '2027',
			'lastDay.day': '9',
			'lastDay.month': '4',
			'lastDay.year': '2027',
		})
		expect(ahead.text).toContain('1 day × £24.65 = £24.65 4 days: rate not known')
		expect(ahead.text).toContain('We do not know the whole amount yet')
		expect(ahead.text).toContain('Not known. £24.65 is known, for days up to 5 April 2027.')
		expect(ahead.text).not.toContain('£24.65 of Statutory Sick Pay')
		expect(ahead.text).toContain('The first day has not come yet.')
		const unknown = await post({
			'firstDay.day': '6',
			'firstDay.month': '4',
			'firstDay.year': '2027',
			'lastDay.day': '6',
			'lastDay.month': '4',
			'lastDay.year': '2027',
		})
		expect(unknown.text).toContain('We do not know the amount yet')
		expect(unknown.text).not.toContain('£0.00')
	})

	test('shows pay by the month as a sum', async () => {
		const { text } = await post({ payHow: 'months', payInMonths: '3,466.67' })
		expect(text).toContain('£3,466.67 × 6 ÷ 52 = £400.00')
	})

	test('shows what is wrong beside its box and nothing of a result', async () => {
		const { status, html, text } = await post({ averageWeeklyEarnings: '"><script>', 'lastDay.day': '31' })
		expect(status).toBe(400)
		expect(text).toContain('Enter the pay in figures')
		expect(html).toContain('value="&quot;&gt;&lt;script&gt;"')
		expect(html).not.toContain('<script>')
		expect(text).not.toContain('of Statutory Sick Pay')
	})

	test('gives room for more earlier spells and keeps what was typed', async () => {
		const { status, html } = await post({ do: 'more', averageWeeklyEarnings: '1x' })
		expect(status).toBe(200)
		expect(html).toContain('name="earlier4Last.year"')
		expect(html).toContain('value="1x"')
	})
})
