import { beforeEach, describe, expect, test } from 'vitest'
import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { deleteOwnPaper } from '#app/features/papers/delete-paper.server.ts'
import { looksAt } from '#app/features/papers/looks.server.ts'
import { listOwnPapers, openPaper, recordLook } from '#app/features/papers/open-paper.server.ts'
import { startPaper } from '#app/features/papers/start-paper.server.ts'
import { emptyPlan } from '#app/features/plans/plan.ts'
import { newRowId, putRowsInPlan } from '#app/features/plans/put-rows-in-plan.server.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { papers } from '#db/schema/schema.ts'
import { aUserRow } from '../../../tests/setup/rows.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import type { ReturnRecord } from './record.ts'
import { aboutForPlan, rowsForPlan } from './rows-for-plan.ts'
import { returnRecordPaper } from './record-paper.ts'
import { aFullRecord, anOrdinaryRecord } from './record-specimens.ts'
import { markOf, saveKept } from './save-kept.server.ts'

const at = new Date('2026-11-23T09:00:00Z')
let ground: Ground
let sam: ActorOf<'employer'>
let other: ActorOf<'employer'>

beforeEach(async () => {
	ground = await testGround()
	sam = { kind: 'employer', userId: await aUserRow(ground.store) }
	other = { kind: 'employer', userId: await aUserRow(ground.store) }
})

async function kept(record = anOrdinaryRecord) {
	const begun = await startPaper(ground, sam, returnRecordPaper, record, '192.0.2.1', at)
	if (begun.outcome !== 'started') throw new Error(begun.outcome)
	return begun.id
}
const contentOf = async (id: string, who = sam) => (await openPaper(ground, who, returnRecordPaper, id, at))?.content ?? null

test('a kept record comes back whole, opens for its account alone, and cannot be read without the key', async () => {
	const canary = { ...aFullRecord, helps: 'canary in what helps' }
	const id = await kept(canary)
	expect(await contentOf(id)).toEqual(canary)
	expect(await contentOf(id, other)).toBeNull()
	expect(await openPaper(ground, sam, planPaper, id, at)).toBeNull()
	const [row] = await ground.store.read.select().from(papers)
	expect(Buffer.from(row?.content ?? []).toString('latin1')).not.toContain('canary')
	expect((await listOwnPapers(ground, sam, returnRecordPaper, at)).map((one) => one.row.id)).toEqual([id])
	expect(await listOwnPapers(ground, other, returnRecordPaper, at)).toEqual([])
})

describe('changed', () => {
	test('from the page as it stands it is saved, and the same form twice is saved once', async () => {
		const id = await kept()
		const posted = { base: markOf(anOrdinaryRecord), content: { ...anOrdinaryRecord, role: 'Baker' } }
		expect(await saveKept(ground, sam, returnRecordPaper, id, posted, at)).toEqual({ outcome: 'saved' })
		expect(await saveKept(ground, sam, returnRecordPaper, id, posted, at)).toEqual({ outcome: 'saved' })
		expect((await contentOf(id))?.role).toBe('Baker')
	})

	test('from an older page nothing is overwritten, and the next try goes through', async () => {
		const id = await kept()
		const base = markOf(anOrdinaryRecord)
		await saveKept(ground, sam, returnRecordPaper, id, { base, content: { ...anOrdinaryRecord, role: 'Baker' } }, at)
		const mine = { ...anOrdinaryRecord, helps: 'A chair' }
		const stale = await saveKept(ground, sam, returnRecordPaper, id, { base, content: mine }, at)
		expect(stale).toEqual({ outcome: 'elsewhere', now: { ...anOrdinaryRecord, role: 'Baker' } })
		expect((await contentOf(id))?.helps).toBe(anOrdinaryRecord.helps)
		if (stale.outcome !== 'elsewhere') return
		expect(await saveKept(ground, sam, returnRecordPaper, id, { base: markOf(stale.now), content: mine }, at)).toEqual({
			outcome: 'saved',
		})
	})

	test('by somebody else it is not found, and neither is deleting it', async () => {
		const id = await kept()
		const posted = { base: markOf(anOrdinaryRecord), content: { ...anOrdinaryRecord, role: 'Baker' } }
		expect(await saveKept(ground, other, returnRecordPaper, id, posted, at)).toEqual({ outcome: 'not-found' })
		expect(await deleteOwnPaper(ground, other, returnRecordPaper, id, at)).toBe(false)
		expect(await contentOf(id)).toEqual(anOrdinaryRecord)
		expect(await deleteOwnPaper(ground, sam, returnRecordPaper, id, at)).toBe(true)
		expect(await contentOf(id)).toBeNull()
	})
})

test('who looked is on record', async () => {
	const id = await kept()
	const paper = await openPaper(ground, sam, returnRecordPaper, id, at)
	if (!paper) throw new Error('It is kept')
	await recordLook(ground, sam, paper.row, at)
	expect((await looksAt(ground, sam, paper.row)).map(({ who, what }) => [who.kind, what])).toEqual([
		['you', 'paper.viewed'],
		['you', 'paper.started'],
	])
})

describe('what was agreed goes into a plan', () => {
	const intoPlan = (record: ReturnRecord, to: string | null) =>
		putRowsInPlan(ground, sam, { rows: rowsForPlan(record, newRowId), about: aboutForPlan(record) }, to, '192.0.2.1', at)
	const planOf = async (id: string) => (await openPaper(ground, sam, planPaper, id, at))?.content

	test('a new one, with who, when, until then and the look, and nothing else of the record', async () => {
		const put = await intoPlan(aFullRecord, null)
		if (put.outcome !== 'added') throw new Error(put.outcome)
		const plan = await planOf(put.id)
		expect(plan).toMatchObject({ employee: 'P7', job: 'Shop assistant', manager: 'Sam Okoro' })
		expect(
			plan?.rows.map(({ what, who, byOn, interim, reviewOn, decision }) => ({ what, who, byOn, interim, reviewOn, decision })),
		).toEqual(aFullRecord.agreed.map((row) => ({ ...row, decision: 'agreed' })))
		for (const name of ['contact begins', 'helps begins', 'comment begins', 'colleagues begins'])
			expect(JSON.stringify(plan)).not.toContain(name)
	})

	test('one that is there, and pressing twice adds nothing twice', async () => {
		const begun = await startPaper(ground, sam, planPaper, { ...emptyPlan, employee: 'Another' }, '192.0.2.1', at)
		if (begun.outcome !== 'started') throw new Error(begun.outcome)
		const first = await intoPlan(anOrdinaryRecord, begun.id)
		const second = await intoPlan(anOrdinaryRecord, begun.id)
		expect(first).toMatchObject({ outcome: 'added', added: 3, already: 0 })
		expect(second).toMatchObject({ outcome: 'added', added: 0, already: 3 })
		expect(await planOf(begun.id)).toMatchObject({ employee: 'Another', rows: { length: 3 } })
	})

	test('somebody else’s plan is not found', async () => {
		const begun = await startPaper(ground, other, planPaper, emptyPlan, '192.0.2.1', at)
		if (begun.outcome !== 'started') throw new Error(begun.outcome)
		expect(await intoPlan(anOrdinaryRecord, begun.id)).toEqual({ outcome: 'not-found' })
	})
})
