import { beforeEach, describe, expect, test } from 'vitest'
import type { ActorOf } from '#app/auth/actor.ts'
import { listAccess } from '#app/audit/list-access.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { emptyPlan, emptyRow, type Plan } from '#app/features/plans/plan.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { insertMembership, insertOrganisation } from '#db/queries/organisations.server.ts'
import { paperGuests, papers, paperVersions } from '#db/schema/schema.ts'
import { anEmployer } from '#db/seed/people.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { changePaper } from './change-paper.server.ts'
import { deleteOwnPaper } from './delete-paper.server.ts'
import { listVersions } from './keep-version.server.ts'
import { listOwnPapers, openPaper, recordLook } from './open-paper.server.ts'
import { mostOfAGuest, paperDaysKept } from './paper.ts'
import { signPaper } from './sign-paper.server.ts'
import { startPaper } from './start-paper.server.ts'

const at = new Date('2026-11-23T09:00:00Z')
const inDays = (days: number) => new Date(at.getTime() + days * 86_400_000)
const aGuest = (name: string): ActorOf<'guest'> => ({ kind: 'guest', userId: name.repeat(64).slice(0, 64) })
const withRows = (...whats: string[]): Plan => ({
	...emptyPlan,
	rows: whats.map((what, index) => ({ ...emptyRow(`row${index}00`), what })),
})

let ground: Ground
beforeEach(async () => {
	ground = await testGround()
})

async function begun(actor: Parameters<typeof startPaper>[1], plan = withRows('Start at 10'), visitor = '192.0.2.1') {
	const started = await startPaper(ground, actor, planPaper, plan, visitor, at)
	if (started.outcome !== 'started') throw new Error(started.outcome)
	return started.id
}
const rename = (what: string) => (plan: Plan) => ({
	content: { ...plan, rows: plan.rows.map((row) => ({ ...row, what })) },
	said: null,
})

describe('a guest’s paper', () => {
	test('opens in its own browser and in no other, nor for anybody signed in', async () => {
		const id = await begun(aGuest('a'))
		expect((await openPaper(ground, aGuest('a'), planPaper, id, at))?.content.rows[0]?.what).toBe('Start at 10')
		expect(await openPaper(ground, aGuest('b'), planPaper, id, at)).toBeNull()
		expect(await openPaper(ground, (await anEmployer(ground)).actor, planPaper, id, at)).toBeNull()
	})

	test('holds nothing that can be read without the key, not even the cookie', async () => {
		await begun(aGuest('a'), withRows('canary in a point'))
		const [row] = await ground.store.read.select().from(papers)
		expect(Buffer.from(row?.content ?? []).toString('latin1')).not.toContain('canary')
		expect(JSON.stringify({ ...row, content: null, dataKey: null })).not.toContain('canary')
		// Control: the same bytes opened as the paper are the text.
		expect((await openPaper(ground, aGuest('a'), planPaper, row?.id ?? '', at))?.content.rows[0]?.what).toContain('canary')
	})

	test('is gone after its 28 days, and each change gives it 28 more', async () => {
		const id = await begun(aGuest('a'))
		const day = paperDaysKept.guest
		expect(await openPaper(ground, aGuest('a'), planPaper, id, inDays(day - 1))).not.toBeNull()
		await changePaper(ground, aGuest('a'), planPaper, id, rename('Start at 11'), inDays(day - 1))
		expect(await openPaper(ground, aGuest('a'), planPaper, id, inDays(day + 5))).not.toBeNull()
		expect(await openPaper(ground, aGuest('a'), planPaper, id, inDays(2 * day))).toBeNull()
	})

	test('cannot be begun without end by one browser, nor by one visitor with many', async () => {
		for (let count = 0; count < mostOfAGuest; count += 1) await begun(aGuest('a'), emptyPlan, `192.0.2.${count}`)
		expect((await startPaper(ground, aGuest('a'), planPaper, emptyPlan, '192.0.2.99', at)).outcome).toBe('too-many')
		for (let count = 0; count < 30; count += 1) await begun(aGuest(`c${count}`), emptyPlan, '198.51.100.1')
		expect((await startPaper(ground, aGuest('z'), planPaper, emptyPlan, '198.51.100.1', at)).outcome).toBe('too-many')
	})

	test('goes at once by the button, with its versions and the browser’s hold on it', async () => {
		const id = await begun(aGuest('a'))
		await signPaper(ground, aGuest('a'), planPaper, id, { side: 'manager', name: 'Ada', on: '2026-11-23', read: 1 }, at)
		expect(await deleteOwnPaper(ground, aGuest('b'), planPaper, id, at)).toBe(false)
		expect(await deleteOwnPaper(ground, aGuest('a'), planPaper, id, at)).toBe(true)
		expect(await deleteOwnPaper(ground, aGuest('a'), planPaper, id, at)).toBe(false)
		const left = await Promise.all([papers, paperVersions, paperGuests].map((table) => ground.store.read.select().from(table)))
		expect(left.flat()).toEqual([])
	})
})

