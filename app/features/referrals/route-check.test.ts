import { describe, expect, test } from 'vitest'
import type { RoutingTable } from '#app/features/directory/route-by-outcode.ts'
import { sampleAnswers, type SampleOverrides } from '#app/journey/sample-answers.ts'
import type { Answers } from '#app/journey/walk.ts'
import { referralKinds, type ReferralKind } from './referral.ts'
import { exitOf, exitReasons, routeCheckOf, routeOf } from './route-check.ts'

const context = { today: '2026-11-16' }
const table: RoutingTable = {
	areas: [
		{ id: 'llr', name: 'Leicester', live: true },
		{ id: 'notts', name: 'Nottinghamshire', live: false },
	],
	outcodes: [
		{ outcode: 'LE1', areas: ['llr'], straddles: false },
		{ outcode: 'LE14', areas: ['llr', 'notts'], straddles: true },
		{ outcode: 'NG1', areas: ['notts'], straddles: false },
		{ outcode: 'LE41', areas: [], straddles: false },
	],
}
const safe = { 'right-now': { danger: 'no' } }

/** Whole answers, or as far as they lead: a way out ends the questions. */
function answered(kind: ReferralKind, overrides: SampleOverrides): Answers {
	return sampleAnswers(routeCheckOf(kind), { ...safe, ...overrides }, context)
}
const exit = (kind: ReferralKind, overrides: SampleOverrides = {}) => exitOf(kind, answered(kind, overrides), table, context)
const living = (home: string, work: string) => ({ where: { home, work } })

describe('a referral', () => {
	test.each([
		['inside, safe and talked over goes on', living('LE1', 'LE1'), null],
		['danger comes before everything', { 'right-now': { danger: 'yes' } }, 'danger'],
		['advice for the manager goes to a call back', { 'what-you-need': { need: 'advice' } }, 'advice'],
		['not talked over yet comes first', { talked: { talked: 'no' } }, 'talk-first'],
		['under 16 goes elsewhere', { ...living('LE1', 'LE1'), age: { over16: 'no' } }, 'under-16'],
		['living and working elsewhere goes elsewhere', living('NG1', 'NG1'), 'elsewhere'],
		['living elsewhere and working inside goes on, to be confirmed', living('NG1', 'LE1'), null],
		['far away goes elsewhere', living('SW1A', 'SW1A'), 'elsewhere'],
		['a district nobody lives in is asked about', living('LE41', 'LE41'), 'unknown-place'],
	])('%s', (_what, overrides: SampleOverrides, reason) => {
		expect(exit('referral', overrides)).toBe(reason)
	})
})

describe('a request for an assessment', () => {
	test.each([
		['at a workplace inside goes on', { workplace: { work: 'LE1' } }, null],
		['danger comes before everything', { 'right-now': { danger: 'yes' } }, 'danger'],
		['at a workplace outside goes elsewhere', { workplace: { work: 'NG1' } }, 'elsewhere'],
		['at a district nobody lives in is asked about', { workplace: { work: 'LE41' } }, 'unknown-place'],
	])('%s', (_what, overrides: SampleOverrides, reason) => {
		expect(exit('assessment', overrides)).toBe(reason)
	})
})

test('a border district is the live area’s, unsure, with the other beside it', () => {
	expect(routeOf('referral', answered('referral', living('LE14', 'LE1')), table, context)).toMatchObject({
		kind: 'area',
		areaId: 'llr',
		sure: false,
		alternatives: [{ areaId: 'notts' }],
	})
	expect(routeOf('referral', answered('referral', living('LE1', 'LE14')), table, context)).toMatchObject({
		kind: 'area',
		areaId: 'llr',
		sure: true,
	})
})

test.each(referralKinds)('the beginning of a %s leads nowhere yet', (kind) => {
	expect(exitOf(kind, {}, table, context)).toBeNull()
	expect(routeOf(kind, {}, table, context)).toBeNull()
	expect(exitOf(kind, { where: { home: 'NG1', work: 'NG1' } }, table, context), 'an answer off the path').toBeNull()
})

test('danger and under 16 have a page each', () => {
	expect(exitReasons).toEqual(
		expect.arrayContaining(['danger', 'under-16', 'talk-first', 'advice', 'elsewhere', 'unknown-place']),
	)
})
