import content from 'virtual:portal-content'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { emptyRow } from './plan.ts'
import type { Decision } from './plan.ts'
import { answerFactId, clockOf } from './response-clock.ts'
import { placesOnLine } from './response-clock-line.tsx'
import { ResponseClockPicture } from './response-clock-picture.tsx'

const fact = content.facts.find(({ id }) => id === answerFactId)
if (!fact) throw new Error('The fact is gone')

const draw = (today: string, decision: Decision = 'open', askedOn: string | null = '2026-11-09') =>
	renderToStaticMarkup(
		<ResponseClockPicture
			clock={clockOf({ askedOn, rows: [{ ...emptyRow('aaaaaa'), decision }] }, today, 14)}
			fact={fact}
			changeHref="/x/about"
		/>,
	)

describe('the response clock as a picture', () => {
	test.each([
		['running', '2026-11-20', '3 days left'],
		['on the last day but one', '2026-11-22', '1 day left'],
		['on the last day', '2026-11-23', 'Answer today'],
		['overdue', '2026-11-25', 'Overdue by 2 days'],
		['ahead', '2026-11-01', 'Not begun yet'],
	])('%s: in words, and with the same days for who does not see it', (_name, today, words) => {
		const html = draw(today)
		expect(html).toContain(words)
		expect(html).toContain('Asked for on 9 November 2026. Answer by 23 November 2026.')
		expect(html).toMatch(/role="img" aria-label="A line from 9 November 2026, when it was asked, to 23 November 2026/)
	})

	test('overdue says how many points wait, and is drawn in a way of its own', () => {
		expect(draw('2026-12-01')).toContain('1 point has no answer yet.')
		expect(draw('2026-12-01')).toContain('clock-late')
		expect(draw('2026-11-23')).not.toContain('clock-late')
	})

	test('once all is answered no line is drawn, and nothing is said of late', () => {
		const html = draw('2027-11-23', 'not-agreed')
		expect(html).toContain('Every point has an answer.')
		expect(html).not.toMatch(/clock-line|verdue/)
	})

	test('without a day it asks for one', () => {
		expect(draw('2026-11-23', 'open', null)).toContain('Enter the day')
	})

	test('stays when its source is late to be checked, and says so', () => {
		expect(draw('2027-01-15', 'open', '2027-01-10')).not.toContain('have not done so yet')
		expect(draw('2027-01-16', 'open', '2027-01-10')).toContain('We meant to check this again by 15 January 2027')
	})

	test('says that it is good practice and no law, and who said so', () => {
		expect(draw('2026-11-20')).toContain('To answer within 14 days is good practice, not law.')
		expect(draw('2026-11-20')).toContain('On 21 May 2026 MPs asked for a legal deadline of two weeks. It is not law.')
		expect(draw('2026-11-20')).toContain('(Secondary source, 21 May 2026)')
	})
})

describe('the places on the line', () => {
	const at = (today: string) => placesOnLine({ askedOn: '2026-11-09', answerBy: '2026-11-23', days: 14, today })

	test('are to scale while it runs', () => {
		expect(at('2026-11-16')).toEqual({ answerBy: 97, today: 50, toScale: true })
		expect(at('2026-11-09').today).toBe(3)
		expect(at('2026-11-23').today).toBe(97)
	})

	test('keep the first two days apart however late it is, and say when that is not to scale', () => {
		expect(at('2026-11-25')).toMatchObject({ today: 97, toScale: true })
		for (const today of ['2026-12-09', '2027-11-09', '2099-01-01'])
			expect(at(today)).toEqual({ answerBy: 62, today: 97, toScale: false })
		expect(draw('2027-11-23')).toContain('drawn shorter than it is')
	})
})
