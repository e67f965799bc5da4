import { beforeEach, describe, expect, test } from 'vitest'
import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { listVersions } from '#app/features/papers/keep-version.server.ts'
import { openPaper } from '#app/features/papers/open-paper.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { addToPlan, startPlan } from './add-to-plan.server.ts'
import { moveInPlan, putBackInPlan, takeFromPlan } from './arrange-plan.server.ts'
import { emptyRow, mostRows, rowOf } from './plan.ts'
import { planPaper } from './plan-paper.ts'
import { aboutPart, answerPart, rowPart, type PlanPart } from './plan-parts.ts'
import { baseOfPart } from '#app/features/papers/save-part.server.ts'
import { savePlanPart } from './save-plan-part.server.ts'

const at = new Date('2026-11-23T09:00:00Z')
const guest: ActorOf<'guest'> = { kind: 'guest', userId: 'g'.repeat(64) }
let ground: Ground
let id: string
beforeEach(async () => {
	ground = await testGround()
	const rows = ['first', 'second', 'third'].map((what) => ({ ...emptyRow(`${what}0`), what }))
	const begun = await startPlan(ground, guest, { rows }, '192.0.2.1', at)
	id = begun.outcome === 'started' ? begun.id : ''
})

const plan = async () => (await openPaper(ground, guest, planPaper, id, at))?.content
const baseOf = async (part: PlanPart) => baseOfPart(part.read((await plan()) as never))
async function post(part: PlanPart, entries: Record<string, string>, more: { base?: string; seenHealthWords?: boolean } = {}) {
	const posted = {
		entries: Object.entries(entries),
		base: more.base ?? (await baseOf(part)),
		seenHealthWords: more.seenHealthWords ?? false,
	}
	return savePlanPart(ground, guest, id, part, posted, at)
}
const row = (what: string) => rowPart(`${what}0`, { isNew: false })

test('a point is saved, and nothing else of the plan changes', async () => {
	const before = await plan()
	expect(await post(row('second'), { what: 'second, clearer', neededOn: 'bad-days', pounds: '£1,200' })).toEqual({
		outcome: 'saved',
	})
	const after = await plan()
	expect(after?.rows[1]).toMatchObject({ what: 'second, clearer', neededOn: 'bad-days', pounds: 1200 })
	expect({ ...after, rows: [after?.rows[0], after?.rows[2]] }).toEqual({ ...before, rows: [before?.rows[0], before?.rows[2]] })
})

describe('two tabs', () => {
	test('at two points do not disturb each other', async () => {
		const [first, second] = [await baseOf(row('first')), await baseOf(row('second'))]
		expect((await post(row('first'), { what: 'a', neededOn: 'every-day' }, { base: first })).outcome).toBe('saved')
		expect((await post(row('second'), { what: 'b', neededOn: 'every-day' }, { base: second })).outcome).toBe('saved')
	})

	test('at one point: the second is told, keeps what it typed, sees the other, and may go on', async () => {
		const base = await baseOf(row('first'))
		await post(row('first'), { what: 'theirs', neededOn: 'every-day' }, { base })
		const told = await post(row('first'), { what: 'mine', neededOn: 'every-day' }, { base })
		expect(told).toMatchObject({ outcome: 'changed-elsewhere', typed: { what: 'mine' }, saved: { what: 'theirs' } })
		expect((await plan())?.rows[0]?.what).toBe('theirs')
		const next = told.outcome === 'changed-elsewhere' ? told.base : ''
		expect((await post(row('first'), { what: 'mine', neededOn: 'every-day' }, { base: next })).outcome).toBe('saved')
		expect((await plan())?.rows[0]?.what).toBe('mine')
	})

	test('the same form twice is saved once, and a new point is added once', async () => {
		const part = rowPart('abcdef123456', { isNew: true })
		const base = await baseOf(part)
		for (let times = 0; times < 3; times += 1)
			expect((await post(part, { what: 'new', neededOn: 'every-day' }, { base })).outcome).toBe('saved')
		expect((await plan())?.rows.map(({ what }) => what)).toEqual(['first', 'second', 'third', 'new'])
	})

	test('a point that somebody took out meanwhile says so, with what was typed, and can be put back', async () => {
		const base = await baseOf(row('first'))
		await takeFromPlan(ground, guest, id, 'first0', at)
		const told = await post(row('first'), { what: 'typed', neededOn: 'every-day' }, { base })
		expect(told).toMatchObject({ outcome: 'gone', typed: { what: 'typed' } })
		const again = rowPart('first0', { isNew: true })
		expect((await post(again, { what: 'typed', neededOn: 'every-day' }, { base: baseOfPart({}) })).outcome).toBe('saved')
		expect((await plan())?.rows.map(({ what }) => what)).toEqual(['second', 'third', 'typed'])
	})
})

