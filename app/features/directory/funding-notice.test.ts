import { afterEach, describe, expect, test, vi } from 'vitest'
import content from 'virtual:portal-content'
import { londonDay } from '#app/features/referrals/london-day.ts'
import type { FundingNotice } from './funding-notice.ts'
import { fundingOn, standingOn } from './funding-notice.ts'

const notice = (id: string, closes: FundingNotice['closes'], opens: string | null = null): FundingNotice => ({
	...(content.funding[0] as FundingNotice),
	id,
	name: id,
	opens,
	closes,
})
const grant = notice('grant', '2027-03-31', '2027-01-04')

afterEach(() => vi.useRealTimers())

describe('how a notice stands', () => {
	test.each([
		['2027-01-03', 'coming'],
		['2027-01-04', 'closing'],
		['2027-03-31', 'closing'],
		['2027-04-01', 'closed'],
	])('on %s it is %s', (today, standing) => {
		expect(standingOn(grant, today)).toBe(standing)
	})

	test('one that is open all year never closes, one that closed long ago is closed', () => {
		expect(standingOn(notice('always', 'open all year'), '2099-01-01')).toBe('open')
		expect(standingOn(notice('old', { closed: 'April 2014' }), '2000-01-01')).toBe('closed')
	})
})

test('on the day after its last it moves to the archive by itself, by the clocks of London', () => {
	const ids = (at: string) => {
		vi.useFakeTimers({ now: new Date(at), toFake: ['Date'] })
		const { current, archive } = fundingOn([grant, notice('always', 'open all year')], londonDay(new Date()))
		return { current: current.map(({ id }) => id), archive: archive.map(({ id }) => id) }
	}
	// Summer time has begun: London is an hour ahead of the machine's clock.
	expect(ids('2027-03-31T22:59:59Z')).toEqual({ current: ['grant', 'always'], archive: [] })
	expect(ids('2027-03-31T23:00:00Z')).toEqual({ current: ['always'], archive: ['grant'] })
})

test('the archive begins with what closed last', () => {
	const { archive } = fundingOn(
		[notice('old', { closed: 'Long ago' }), notice('first', '2026-01-31'), notice('second', '2026-02-28')],
		'2026-11-22',
	)
	expect(archive.map(({ id }) => id)).toEqual(['second', 'first', 'old'])
})

test('today Access to Work is open, says who pays at which size, and that sources disagree', () => {
	const { current, archive } = fundingOn(content.funding, '2026-11-22')
	const grantToday = current.find(({ id }) => id === 'access-to-work')
	expect(grantToday?.shares.map(({ staff }) => staff)).toEqual(expect.arrayContaining(['10 to 49 staff', '50 to 249 staff']))
	expect(grantToday?.unsure.join(' ')).toContain('Sources disagree about firms with 10 to 49 staff')
	expect(grantToday?.facts).toContain('FU02')
	expect(archive.map(({ id }) => id)).toContain('challenge-fund')
})
