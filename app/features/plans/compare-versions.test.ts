import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyPlan } from '../../../tests/setup/any-plan.ts'
import { moveRow, removeRow, replaceRow } from './change-rows.ts'
import { chooseVersions, compareVersions, filledFields, nothingChanged, planFields, rowFields } from './compare-versions.ts'
import { emptyPlan, emptyRow } from './plan.ts'
import type { Plan } from './plan.ts'

const ids = ['aaaaaa', 'bbbbbb', 'cccccc', 'dddddd', 'eeeeee'] as const
const planOf = (...rows: readonly string[]): Plan => ({ ...emptyPlan, rows: rows.map((id) => emptyRow(id)) })
const all = planOf(...ids)

describe('comparing two versions', () => {
	test('a version with itself shows nothing', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				expect(nothingChanged(compareVersions(plan, structuredClone(plan)))).toBe(true)
			}),
		)
	})

	test('shows every field that changed and no other, whatever the two versions are', () => {
		const twoVersions = fc.tuple(anyPlan, anyPlan).map(([before, other]) => {
			const stayed = before.rows.slice(1)
			// The two plans may have an id in common by chance, and no plan has one twice.
			const came = other.rows.filter(({ id }) => !stayed.some((row) => row.id === id))
			const changed = stayed.map((row, at) => ({ ...(other.rows[at] ?? row), id: row.id }))
			return { before, after: { ...other, rows: [...came, ...changed] } }
		})
		fc.assert(
			fc.property(twoVersions, ({ before, after }) => {
				const found = compareVersions(before, after)
				for (const field of planFields) expect(found.fields.includes(field)).toBe(before[field] !== after[field])
				for (const row of after.rows) {
					const old = before.rows.find(({ id }) => id === row.id)
					expect(found.added.some((added) => added.row === row)).toBe(old === undefined)
					const shown = found.changed.find((changed) => changed.after === row)?.fields ?? []
					if (old)
						for (const field of rowFields)
							expect(shown.includes(field), field).toBe(JSON.stringify(old[field]) !== JSON.stringify(row[field]))
				}
				expect(found.removed.map(({ row }) => row.id)).toEqual(
					before.rows.map(({ id }) => id).filter((id) => !after.rows.some((row) => row.id === id)),
				)
			}),
		)
	})

	test('knows all fields there are', () => {
		expect([...rowFields, 'id'].sort()).toEqual(Object.keys(emptyRow('aaaaaa')).sort())
		expect([...planFields, 'rows'].sort()).toEqual(Object.keys(emptyPlan).sort())
	})

	test('says what was added, removed and changed, with places that people count', () => {
		const after = { ...planOf('aaaaaa', 'ffffff', 'cccccc', 'dddddd', 'eeeeee'), askedOn: '2026-11-09' }
		const found = compareVersions(all, replaceRow(after, { ...emptyRow('cccccc'), decision: 'agreed', who: 'Marta' }))
		expect(found.fields).toEqual(['askedOn'])
		expect(found.added.map(({ row, place }) => [row.id, place])).toEqual([['ffffff', 2]])
		expect(found.removed.map(({ row, place }) => [row.id, place])).toEqual([['bbbbbb', 2]])
		expect(found.changed.map(({ after: row, place, fields }) => [row.id, place, fields])).toEqual([
			['cccccc', 3, ['who', 'decision']],
		])
		expect(found.moved).toEqual([])
	})

	test('does not call rows moved because one before them came or went', () => {
		expect(compareVersions(all, removeRow(all, 'aaaaaa')).moved).toEqual([])
		expect(compareVersions(removeRow(all, 'aaaaaa'), all).moved).toEqual([])
	})

	test('says of as few rows as possible that they moved', () => {
		const last = planOf('bbbbbb', 'cccccc', 'dddddd', 'eeeeee', 'aaaaaa')
		expect(compareVersions(all, last).moved).toMatchObject([{ row: { id: 'aaaaaa' }, place: 5, follows: { id: 'eeeeee' } }])
		expect(compareVersions(last, all).moved).toMatchObject([{ row: { id: 'aaaaaa' }, place: 1, follows: null }])
		expect(compareVersions(all, moveRow(all, 'cccccc', 'up')).moved).toHaveLength(1)
		expect(compareVersions(all, planOf(...[...ids].reverse())).moved).toHaveLength(4)
	})

	test('a row can be changed and moved', () => {
		const moved = moveRow(all, 'eeeeee', 'up')
		const found = compareVersions(all, replaceRow(moved, { ...emptyRow('dddddd'), what: 'x' }))
		expect(found.changed).toHaveLength(1)
		expect(found.moved).toHaveLength(1)
	})
})

test('a row says only what is filled in', () => {
	expect(filledFields(emptyRow('aaaaaa'))).toEqual([])
	expect(filledFields({ ...emptyRow('aaaaaa'), what: 'x', pounds: 0, decision: 'trial' })).toEqual(['what', 'pounds', 'decision'])
})

describe('which versions to compare', () => {
	const choose = (query: string, numbers: readonly number[] = [1, 2, 3]) => chooseVersions(new URLSearchParams(query), numbers)
	test.each([
		['the two that are asked for', 'from=1&to=2', { from: 1, to: 2 }],
		['the older first', 'from=3&to=1', { from: 1, to: 3 }],
		['the last two when nobody asks', '', { from: 2, to: 3 }],
		['the last two when there is no such version', 'from=0&to=99', { from: 2, to: 3 }],
		['the last two when it is no number', 'from=1e0&to=%00', { from: 2, to: 3 }],
		['one with itself', 'from=2&to=2', { from: 2, to: 2 }],
		['the first of two answers', 'from=1&from=2&to=3', { from: 1, to: 3 }],
	])('%s', (_name, query, chosen) => {
		expect(choose(query)).toEqual(chosen)
	})

	const numbers = [1, 2, 3]
	test.each([
		['what stands now with the last version', '', { isChanged: true }, { from: 3, to: 'now' }],
		['what stands now with the version that the reader signed', '', { isChanged: true, signed: 1 }, { from: 1, to: 'now' }],
		['the version that the reader signed with the last', '', { signed: 1 }, { from: 1, to: 3 }],
		['the last two where the reader signed the last', '', { signed: 3 }, { from: 2, to: 3 }],
		['one version with what stands now', 'from=2&to=now', { isChanged: true }, { from: 2, to: 'now' }],
		['what stands now as the newer, however it is asked', 'from=now&to=1', { isChanged: true }, { from: 1, to: 'now' }],
		['what stands now with itself as with the last version', 'from=now&to=now', { isChanged: true }, { from: 3, to: 'now' }],
		['two versions where there is something newer', 'from=1&to=2', { isChanged: true, signed: 3 }, { from: 1, to: 2 }],
		['nothing as it is now where the last version says that', 'from=1&to=now', {}, { from: 1, to: 3 }],
	] as const)('%s', (_name, query, offered, chosen) => {
		expect(chooseVersions(new URLSearchParams(query), numbers, offered)).toEqual(chosen)
	})

	test('the only version with what stands now', () => {
		expect(chooseVersions(new URLSearchParams(), [1], { isChanged: true })).toEqual({ from: 1, to: 'now' })
		expect(chooseVersions(new URLSearchParams(), [], { isChanged: true })).toBeNull()
	})

	test('none while there are fewer than two', () => {
		expect(choose('from=1&to=1', [1])).toBeNull()
		expect(choose('', [])).toBeNull()
	})
})
