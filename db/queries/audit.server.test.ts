import { eq, gt, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { systemActor } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import { auditAnchor, verifyAudit } from '#app/audit/verify-chain.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { newKeyRingText, parseKeyRing } from '#app/vault/key-ring.server.ts'
import { createVault } from '#app/vault/vault.ts'
import { testGround } from '../../tests/setup/test-store.ts'
import { engine } from '../dialect.ts'
import { auditEvents } from '../schema/schema.ts'
import type { Db } from '../store.server.ts'
import type { AuditRow } from './audit.server.ts'

const rowCount = 8
const at = new Date('2026-03-27T09:00:00.123Z')

let ground: Ground
beforeEach(async () => {
	ground = await testGround()
	for (let number = 1; number <= rowCount; number++) await record(`r${number}`)
})

describe('the database', () => {
	test('refuses to change a row', async () => {
		await expect(write((tx) => change(tx, 3, { actorId: 'u2' }))).rejects.toThrow()
		expect(await verify()).toMatchObject({ ok: true, rows: rowCount })
	})

	test('refuses to remove a row', async () => {
		await expect(write((tx) => tx.delete(auditEvents).where(eq(auditEvents.seq, 3)))).rejects.toThrow()
		expect(await verify()).toMatchObject({ ok: true, rows: rowCount })
	})

	test('refuses a second row after the same one, so that the chain cannot fork', async () => {
		const row = await find(4)
		await expect(write((tx) => tx.insert(auditEvents).values({ ...row, seq: rowCount + 1 }))).rejects.toThrow()
	})
})

test('a row added by somebody without the key is found', async () => {
	const last = await find(rowCount)
	await write((tx) => tx.insert(auditEvents).values({ ...last, seq: rowCount + 1, prev: last.mac, mac: 'f'.repeat(64) }))
	expect(await verify()).toEqual({ ok: false, brokenAt: rowCount + 1 })
})

describe('with the triggers gone, as for somebody who holds the database itself', () => {
	beforeEach(() => write(dropTriggers))

	const edits: [string, Partial<AuditRow>][] = [
		['the moment', { at: new Date(at.getTime() + 1) }],
		['the kind of actor', { actorKind: 'staff' }],
		['the actor', { actorId: 'somebody-else' }],
		['the event', { event: 'referral.downloaded' }],
		['the subject', { subjectId: 'r9' }],
		['a detail', { detail: { step: 'you', whole: true } }],
		['a detail left out', { detail: { step: 'job' } }],
		['a detail added', { detail: { step: 'job', whole: true, more: 1 } }],
		['the link', { prev: '0' }],
		['the mac', { mac: '0' }],
	]
	test.each(edits)('an edit of %s is found in the very row', async (_name, edit) => {
		for (const seq of [1, 5, rowCount]) {
			const before = await find(seq)
			await write((tx) => change(tx, seq, edit))
			expect(await verify(), `row ${seq}`).toEqual({ ok: false, brokenAt: seq })
			await write((tx) => change(tx, seq, before))
			expect(await verify()).toMatchObject({ ok: true, rows: rowCount })
		}
	})

	test.each([1, 2, 5, rowCount - 1])('a removed row is found: %i', async (seq) => {
		await write((tx) => tx.delete(auditEvents).where(eq(auditEvents.seq, seq)))
		expect(await verify()).toEqual({ ok: false, brokenAt: seq })
	})

	test.each([1, 2, 5, rowCount - 1])('a removed row is found when those after it are moved up: %i', async (seq) => {
		await write(async (tx) => {
			await tx.delete(auditEvents).where(eq(auditEvents.seq, seq))
			for (let next = seq + 1; next <= rowCount; next++) await change(tx, next, { seq: next - 1 })
		})
		expect(await verify()).toEqual({ ok: false, brokenAt: seq })
	})

	test('two rows that changed places are found', async () => {
		await write(async (tx) => {
			await change(tx, 3, { seq: 99 })
			await change(tx, 6, { seq: 3 })
			await change(tx, 99, { seq: 6 })
		})
		expect(await verify()).toEqual({ ok: false, brokenAt: 3 })
	})

	test.each([-1, 0, 99])('a copy of a row put in at %i is found', async (seq) => {
		const row = await find(4)
		await write((tx) => tx.insert(auditEvents).values({ ...row, seq, prev: 'made-up' }))
		expect(await verify()).toMatchObject({ ok: false })
	})

	test('rows cut off at the end are not found without an anchor, and always against one', async () => {
		const anchor = await anchorNow()
		for (let kept = rowCount - 1; kept >= 0; kept--) {
			await write((tx) => tx.delete(auditEvents).where(gt(auditEvents.seq, kept)))
			expect(await verify()).toMatchObject({ ok: true, rows: kept })
			expect(await verifyAudit(ground.store.read, ground.vault, anchor)).toEqual({ ok: false, brokenAt: kept + 1 })
		}
	})

	test('an end that was cut off and written anew with the key is found against an anchor', async () => {
		const anchor = await anchorNow()
		await write((tx) => tx.delete(auditEvents).where(eq(auditEvents.seq, rowCount)))
		await record('another')
		expect(await verify()).toMatchObject({ ok: true, rows: rowCount })
		expect(await verifyAudit(ground.store.read, ground.vault, anchor)).toEqual({ ok: false, brokenAt: rowCount })
	})
})

test('an anchor of an earlier day holds while the log goes on growing', async () => {
	const anchor = await anchorNow()
	await record('another')
	expect(await verifyAudit(ground.store.read, ground.vault, anchor)).toMatchObject({ ok: true, rows: rowCount + 1 })
})

test('a chain written with another key is found in its first row', async () => {
	const stranger = createVault(parseKeyRing(newKeyRingText()))
	expect(await verifyAudit(ground.store.read, stranger)).toEqual({ ok: false, brokenAt: 1 })
})

const write = <T>(run: (tx: Db) => Promise<T>) => ground.store.write(run)

const verify = () => verifyAudit(ground.store.read, ground.vault)

const record = (subjectId: string) =>
	write((tx) =>
		recordAudit(tx, ground.vault, systemActor, { event: 'referral.viewed', subjectId, detail: { whole: true, step: 'job' }, at }),
	)

async function change(tx: Db, seq: number, values: Partial<AuditRow>): Promise<void> {
	await tx.update(auditEvents).set(values).where(eq(auditEvents.seq, seq))
}

async function find(seq: number): Promise<AuditRow> {
	const [row] = await ground.store.read.select().from(auditEvents).where(eq(auditEvents.seq, seq))
	if (!row) throw new Error(`There is no row ${seq}`)
	return row
}

async function anchorNow() {
	const anchor = await auditAnchor(ground.store.read)
	if (!anchor) throw new Error('The log is empty')
	return anchor
}

async function dropTriggers(tx: Db): Promise<void> {
	if (engine === 'sqlite') {
		await tx.run(sql`drop trigger audit_events_refuse_update`)
		await tx.run(sql`drop trigger audit_events_refuse_delete`)
		return
	}
	// The common type is SQLite's; PostgreSQL's has execute.
	type Executing = { execute(query: unknown): Promise<unknown> }
	await (tx as unknown as Executing).execute(sql`alter table audit_events disable trigger user`)
	// The files of a worker share one PostgreSQL: the next test must find the triggers on.
	onTestFinished(() =>
		ground.store.write(
			async (after) => void (await (after as unknown as Executing).execute(sql`alter table audit_events enable trigger user`)),
		),
	)
}
