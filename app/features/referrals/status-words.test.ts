import { describe, expect, test } from 'vitest'
import { wordsIn } from '#app/words/words.ts'
import { nextIn } from './employer-status.tsx'
import { openCaseStatuses, referralStatuses, type ReferralKind, type ReferralStatus } from './referral.ts'
import { employerState, employerStatus, employerTone } from './status-words.ts'

const noDates = { answerByOn: null, respondByOn: null, closedOn: null }
const { employer } = wordsIn('en')
const { states } = employer
type Dates = { readonly [Day in keyof typeof noDates]: string | null }
const next = (status: ReferralStatus, kind: ReferralKind, on: Dates) =>
	nextIn(employer, { state: employerState(status), kind, ...on })

/** The employer's words of the brief, written out: whoever changes one changes what employers may know. */
const employers = {
	draft: 'Draft',
	'awaiting-subject': 'With your employee',
	'changes-requested': 'Your employee suggested a change',
	declined: 'Not going ahead',
	expired: 'Not going ahead',
	received: 'Received',
	'info-requested': 'We need one thing from you',
	triaged: 'With the service',
	booked: 'With the service',
	attended: 'With the service',
	'no-contact': 'With the service',
	'three-way-booked': 'With the service',
	'report-with-subject': 'With the service',
	released: 'With the service',
	withheld: 'With the service',
	closed: 'Closed',
}

describe('what the employer reads', () => {
	test('is just these words', () => {
		expect(Object.fromEntries(referralStatuses.map((status) => [status, states[employerState(status)]]))).toEqual(employers)
	})

	test('is the same sentence and the same colour wherever the word is the same', () => {
		for (const kind of ['referral', 'assessment'] as const) {
			for (const one of referralStatuses) {
				for (const other of referralStatuses.filter((status) => employers[status] === employers[one])) {
					expect(employerTone(employerState(other))).toBe(employerTone(employerState(one)))
					expect(next(other, kind, noDates)).toBe(next(one, kind, noDates))
				}
			}
		}
	})

	test('says nothing of appointments, attendance, summaries or reasons', () => {
		const text = referralStatuses
			.flatMap((status) => [
				states[employerState(status)],
				next(status, 'referral', { respondByOn: '2026-11-18', closedOn: '2026-12-01', answerByOn: '2026-11-30' }),
			])
			.join(' ')
		expect(text).not.toMatch(/appointment|booked|attend|met|no-show|contacted|summary|declined|refus|said no|expired|health/i)
	})

	test('of what the employee sent alone is what a no reads, in every status', () => {
		for (const status of referralStatuses) {
			expect(employerStatus({ status, withoutManagersPart: true })).toBe('declined')
			expect(employerStatus({ status, withoutManagersPart: false })).toBe(status)
		}
	})

	test('gives dates as people write them', () => {
		expect(next('received', 'referral', { ...noDates, respondByOn: '2026-11-18' })).toContain('18 November 2026')
		expect(next('closed', 'referral', { ...noDates, closedOn: '2026-12-01' })).toContain('1 December 2026')
		expect(next('awaiting-subject', 'referral', { ...noDates, answerByOn: '2026-11-30' })).toContain('30 November 2026')
		expect(next('awaiting-subject', 'referral', noDates)).not.toMatch(/null|undefined/)
	})
})

test('the employee and staff read different words for every status that differs for them', () => {
	const { employee, casework } = wordsIn('en')
	for (const { status: said } of [employee, casework]) {
		const labels = referralStatuses.map((status) => said[status])
		expect(labels.every((label) => label.length > 3)).toBe(true)
		const open = openCaseStatuses.map((status) => said[status])
		expect(new Set(open).size).toBe(open.length)
	}
})

test('the employee is never told a reason of the service’s, and no status blames them', () => {
	const text = Object.values(wordsIn('en').employee.status).join(' ')
	expect(text).not.toMatch(/fail|missed|did not attend|refused/i)
})