describe('an account’s paper', () => {
	test('belongs to the firm: an HR lead opens it and cannot delete it, a colleague sees nothing', async () => {
		const [owner, lead, colleague] = [await anEmployer(ground), await anEmployer(ground), await anEmployer(ground)]
		await ground.store.write(async (tx) => {
			await insertOrganisation(tx, { id: 'firm', name: 'Firm', postcode: 'LE1 1AA', createdAt: at })
			for (const [who, seesWhole] of [
				[owner, false],
				[lead, true],
				[colleague, false],
			] as const)
				await insertMembership(tx, {
					id: who.actor.userId,
					userId: who.actor.userId,
					organisationId: 'firm',
					seesWhole,
					createdAt: at,
				})
		})
		const id = await begun(owner.actor)
		expect(await openPaper(ground, lead.actor, planPaper, id, at)).not.toBeNull()
		expect((await listOwnPapers(ground, lead.actor, planPaper, at)).map(({ row }) => row.id)).toEqual([id])
		expect(await openPaper(ground, colleague.actor, planPaper, id, at)).toBeNull()
		expect(await listOwnPapers(ground, colleague.actor, planPaper, at)).toEqual([])
		expect(await deleteOwnPaper(ground, lead.actor, planPaper, id, at)).toBe(false)
		expect(await deleteOwnPaper(ground, owner.actor, planPaper, id, at)).toBe(true)
	})

	test('says who looked, once in half an hour', async () => {
		const { actor } = await anEmployer(ground)
		const id = await begun(actor)
		const row = (await openPaper(ground, actor, planPaper, id, at))?.row
		if (!row) throw new Error('It is there')
		for (const minutes of [0, 5, 20, 45]) await recordLook(ground, actor, row, new Date(at.getTime() + minutes * 60_000))
		const looks = (await listAccess(ground.store.read, id)).filter(({ event }) => event === 'paper.viewed')
		expect(looks.map((look) => look.at.toISOString())).toEqual(['2026-11-23T09:00:00.000Z', '2026-11-23T09:45:00.000Z'])
	})
})

describe('two people at once', () => {
	test('change different points, and both changes stay', async () => {
		const id = await begun(aGuest('a'), withRows('one', 'two', 'three', 'four'))
		await Promise.all(
			[0, 1, 2, 3].map((place) =>
				changePaper(ground, aGuest('a'), planPaper, id, (plan) => ({
					content: { ...plan, rows: plan.rows.map((row, index) => (index === place ? { ...row, who: `w${place}` } : row)) },
					said: null,
				})),
			),
		)
		const after = await openPaper(ground, aGuest('a'), planPaper, id)
		expect(after?.content.rows.map(({ who }) => who)).toEqual(['w0', 'w1', 'w2', 'w3'])
		expect(after?.row.revision).toBe(5)
	})

	test('control: writing what was read before, as a form without a guard would, loses one', async () => {
		const id = await begun(aGuest('a'), withRows('one', 'two'))
		const read = (await openPaper(ground, aGuest('a'), planPaper, id, at))?.content ?? emptyPlan
		for (const place of [0, 1]) {
			const stale = { ...read, rows: read.rows.map((row, index) => (index === place ? { ...row, who: 'w' } : row)) }
			await changePaper(ground, aGuest('a'), planPaper, id, () => ({ content: stale, said: null }), at)
		}
		const after = await openPaper(ground, aGuest('a'), planPaper, id, at)
		expect(after?.content.rows.map(({ who }) => who)).toEqual(['', 'w'])
	})
})

describe('a version', () => {
	const sign = (id: string, read: number, side: 'manager' | 'employee' = 'manager') =>
		signPaper(ground, aGuest('a'), planPaper, id, { side, name: `${side} name`, on: '2026-11-23', read }, at)

	test('is kept by signing, holds both names, and stays as it was when the plan changes', async () => {
		const id = await begun(aGuest('a'))
		expect(await sign(id, 1)).toEqual({ outcome: 'signed', number: 1 })
		expect(await sign(id, 1, 'employee')).toEqual({ outcome: 'signed', number: 1 })
		await changePaper(ground, aGuest('a'), planPaper, id, rename('Start at 11'), at)
		expect(await sign(id, 2)).toEqual({ outcome: 'signed', number: 2 })
		const { row } = (await openPaper(ground, aGuest('a'), planPaper, id, at)) ?? {}
		if (!row) throw new Error('It is there')
		const [first, second] = await listVersions(ground, planPaper, row)
		expect([first?.content.rows[0]?.what, second?.content.rows[0]?.what]).toEqual(['Start at 10', 'Start at 11'])
		expect(first?.signatures.map(({ name }) => name)).toEqual(['manager name', 'employee name'])
		expect(second?.signatures.map(({ name }) => name)).toEqual(['manager name'])
	})

	test('nobody signs what they did not read', async () => {
		const id = await begun(aGuest('a'))
		await changePaper(ground, aGuest('a'), planPaper, id, rename('Something else'), at)
		expect(await sign(id, 1)).toEqual({ outcome: 'changed-since' })
		expect(await ground.store.read.select().from(paperVersions)).toEqual([])
	})

	test('changing nothing keeps no second one', async () => {
		const id = await begun(aGuest('a'))
		const keep = () =>
			changePaper(ground, aGuest('a'), planPaper, id, (plan) => ({ content: plan, said: null, keep: 'kept' as const }), at)
		await keep()
		await keep()
		expect(await ground.store.read.select().from(paperVersions)).toHaveLength(1)
	})
})