describe('what cannot be kept is said, and nothing typed is lost', () => {
	test('10,000 characters in a cell', async () => {
		const long = 'x'.repeat(10_000)
		const said = await post(row('first'), { what: 'short', how: long, neededOn: 'every-day' })
		expect(said).toMatchObject({ outcome: 'problems', problems: [{ field: 'how' }], typed: { how: long } })
	})

	test('a word that looks like an illness, once; sent again it is saved as it is', async () => {
		const typed = { what: 'Rest', barrier: 'migraine in bright light', neededOn: 'every-day' }
		expect(await post(row('first'), typed)).toMatchObject({ outcome: 'health-words', words: ['migraine'] })
		expect((await post(row('first'), typed, { seenHealthWords: true })).outcome).toBe('saved')
	})

	test('a plan that is full takes no more, from a form or from the finder', async () => {
		const many = Array.from({ length: 500 }, (_, number) => ({ ...emptyRow(`many00${number}`), what: `${number}` }))
		expect(await addToPlan(ground, guest, id, many, at)).toEqual({
			outcome: 'added',
			added: mostRows - 3,
			already: 0,
			tooMany: 500 - (mostRows - 3),
		})
		const one = rowPart('abcdef123456', { isNew: true })
		expect(await post(one, { what: 'one more', neededOn: 'every-day' })).toMatchObject({
			outcome: 'too-large',
			because: 'rows',
			typed: { what: 'one more' },
		})
	})

	test('a plan that is too long', async () => {
		const text = 'ü'.repeat(2000)
		const rows = Array.from({ length: 6 }, (_, number) => ({
			...emptyRow(`long00${number}`),
			...{ what: 'long', how: text, barrier: text, interim: text, check: text, reason: text },
		}))
		expect((await addToPlan(ground, guest, id, rows, at)).outcome).toBe('added')
		expect(
			(
				await addToPlan(
					ground,
					guest,
					id,
					rows.map((one, number) => ({ ...one, id: `more00${number}` })),
					at,
				)
			).outcome,
		).toBe('too-large')
		expect((await plan())?.rows).toHaveLength(9)
	})
})

test('the answer to a point is kept with its reasons, and a yes forgets them', async () => {
	const answer = answerPart('first0', '2026-11-23')
	const no = { decision: 'not-agreed', factors: 'cost', reason: 'Two quotes', alternatives: 'Borrow one', status: 'not-started' }
	expect((await post(answer, no)).outcome).toBe('saved')
	expect(rowOf((await plan()) as never, 'first0')).toMatchObject({
		decision: 'not-agreed',
		factors: ['cost'],
		reason: 'Two quotes',
	})
	const yes = { decision: 'agreed', 'startOn.day': '1', 'startOn.month': '12', 'startOn.year': '2026', status: 'not-started' }
	expect((await post(answer, yes)).outcome).toBe('saved')
	expect(rowOf((await plan()) as never, 'first0')).toMatchObject({
		decision: 'agreed',
		factors: [],
		reason: '',
		startOn: '2026-12-01',
	})
})

test('who it is for is saved, and a day that does not exist is not', async () => {
	const about = { employee: 'Jo', 'askedOn.day': '31', 'askedOn.month': '2', 'askedOn.year': '2026' }
	expect((await post(aboutPart, about)).outcome).toBe('problems')
	expect((await post(aboutPart, { ...about, 'askedOn.day': '3' })).outcome).toBe('saved')
	expect(await plan()).toMatchObject({ employee: 'Jo', askedOn: '2026-02-03' })
})

test('points are moved, taken out and put back where they were, and a version holds what was taken out', async () => {
	await moveInPlan(ground, guest, id, 'third0', 'up', at)
	const taken = await takeFromPlan(ground, guest, id, 'third0', at)
	expect(taken).toMatchObject({ row: { what: 'third' }, place: 1 })
	expect(await takeFromPlan(ground, guest, id, 'third0', at)).toBeNull()
	const paper = (await openPaper(ground, guest, planPaper, id, at))?.row
	const [kept] = paper ? await listVersions(ground, planPaper, paper) : []
	expect(kept?.content.rows.map(({ what }) => what)).toEqual(['first', 'third', 'second'])
	for (let times = 0; times < 2; times += 1) expect(await putBackInPlan(ground, guest, id, taken as never, at)).toBe(true)
	expect((await plan())?.rows.map(({ what }) => what)).toEqual(['first', 'third', 'second'])
})

test('somebody else’s browser changes nothing', async () => {
	const other: ActorOf<'guest'> = { kind: 'guest', userId: 'h'.repeat(64) }
	const posted = {
		entries: [
			['what', 'x'],
			['neededOn', 'every-day'],
		] as [string, string][],
		base: '',
		seenHealthWords: false,
	}
	expect(await savePlanPart(ground, other, id, row('first'), posted, at)).toEqual({ outcome: 'not-found' })
	expect(await addToPlan(ground, other, id, [emptyRow('other00')], at)).toEqual({ outcome: 'not-found' })
	expect(await takeFromPlan(ground, other, id, 'first0', at)).toBeNull()
	expect((await plan())?.rows).toHaveLength(3)
})
