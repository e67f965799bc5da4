import { beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { anEmployer } from '#db/seed/people.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { countKept } from './count-kept.server.ts'
import { listOwnPapers } from './open-paper.server.ts'
import { paperDaysKept, paperKinds, type PaperKind, type PaperOf } from './paper.ts'
import { startPaper } from './start-paper.server.ts'

const at = new Date('2026-11-23T09:00:00Z')
let ground: Ground
beforeEach(async () => {
	ground = await testGround()
})

const of = (kind: PaperKind): PaperOf<{ text: string }> => ({
	kind,
	parse: (value) => z.strictObject({ text: z.string() }).parse(value),
	nextReviewOn: () => null,
})
const start = (actor: ActorOf<'guest' | 'employer'>, kind: PaperKind) =>
	startPaper(ground, actor, of(kind), { text: kind }, 'v', at)

test('each kind is counted as its list has it, and nothing of anybody else', async () => {
	const { actor } = await anEmployer(ground, { email: 'owner@firm.example' })
	const other = (await anEmployer(ground, { email: 'other@else.example' })).actor
	for (const kind of ['plan', 'phased-return', 'phased-return', 'return-record'] as const) await start(actor, kind)
	await start(other, 'checklist')
	await start({ kind: 'guest', userId: 'g'.repeat(64) }, 'plan')
	const counts = await countKept(ground, actor, at)
	expect(counts).toMatchObject({ plan: 1, checklist: 0, 'phased-return': 2, 'return-record': 1 })
	for (const kind of paperKinds) expect(counts[kind]).toBe((await listOwnPapers(ground, actor, of(kind), at)).length)
	// Control: it is there for whom it belongs to.
	expect(await countKept(ground, other, at)).toMatchObject({ checklist: 1, plan: 0 })
})

test('what is past its time is not counted', async () => {
	const { actor } = await anEmployer(ground, { email: 'owner@firm.example' })
	await start(actor, 'plan')
	const later = new Date(at.getTime() + (paperDaysKept.account + 1) * 86_400_000)
	expect((await countKept(ground, actor, later)).plan).toBe(0)
	expect((await countKept(ground, actor, at)).plan).toBe(1)
})
