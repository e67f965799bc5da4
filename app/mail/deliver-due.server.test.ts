import { beforeEach, describe, expect, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { listOutboxRowsAbout } from '#db/queries/outbox.server.ts'
import { testGround } from '../../tests/setup/test-store.ts'
import { countLateMessages, deliverDue } from './deliver-due.server.ts'
import { cancelMessages, queueMessage } from './queue-message.server.ts'
import { after, code, minutes, recording as recordingInto, reminder, start } from './delivery.fixture.ts'
import { DeliveryError, type Outgoing, type Transport } from './transport.ts'

const days = (count: number) => after(minutes(count * 24 * 60))

let ground: Ground
let sent: Outgoing[]
beforeEach(async () => {
	ground = await testGround()
	sent = []
})

describe('queueing', () => {
	test('the same event queues one message, however often', async () => {
		expect(await queueCode('e1')).toBe(true)
		expect(await queueCode('e1')).toBe(false)
		expect(await queueCode('e2')).toBe(true)
		await deliver()
		expect(await queueCode('e1')).toBe(false)
		await deliver()
		expect(sent).toHaveLength(2)
	})

	test('an act that is undone takes its message with it', async () => {
		const undone = ground.store.write(async (tx) => {
			await queueMessage(tx, ground.vault, code('e1'))
			throw new Error('the act failed')
		})
		await expect(undone).rejects.toThrow()
		expect(await deliver()).toMatchObject({ sent: 0 })
	})

	test('neither the address, nor a code, nor a name stands in the queue in clear', async () => {
		await queueCode('e1')
		await queueReminder('e2', start)
		for (const row of await rows()) {
			const held = [JSON.stringify(row.details), row.recipient.toString('latin1'), row.secret?.toString('latin1')].join()
			expect(held).not.toMatch(/sam@|042917|Patel|aaaaaaaa/)
		}
	})
})

describe('delivering', () => {
	test('sends what is due, with its words, and empties the secret', async () => {
		await queueCode('e1')
		expect(await deliver()).toEqual({ sent: 1, retried: 0, failed: 0, outOfDate: 0 })
		expect(sent[0]).toMatchObject({ channel: 'email', to: 'sam@firm.example', subject: 'Your sign-in code', at: start })
		expect(sent[0]?.text).toContain('042917')
		expect(await rows()).toMatchObject([{ state: 'sent', secret: null, sentAt: start, attempts: 1, claimedUntil: null }])
		expect(await deliver()).toMatchObject({ sent: 0 })
	})

	test('waits for the day of a reminder', async () => {
		await queueReminder('e1', days(3))
		expect(await deliver(minutes(60))).toMatchObject({ sent: 0 })
		expect(await deliver(days(3).getTime() - start.getTime())).toMatchObject({ sent: 1 })
	})

	test('sends codes before everything that waits longer', async () => {
		for (let number = 0; number < 8; number++) await queueReminder(`e${number}`, start)
		await ground.store.write((tx) => queueMessage(tx, ground.vault, { ...code('late', minutes(5)), at: after(1_000) }))
		await deliver(2_000)
		expect(sent).toHaveLength(9)
		expect(sent.slice(0, 2).map((message) => message.channel === 'email' && message.subject)).toContain('Your sign-in code')
	})

	test('does not send a code that no longer works', async () => {
		await queueCode('e1')
		expect(await deliver(minutes(10))).toMatchObject({ sent: 0, outOfDate: 1 })
		expect(await rows()).toMatchObject([{ state: 'cancelled', secret: null, lastError: 'out of date' }])
	})

	test('two senders at once send each message once', async () => {
		for (let number = 0; number < 30; number++) await queueCode(`e${number}`)
		const slow = recording(() => new Promise((resolve) => setTimeout(resolve, 2)))
		const counts = await Promise.all([1, 2, 3].map(() => deliverDue(ground, slow, { now: () => start })))
		expect(counts.reduce((sum, count) => sum + count.sent, 0)).toBe(30)
		expect(new Set(sent.map((message) => message.id)).size).toBe(30)
		expect(sent).toHaveLength(30)
	})
})

describe('when a message does not go', () => {
	test('it is tried again after 1, 2, 5, 15, 60 minutes and every hour, and goes when the way is free', async () => {
		await queueReminder('e1', start)
		let now = 0
		for (const wait of [1, 2, 5, 15, 60, 60, 60]) {
			expect(await deliver(now, refusing(false))).toMatchObject({ retried: 1 })
			expect(await deliver(now + minutes(wait) - 1, refusing(false))).toMatchObject({ retried: 0 })
			now += minutes(wait)
		}
		expect(await deliver(now)).toMatchObject({ sent: 1 })
		expect(await rows()).toMatchObject([{ state: 'sent', attempts: 8, lastError: null }])
	})

	test('it is given up after 72 hours, and its secret emptied', async () => {
		await queueReminder('e1', start)
		let [row] = await rows()
		while (row?.state === 'queued') {
			await deliver(row.notBefore.getTime() - start.getTime(), refusing(false))
			;[row] = await rows()
		}
		expect(row).toMatchObject({ state: 'failed', secret: null, lastError: 'SMTP 451' })
		const hours = (row!.notBefore.getTime() - start.getTime()) / 3_600_000
		expect(hours).toBeGreaterThan(70)
		expect(hours).toBeLessThanOrEqual(72)
		expect(await deliver(minutes(60 * 24 * 30))).toMatchObject({ sent: 0 })
	})

	test('a final refusal is not tried again, and is told once with its id and no address', async () => {
		await queueReminder('e1', start)
		const told: Error[] = []
		await deliverDue(ground, refusing(true), { now: () => start, onError: (error) => told.push(error) })
		const [row] = await rows()
		expect(row).toMatchObject({ state: 'failed', secret: null, lastError: 'SMTP 550', attempts: 1 })
		expect(told).toHaveLength(1)
		expect(told[0]).toMatchObject({ name: 'DeliveryError', outboxId: row?.id })
		expect(told[0]?.message).not.toContain('@')
		expect(await deliver(minutes(600))).toMatchObject({ sent: 0 })
	})

	test('one that fails does not hold up the others', async () => {
		for (let number = 0; number < 14; number++) await queueReminder(`e${number}`, start)
		let tries = 0
		const everyOther = recording(() => (tries++ % 2 ? Promise.resolve() : Promise.reject(new DeliveryError('SMTP 451', false))))
		expect(await deliver(0, everyOther)).toEqual({ sent: 7, retried: 7, failed: 0, outOfDate: 0 })
	})

	test('an unknown message, or one whose key is missing, waits for the build or the key that knows it', async () => {
		await ground.store.write((tx) =>
			queueMessage(tx, ground.vault, { ...code('e1'), message: 'from-a-newer-build' as 'sign-in-code' }),
		)
		expect(await deliver()).toMatchObject({ retried: 1 })
		const [row] = await rows()
		expect(row).toMatchObject({ state: 'queued', lastError: 'this build does not know the message' })
		expect(row?.secret).not.toBeNull()
	})

	test('operators see mail that has waited a quarter of an hour, and no reminder of next week', async () => {
		await queueReminder('later', days(7))
		await queueReminder('e1', start)
		expect(await countLateMessages(ground.store.read, after(minutes(15)))).toBe(0)
		expect(await countLateMessages(ground.store.read, after(minutes(15) + 1))).toBe(1)
		for (const now of [0, 1, 3, 8, 23]) await deliver(minutes(now), refusing(false))
		expect(await countLateMessages(ground.store.read, after(minutes(23)))).toBe(1)
		await deliver(minutes(83))
		expect(await countLateMessages(ground.store.read, after(minutes(84)))).toBe(0)
	})
})

describe('taking back', () => {
	test('a reminder that is no longer needed never goes, and its secret is emptied; other messages stay', async () => {
		await queueReminder('e1', days(3))
		await queueReminder('e2', days(10))
		await queueCode('e3')
		expect(await ground.store.write((tx) => cancelMessages(tx, 'r1', ['reminder']))).toBe(2)
		expect(await ground.store.write((tx) => cancelMessages(tx, 'r1', ['reminder']))).toBe(0)
		expect(await deliver()).toMatchObject({ sent: 1 })
		expect(await deliver(minutes(60 * 24 * 11))).toMatchObject({ sent: 0 })
		const reminders = (await rows()).filter((row) => row.template === 'reminder')
		expect(reminders.map(({ state, secret }) => ({ state, secret }))).toEqual(Array(2).fill({ state: 'cancelled', secret: null }))
	})

	test.each([
		['went after all is shown as sent', () => Promise.resolve(), 'sent'],
		['failed is not tried again', () => Promise.reject(new DeliveryError('SMTP 451', false)), 'cancelled'],
	])('a message on its way that %s', async (_name, outcome, state) => {
		await queueReminder('e1', start)
		const cancelling = recording(async () => {
			await ground.store.write((tx) => cancelMessages(tx, 'r1', ['reminder']))
			return outcome()
		})
		await deliver(0, cancelling)
		expect(await rows()).toMatchObject([{ state, secret: null }])
		sent = []
		await deliver(minutes(60))
		expect(sent).toHaveLength(0)
	})
})

test('stopping begins nothing more and leaves no claim behind', async () => {
	for (let number = 0; number < 20; number++) await queueReminder(`e${number}`, start)
	const isStopping = () => sent.length >= 3
	await deliverDue(ground, recording(), { now: () => start, isStopping })
	expect(sent.length).toBeLessThanOrEqual(4)
	expect((await rows()).filter((row) => row.state === 'sending')).toEqual([])
	const already = sent.length
	expect(await deliver()).toMatchObject({ sent: 20 - already })
})

const queueCode = (eventKey: string) => ground.store.write((tx) => queueMessage(tx, ground.vault, code(eventKey)))
const queueReminder = (eventKey: string, notBefore: Date) =>
	ground.store.write((tx) => queueMessage(tx, ground.vault, reminder(eventKey, notBefore)))
const rows = () => listOutboxRowsAbout(ground.store.read, 'r1')
const deliver = (ms = 0, transport: Transport = recording()) => deliverDue(ground, transport, { now: () => after(ms) })

const recording = (then?: (message: Outgoing) => Promise<unknown>) => recordingInto(sent, then)

const refusing = (permanent: boolean) =>
	recording(() => Promise.reject(new DeliveryError(permanent ? 'SMTP 550' : 'SMTP 451', permanent)))
