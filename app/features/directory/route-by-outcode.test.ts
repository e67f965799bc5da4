import { describe, expect, test } from 'vitest'
import content from 'virtual:portal-content'
import { areaForOutcodes, districtOf } from './route-by-outcode.ts'

const route = (home?: string | null, work?: string | null) => areaForOutcodes(content, home, work)

describe('where a referral goes', () => {
	test('a home well inside the live area is sure', () => {
		expect(route('LE1', 'LE2')).toEqual({
			kind: 'area',
			areaId: 'llr',
			name: 'Leicester, Leicestershire and Rutland',
			sure: true,
			alternatives: [],
		})
	})

	test.each(['le1', ' le1 ', 'LE1 1AA', 'le1 1aa', 'le11aa'])('%s is read as a Leicester district', (typed) => {
		expect(route(typed)).toMatchObject({ kind: 'area', areaId: 'llr', sure: true })
	})

	test('home decides over work', () => {
		expect(route('LE1', 'CV1')).toMatchObject({ kind: 'area', areaId: 'llr', sure: true })
	})

	test.each(['DE12', 'LE65', 'LE16', 'DE11', 'PE9', 'NG32'])('the border district %s always asks', (district) => {
		expect(route(district)).toEqual(expect.objectContaining({ kind: 'area', areaId: 'llr', sure: false, alternatives: [] }))
	})

	test('a border shared with a neighbour names the neighbour', () => {
		expect(route('LE10')).toMatchObject({
			areaId: 'llr',
			sure: false,
			alternatives: [{ areaId: 'coventry-warwickshire', name: 'Coventry and Warwickshire' }],
		})
		expect(route('LE12')).toMatchObject({ alternatives: [{ areaId: 'nottinghamshire' }] })
	})

	test('a district mostly in a neighbour still asks, because part of it is ours', () => {
		expect(route('CV9')).toMatchObject({
			kind: 'area',
			areaId: 'llr',
			sure: false,
			alternatives: [{ areaId: 'coventry-warwickshire' }],
		})
		expect(route('NG13')).toMatchObject({
			kind: 'area',
			areaId: 'llr',
			sure: false,
			alternatives: [{ areaId: 'nottinghamshire' }],
		})
	})

	test('a home in another area is out of area, with that area named', () => {
		expect(route('CV1', 'CV1')).toEqual({
			kind: 'out-of-area',
			suggestion: { areaId: 'coventry-warwickshire', name: 'Coventry and Warwickshire' },
		})
		expect(route('ST1')).toMatchObject({ suggestion: { areaId: 'north-staffordshire-stoke' } })
		expect(route('b75')).toMatchObject({ suggestion: { areaId: 'birmingham-solihull' } })
	})

	test('somebody who only works inside the live area is asked, not turned away', () => {
		expect(route('CV1', 'LE1')).toMatchObject({
			kind: 'area',
			areaId: 'llr',
			sure: false,
			alternatives: [{ areaId: 'coventry-warwickshire' }],
		})
		expect(route('M1', 'LE1')).toMatchObject({ kind: 'area', sure: false, alternatives: [] })
	})

	test('a home far away has no suggestion', () => {
		expect(route('M1', 'M2')).toEqual({ kind: 'out-of-area', suggestion: null })
		expect(route('SW1A 1AA')).toEqual({ kind: 'out-of-area', suggestion: null })
	})

	test('with no home the workplace is only a guess', () => {
		expect(route('', 'LE1')).toMatchObject({ kind: 'area', areaId: 'llr', sure: false })
		expect(route(null, 'CV1')).toEqual({ kind: 'unknown' })
	})

	test.each(['', 'Leicester', 'LE', 'LE999', '12', '😀', "LE1'; drop table", 'LE1 '.repeat(3000), 'LE87', 'NG10', '__proto__'])(
		'%.12s is not a place anybody can be sent from, so the person is asked',
		(typed) => {
			expect(route(typed, typed)).toEqual({ kind: 'unknown' })
		},
	)
})

describe('the district of what was typed', () => {
	test('a whole postcode and a district both give the district', () => {
		expect(districtOf('de74 2sa')).toBe('DE74')
		expect(districtOf('ng13')).toBe('NG13')
		expect(districtOf('CV9 1')).toBeNull()
	})
})

describe('the table itself', () => {
	test('every district of the pack is known once', () => {
		const names = content.outcodes.map(({ outcode }) => outcode)
		expect(new Set(names).size).toBe(names.length)
		expect(names.length).toBeGreaterThan(180)
	})

	test('one area takes referrals, and none has a contact that nobody confirmed', () => {
		expect(content.areas.filter(({ live }) => live).map(({ id }) => id)).toEqual(['llr'])
		expect(content.areas.map(({ phone, email }) => phone ?? email)).toEqual([null, null, null, null, null])
		expect(content.areas).toHaveLength(5)
	})

	test('the clocks are proposals until the area team has agreed them', () => {
		const [live] = content.areas
		expect(Object.values(live?.clocks ?? {}).map(({ standing }) => standing)).toEqual(['proposal', 'proposal', 'proposal'])
	})
})
