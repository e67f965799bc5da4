import { beforeEach, expect, test } from 'vitest'
import type { Store } from '#db/store.server.ts'
import { addToCount, deleteCountsBefore } from '#db/queries/daily-counts.server.ts'
import { testStore } from '../../../tests/setup/test-store.ts'
import { countsReport } from './counts-report.server.ts'

const at = new Date('2026-11-22T12:00:00Z')
let store: Store
beforeEach(async () => {
	store = await testStore()
	await store.write(async (tx) => {
		await addToCount(tx, { day: '2026-11-22', kind: 'useful-yes', name: '/guidance' }, 7)
		await addToCount(tx, { day: '2026-11-22', kind: 'useful-yes', name: '/advice' }, 4)
		await addToCount(tx, { day: '2026-10-23', kind: 'useful-yes', name: '/guidance' }, 5)
		await addToCount(tx, { day: '2026-10-22', kind: 'useful-yes', name: '/guidance' }, 6)
		await addToCount(tx, { day: '2026-11-22', kind: 'useful-no', name: '/guidance' })
	})
})

test('a kind is told by day and name for the last month, and nothing under five', async () => {
	expect(await countsReport({ store }, { kind: 'useful-yes' }, at)).toEqual({
		from: '2026-10-23',
		to: '2026-11-22',
		counts: [
			{ day: '2026-10-23', name: '/guidance', count: 5 },
			{ day: '2026-11-22', name: '/advice', count: null },
			{ day: '2026-11-22', name: '/guidance', count: 7 },
		],
	})
	expect(await countsReport({ store }, { kind: 'useful-no' }, at)).toMatchObject({ counts: [{ count: null }] })
})

test('other days can be asked for, and both ends count', async () => {
	const report = await countsReport({ store }, { kind: 'useful-yes', from: '2026-10-22', to: '2026-10-22' }, at)
	expect(report).toMatchObject({ counts: [{ day: '2026-10-22', count: 6 }] })
})

test('without a kind it says which there are', async () => {
	expect(await countsReport({ store }, {}, at)).toEqual({ kinds: ['useful-no', 'useful-yes'] })
})

test.each([
	[{ from: '22/11/2026' }, '22/11/2026 is not a day'],
	[{ to: '2026-02-30' }, '2026-02-30 is not a day'],
	[{ from: '2026-11-02', to: '2026-11-01' }, '2026-11-02 is after 2026-11-01'],
])('%j is answered with what is wrong', async (asked, problem) => {
	expect(await countsReport({ store }, { kind: 'useful-yes', ...asked }, at)).toEqual({
		problem: expect.stringContaining(problem) as string,
	})
})

test('what is deleted is what lies before a day', async () => {
	expect(await store.write((tx) => deleteCountsBefore(tx, '2026-10-23'))).toBe(1)
	expect(await store.write((tx) => deleteCountsBefore(tx, '2026-10-23'))).toBe(0)
})
