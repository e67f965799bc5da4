import { beforeEach, describe, expect, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { monthsBefore, monthsKept } from '#app/features/counts/months-kept.ts'
import { runRetention } from '#app/operations/retention.server.ts'
import { listCounts } from '#db/queries/daily-counts.server.ts'
import { dailyCounts, limits, unmetNeeds } from '#db/schema/schema.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { gapReport } from './gap-report.server.ts'
import { sayUseful } from './say-useful.server.ts'
import { sayWhatWasMissing } from './say-what-was-missing.server.ts'

const at = new Date('2026-11-22T23:30:00Z')
const after = (ms: number) => new Date(at.getTime() + ms)
const hour = 3_600_000
const path = '/guidance/fit-notes'

let ground: Ground
beforeEach(async () => {
	ground = await testGround()
})

const useful = (more: Partial<Parameters<typeof sayUseful>[1]> = {}, when = at) =>
	sayUseful(ground, { path, useful: true, visitor: '10.0.0.1', ...more }, when)
const missing = (more: Partial<Parameters<typeof sayWhatWasMissing>[1]> = {}, when = at) =>
	sayWhatWasMissing(
		ground,
		{ need: 'law-or-pay', from: path, words: 'Pay on a bank holiday', visitor: '10.0.0.1', ...more },
		when,
	)
const counted = () => ground.store.read.select().from(dailyCounts)
const kept = () => ground.store.read.select().from(unmetNeeds)

describe('was this page useful', () => {
	test('answers are counted by page and by the day in the United Kingdom', async () => {
		await useful()
		await useful({ visitor: '10.0.0.2' })
		await useful({ useful: false, visitor: '10.0.0.3' })
		await useful({ visitor: '10.0.0.4' }, after(hour))
		const yes = await listCounts(ground.store.read, { kind: 'useful-yes', from: '2026-11-22', to: '2026-11-23' })
		expect(yes.map(({ day, name, count }) => [day, name, count])).toEqual([
			['2026-11-22', path, 2],
			['2026-11-23', path, 1],
		])
		const no = await listCounts(ground.store.read, { kind: 'useful-no', from: '2026-11-22', to: '2026-11-22' })
		expect(no.map(({ count }) => count)).toEqual([1])
	})

	test('two presses at once are counted once, and another page is another answer', async () => {
		const outcomes = await Promise.all(Array.from({ length: 5 }, () => useful()))
		expect(outcomes.filter(({ outcome }) => outcome === 'counted')).toHaveLength(1)
		expect(await useful({ useful: false })).toEqual({ outcome: 'counted-before' })
		expect(await useful({ path: '/guidance' })).toEqual({ outcome: 'counted' })
		expect(await useful({}, after(11_000))).toEqual({ outcome: 'counted' })
		expect((await counted()).map(({ count }) => count).sort()).toEqual([1, 2])
	})

	test('sixty an hour from one place', async () => {
		for (let number = 0; number < 60; number += 1) await useful({ path: `/guidance/p${number}` })
		expect(await useful({ path: '/guidance' })).toEqual({ outcome: 'too-many' })
		expect(await useful({ path: '/guidance', visitor: 'another' })).toEqual({ outcome: 'counted' })
		expect(await useful({ path: '/guidance' }, after(hour))).toEqual({ outcome: 'counted' })
	})
})

describe('what was missing', () => {
	test('is kept with the day, the choice and the page, and nobody can read the words in the table', async () => {
		expect(await missing()).toEqual({ outcome: 'kept' })
		const [row] = await kept()
		expect(row).toMatchObject({ day: '2026-11-22', need: 'law-or-pay', fromPath: path })
		expect(row?.words?.toString('latin1')).not.toContain('holiday')
		expect((await gapReport(ground)).words).toEqual([{ need: 'law-or-pay', said: ['Pay on a bank holiday'] }])
	})

	test('needs no words', async () => {
		await missing({ words: '' })
		expect((await kept())[0]?.words).toBeNull()
		expect((await gapReport(ground)).words).toEqual([])
	})

	test('is kept once however often the button is pressed; other words are something else', async () => {
		const outcomes = await Promise.all(Array.from({ length: 5 }, () => missing()))
		expect(outcomes.filter(({ outcome }) => outcome === 'kept')).toHaveLength(1)
		expect(await missing({ words: 'Pay at Christmas' })).toEqual({ outcome: 'kept' })
		expect(await kept()).toHaveLength(2)
	})

	test('ten an hour from one place, and one that was refused can be sent again later', async () => {
		for (let number = 0; number < 10; number += 1) await missing({ words: `w${number}` })
		expect(await missing({ words: 'one more' })).toEqual({ outcome: 'too-many' })
		expect(await missing({ words: 'one more' }, after(hour))).toEqual({ outcome: 'kept' })
	})
})

test('no address and nothing of a person is in the tables', async () => {
	await useful({ visitor: '203.0.113.77' })
	await missing({ visitor: '203.0.113.77' })
	const everything = JSON.stringify([await counted(), await kept(), await ground.store.read.select().from(limits)])
	expect(everything).toContain('useful-yes')
	expect(everything).not.toContain('203.0.113')
	expect(Object.keys((await counted())[0]!).sort()).toEqual(['count', 'day', 'kind', 'name'])
})

test('the report gives no number under five', async () => {
	for (let number = 0; number < 5; number += 1) await missing({ words: '', visitor: `v${number}` })
	for (let number = 0; number < 4; number += 1) await missing({ need: 'other-language', words: '', visitor: `v${number}` })
	expect((await gapReport(ground)).counts).toEqual([
		{ month: '2026-11', need: 'law-or-pay', count: 5 },
		{ month: '2026-11', need: 'other-language', count: null },
	])
})

test('counts go after 25 months and needs after 12, and not a day early', async () => {
	const day = '2026-11-22'
	const of = { dailyCount: monthsBefore(day, monthsKept.dailyCount), unmetNeed: monthsBefore(day, monthsKept.unmetNeed) }
	expect(of).toEqual({ dailyCount: '2024-10-22', unmetNeed: '2025-11-22' })
	const noon = (date: string) => new Date(`${date}T12:00:00Z`)
	await useful({}, noon('2024-10-21'))
	await useful({}, noon('2024-10-22'))
	await missing({ words: 'old' }, noon('2025-11-21'))
	await missing({ words: 'new' }, noon('2025-11-22'))
	await runRetention(ground, noon(day))
	expect((await counted()).map((row) => row.day)).toEqual(['2024-10-22'])
	expect((await kept()).map((row) => row.day)).toEqual(['2025-11-22'])
})
