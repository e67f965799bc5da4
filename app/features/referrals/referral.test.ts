import { describe, expect, test } from 'vitest'
import {
	caseworkMoves,
	editableStatuses,
	isEditable,
	isUnconfirmed,
	mayAskFrom,
	mayMove,
	openCaseStatuses,
	referralStatuses,
	unconfirmedStatuses,
	type ReferralStatus,
} from './referral.ts'

test('every status is before the employee’s yes, with the service, or closed, and only one of them', () => {
	expect([...unconfirmedStatuses, ...openCaseStatuses, 'closed'].sort()).toEqual([...referralStatuses].sort())
})

describe('the moves of a case-worker', () => {
	test('none leads out of what is unconfirmed or closed, and none leads back there', () => {
		for (const status of [...unconfirmedStatuses, 'closed'] as const) expect(caseworkMoves[status]).toEqual([])
		for (const moves of Object.values(caseworkMoves)) expect(moves.filter(isUnconfirmed)).toEqual([])
	})

	test('every open case can be closed at once', () => {
		for (const status of openCaseStatuses) expect(mayMove(status, 'closed'), status).toBe(true)
	})

	test('every status of the service can be reached from received', () => {
		const reached = new Set<ReferralStatus>(['received', 'info-requested'])
		for (const status of reached) for (const next of caseworkMoves[status]) reached.add(next)
		expect([...reached].sort()).toEqual([...openCaseStatuses, 'closed'].sort())
	})

	test('no move stays where it is, and a summary is released only after the employee had it', () => {
		for (const [from, moves] of Object.entries(caseworkMoves)) expect(moves).not.toContain(from)
		expect(referralStatuses.filter((status) => mayMove(status, 'released'))).toEqual(['report-with-subject'])
	})
})

test('the employer is asked only while the service works on it', () => {
	for (const status of mayAskFrom) expect(openCaseStatuses).toContain(status)
	expect(mayAskFrom).not.toContain('info-requested')
})

test('the manager edits only what the employee has not let go', () => {
	expect(referralStatuses.filter(isEditable)).toEqual([...editableStatuses])
	expect(editableStatuses.every(isUnconfirmed)).toBe(true)
})
