import { expect, test } from 'vitest'
import { changedForEmployerAt, isGoneForEmployer } from './employers-sight.ts'
import { openCaseStatuses, referralStatuses } from './referral.ts'

const day = 86_400_000
const sentAt = new Date('2026-11-16T09:00:00Z')
const decidedAt = new Date(sentAt.getTime() + 3 * day)
const touchedAt = new Date(sentAt.getTime() + 9 * day)
const row = {
	status: 'received',
	withoutManagersPart: false,
	sentAt,
	receivedAt: decidedAt,
	closedAt: null,
	expiresAt: null,
	updatedAt: touchedAt,
} as const

test('what the employee sent alone goes at the moment that a no of the same day goes', () => {
	const end = decidedAt.getTime() + 30 * day
	const no = { ...row, status: 'declined', receivedAt: null, updatedAt: decidedAt, expiresAt: new Date(end) } as const
	for (const status of [...openCaseStatuses, 'closed'] as const) {
		const alone = { ...row, status, withoutManagersPart: true }
		expect(changedForEmployerAt(alone)).toEqual(changedForEmployerAt(no))
		for (const at of [sentAt.getTime(), end - 1, end, end + day]) {
			expect(isGoneForEmployer(alone, new Date(at))).toBe(isGoneForEmployer(no, new Date(at)))
		}
	}
	expect(isGoneForEmployer(no, new Date(end - 1))).toBe(false)
	expect(isGoneForEmployer(no, new Date(end))).toBe(true)
})

test('what goes on is never gone', () => {
	for (const status of referralStatuses.filter((one) => one !== 'declined' && one !== 'expired')) {
		expect(isGoneForEmployer({ ...row, status, expiresAt: sentAt }, new Date('2036-01-01'))).toBe(false)
	}
})

test('a touch that is not the employer’s to know of moves no date', () => {
	const dates = referralStatuses.map((status) => [
		status,
		changedForEmployerAt({ ...row, status }).getTime() === touchedAt.getTime(),
	])
	expect(Object.fromEntries(dates)).toMatchObject({
		'awaiting-subject': false,
		received: false,
		triaged: false,
		booked: false,
		attended: false,
		'no-contact': false,
		'three-way-booked': false,
		'report-with-subject': false,
		released: false,
		withheld: false,
		draft: true,
		'changes-requested': true,
	})
	expect(changedForEmployerAt({ ...row, status: 'closed', closedAt: sentAt })).toEqual(sentAt)
})
