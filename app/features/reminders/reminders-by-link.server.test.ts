import { beforeEach, describe, expect, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { runRetention } from '#app/operations/retention.server.ts'
import { listAuditRowsAbout } from '#db/queries/audit.server.ts'
import { outbox, reminderDays, reminderLinks, reminders } from '#db/schema/schema.ts'
import { someReminders } from '#db/seed/reminders.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { confirmReminders, openReminders, stopReminderDays, stopReminders } from './reminders-by-link.server.ts'
import { sendDueReminders } from './send-due-reminders.server.ts'

let ground: Ground
beforeEach(async () => {
	ground = await testGround()
})

const start = new Date('2026-11-23T09:00:00Z')
const days = (count: number) => new Date(start.getTime() + count * 86_400_000)
const open = (token: string, at = start) => openReminders(ground, token, at)
const tables = async () => {
	const { read } = ground.store
	return JSON.stringify([
		await read.select().from(reminders),
		await read.select().from(reminderDays),
		await read.select().from(reminderLinks),
		await read.select().from(outbox),
	])
}
const statesOf = async (token: string, at = start) => (await open(token, at))?.days.map(({ state }) => state)

describe('the link of the first message', () => {
	test('opened any number of times changes nothing, and shows what was asked for', async () => {
		const { token } = await someReminders(ground, { confirmed: false, at: start })
		const before = await tables()
		for (let time = 0; time < 3; time += 1)
			expect(await open(token, days(1))).toMatchObject({ stage: 'unconfirmed', mark: 'P7', deletedOn: '2026-11-30' })
		expect(await tables()).toBe(before)
		// Control: the button changes something.
		await confirmReminders(ground, token, days(1))
		expect(await tables()).not.toBe(before)
	})

	test('confirms once; again changes nothing', async () => {
		const { id, token } = await someReminders(ground, { at: start })
		const before = await tables()
		expect(await confirmReminders(ground, token, days(1))).toEqual({ ended: 0 })
		expect(await tables()).toBe(before)
		expect(await open(token)).toMatchObject({ stage: 'set', deletedOn: '2026-12-16' })
		const record = await listAuditRowsAbout(ground.store.read, id)
		expect(record.filter(({ event }) => event === 'reminder.confirmed')).toHaveLength(1)
	})

	test('works for seven days and not for longer', async () => {
		const { token } = await someReminders(ground, { confirmed: false, at: start })
		expect(await open(token, new Date(days(7).getTime() - 1))).not.toBeNull()
		expect(await open(token, days(7))).toBeNull()
		expect(await confirmReminders(ground, token, days(7))).toBeNull()
	})

	test('says which days had passed before somebody confirmed', async () => {
		const { token } = await someReminders(ground, {
			days: ['2026-11-25', '2026-11-27', '2026-12-20'],
			confirmed: false,
			at: start,
		})
		await confirmReminders(ground, token, days(4))
		expect(await statesOf(token, days(4))).toEqual(['passed', 'waiting', 'waiting'])
	})

	test.each(['', 'x', 'a'.repeat(43), 'a'.repeat(44), '%00', '__proto__'])('%j leads nowhere', async (token) => {
		await someReminders(ground, { at: start })
		expect(await open(token)).toBeNull()
		expect(await confirmReminders(ground, token, start)).toBeNull()
		expect(await stopReminders(ground, token, start)).toBe(false)
		expect(await stopReminderDays(ground, token, ['2026-12-01'], start)).toBeNull()
	})
})

describe('stopping', () => {
	test('all of it forgets the address at once, takes back what waits, and stays stopped', async () => {
		const { id, token } = await someReminders(ground, { at: start })
		expect(await stopReminders(ground, token, days(1))).toBe(true)
		const [row] = await ground.store.read.select().from(reminders)
		expect([row?.recipient, row?.requestKey, row?.addressKey]).toEqual([null, null, null])
		expect(await ground.store.read.select().from(outbox)).toEqual([])
		expect(await open(token, days(1))).toMatchObject({ stage: 'stopped', mark: null, deletedOn: '2026-12-01' })
		expect(await sendDueReminders(ground, new Date('2026-12-01T09:00:00Z'))).toEqual({ sent: 0, failed: 0 })
		const before = await tables()
		expect(await stopReminders(ground, token, days(2))).toBe(true)
		await confirmReminders(ground, token, days(2))
		expect(await tables()).toBe(before)
		const record = (await listAuditRowsAbout(ground.store.read, id)).map(({ event }) => event)
		expect(record.filter((event) => event === 'reminder.stopped')).toHaveLength(1)
	})

	test('works for somebody who never asked, and confirms nothing by it', async () => {
		const { token } = await someReminders(ground, { confirmed: false, at: start })
		await stopReminders(ground, token, start)
		expect(await open(token)).toMatchObject({ stage: 'stopped' })
		expect((await ground.store.read.select().from(reminders))[0]?.confirmedAt).toBeNull()
	})

	test('one day leaves the others; the last one that waits ends it all', async () => {
		const { token } = await someReminders(ground, { at: start })
		expect(await stopReminderDays(ground, token, ['2026-12-01', '2026-01-01', 'x'], start)).toBe(1)
		expect(await statesOf(token)).toEqual(['stopped', 'waiting'])
		expect(await stopReminderDays(ground, token, ['2026-12-01'], start)).toBe(0)
		expect(await open(token)).toMatchObject({ stage: 'set' })
		expect(await stopReminderDays(ground, token, ['2026-12-08'], start)).toBe(1)
		expect(await open(token)).toMatchObject({ stage: 'stopped' })
	})

	test('one request leaves another of the same address alone', async () => {
		const first = await someReminders(ground, { email: 'sam@firm.example', at: start })
		const second = await someReminders(ground, { email: 'sam@firm.example', mark: 'P8', at: days(0.01) })
		await stopReminders(ground, first.token, days(1))
		expect(await open(second.token, days(1))).toMatchObject({ stage: 'set', mark: 'P8' })
	})
})

describe('what is over is deleted with every message about it', () => {
	const left = async () => {
		const { read } = ground.store
		const counts = [reminders, reminderDays, reminderLinks, outbox].map(async (table) => (await read.select().from(table)).length)
		return Promise.all(counts)
	}

	test.each<[string, boolean, string, string]>([
		['unconfirmed, after seven days', false, '2026-11-30T08:59:00Z', '2026-11-30T09:00:00Z'],
		['confirmed, seven days after the last day', true, '2026-12-15T23:59:00Z', '2026-12-16T00:00:00Z'],
	])('%s', async (_title, confirmed, before, then) => {
		const { id, token } = await someReminders(ground, { confirmed, at: start })
		await runRetention(ground, new Date(before))
		expect((await left())[0]).toBe(1)
		expect(await open(token, new Date(before))).not.toBeNull()
		await runRetention(ground, new Date(then))
		expect(await left()).toEqual([0, 0, 0, 0])
		expect((await listAuditRowsAbout(ground.store.read, id)).at(-1)?.event).toBe('reminder.deleted')
	})

	test('stopped, after seven days', async () => {
		const { token } = await someReminders(ground, { at: start })
		await stopReminders(ground, token, days(1))
		await runRetention(ground, days(7))
		expect((await left())[0]).toBe(1)
		await runRetention(ground, days(8))
		expect(await left()).toEqual([0, 0, 0, 0])
	})
})
