import { expect, test } from 'vitest'
import content from 'virtual:portal-content'
import { findPlace } from './find-place.ts'

const find = (typed: string) => findPlace(content, typed)
const idsOf = (typed: string) => {
	const found = find(typed)
	return found.kind === 'areas' ? found.areas.map(({ areaId }) => areaId) : found.kind
}

test.each(['LE2', 'le2 1aa', ' LE21AA '])('%j is well inside one area', (typed) => {
	expect(find(typed)).toEqual({
		kind: 'areas',
		district: 'LE2',
		areas: [{ areaId: 'llr', name: 'Leicester, Leicestershire and Rutland' }],
		sure: true,
	})
})

test('a border offers both sides', () => {
	expect(find('LE12')).toMatchObject({ sure: false })
	expect(idsOf('LE12')).toEqual(['llr', 'nottinghamshire'])
})

test('a border between two areas that take no referrals offers both too', () => {
	expect(idsOf('CV5')).toEqual(['coventry-warwickshire', 'birmingham-solihull'])
	expect(idsOf('CV1')).toEqual(['coventry-warwickshire'])
	expect(find('CV1')).toMatchObject({ sure: true })
})

test('a district that is only partly in one area is not sure', () => {
	expect(find('DE11')).toMatchObject({ kind: 'areas', sure: false, areas: [{ areaId: 'llr' }] })
})

test('far away is elsewhere, a post box is unknown', () => {
	expect(find('M1 1AA')).toEqual({ kind: 'elsewhere', district: 'M1' })
	expect(find('LE87')).toEqual({ kind: 'unknown', district: 'LE87' })
})

test.each(['', '   ', 'Leicester', '😀', 'LE2 '.repeat(2500), "LE1'; drop table", '<b>', '__proto__', 'LE999'])(
	'%.12j is no place',
	(typed) => {
		expect(find(typed)).toEqual({ kind: 'not-a-place' })
	},
)

test('only the district is kept of a postcode', () => {
	expect(JSON.stringify(find('LE2 1AA'))).not.toContain('1AA')
})
