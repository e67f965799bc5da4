import { beforeEach, describe, expect, test } from 'vitest'
import { systemActor, type Actor } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { listAuditRowsAfter } from '#db/queries/audit.server.ts'
import { testGround } from '../../tests/setup/test-store.ts'
import { auditEvents as eventNames } from './events.ts'
import { listAccess } from './list-access.server.ts'
import { recordAudit } from './record.server.ts'
import { auditAnchor, verifyAudit } from './verify-chain.server.ts'

const at = new Date('2026-03-27T09:00:00.123Z')
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000)
const manager: Actor = { kind: 'employer', userId: 'u1' }
const caseWorker: Actor = { kind: 'staff', userId: 's1', role: 'case-worker', areaId: 'llr' }

let ground: Ground
beforeEach(async () => {
	ground = await testGround()
})

test('a row says who did what to which subject and when, and follows the row before', async () => {
	await record(manager, { event: 'referral.draft-started', subjectId: 'r1', at })
	await record(caseWorker, {
		event: 'referral.viewed',
		subjectId: 'r1',
		detail: { fields: ['answers', 'document'], count: 2, whole: true },
		at: later(5),
	})
	const [first, second] = await listAuditRowsAfter(ground.store.read, null, 10)
	expect(first).toMatchObject({
		seq: 1,
		actorKind: 'employer',
		actorId: 'u1',
		event: 'referral.draft-started',
		subjectId: 'r1',
		at,
		detail: {},
	})
	expect(second).toMatchObject({ seq: 2, prev: first?.mac, detail: { fields: ['answers', 'document'], count: 2, whole: true } })
	expect(await verifyAudit(ground.store.read, ground.vault)).toEqual({ ok: true, rows: 2, head: { seq: 2, mac: second?.mac } })
})

test('an empty log is whole and has no anchor', async () => {
	expect(await verifyAudit(ground.store.read, ground.vault)).toEqual({ ok: true, rows: 0, head: null })
	expect(await auditAnchor(ground.store.read)).toBeNull()
})

test('what is undone leaves no row, and the next row follows as if nothing had been', async () => {
	await record(manager, { event: 'referral.draft-started', subjectId: 'r1', at })
	const undone = ground.store.write(async (tx) => {
		await recordAudit(tx, ground.vault, manager, { event: 'referral.sent-to-employee', subjectId: 'r1', at })
		throw new Error('the act failed')
	})
	await expect(undone).rejects.toThrow('the act failed')
	await record(manager, { event: 'draft.deleted', subjectId: 'r1', at })
	expect(await listAccess(ground.store.read, 'r1')).toHaveLength(2)
	expect(await verifyAudit(ground.store.read, ground.vault)).toMatchObject({ ok: true, rows: 2 })
})

test('many writers at once make one chain', async () => {
	const writes = Array.from({ length: 40 }, (_, number) =>
		record(manager, { event: 'referral.viewed', subjectId: `r${number % 4}`, at: later(number) }),
	)
	await Promise.all(writes)
	expect(await verifyAudit(ground.store.read, ground.vault)).toMatchObject({ ok: true, rows: 40 })
})

test('one subject’s list holds who and when, in order, and nothing of another subject or of the detail', async () => {
	await record(manager, { event: 'referral.sent-to-employee', subjectId: 'r1', detail: { reference: 'ABC' }, at })
	await record(caseWorker, { event: 'referral.viewed', subjectId: 'r2', at })
	await record(caseWorker, { event: 'referral.viewed', subjectId: 'r1', at: later(60) })
	expect(await listAccess(ground.store.read, 'r1')).toEqual([
		{ at, event: 'referral.sent-to-employee', actorKind: 'employer', actorId: 'u1' },
		{ at: later(60), event: 'referral.viewed', actorKind: 'staff', actorId: 's1' },
	])
})

describe('a detail', () => {
	test.each([
		['an e-mail address', 'sam@firm.example'],
		['a sentence', 'has been off since March'],
		['a list with a sentence', ['answers', 'sore back']],
		['a number that is not whole', 0.1],
	])('that holds %s is refused', async (_name, held) => {
		await expect(record(manager, { event: 'referral.viewed', subjectId: 'r1', detail: { held }, at })).rejects.toThrow(TypeError)
	})

	test.each([['triaged'], ['2026-03-27T09:00:00.000Z'], ['4.2'], [['answers']], [7], [false]])('may hold %j', async (held) => {
		await record(systemActor, { event: 'referral.viewed', subjectId: 'r1', detail: { held }, at })
		expect(await verifyAudit(ground.store.read, ground.vault)).toMatchObject({ ok: true })
	})
})

test('event names are each one of a kind and read noun.past-verb', () => {
	expect(new Set(eventNames).size).toBe(eventNames.length)
	for (const name of eventNames) expect(name).toMatch(/^[a-z-]+\.[a-z-]+$/)
})

const record = (actor: Actor, entry: Parameters<typeof recordAudit>[3]) =>
	ground.store.write((tx) => recordAudit(tx, ground.vault, actor, entry))
