import { beforeEach, expect, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { testGround } from '../../tests/setup/test-store.ts'
import { startDelivery } from './deliver.server.ts'
import { queueMessage } from './queue-message.server.ts'
import type { Outgoing, Transport } from './transport.ts'

const at = new Date('2026-03-27T09:00:00.000Z')

let ground: Ground
let sent: Outgoing[]
let isClosed: boolean
beforeEach(async () => {
	ground = await testGround()
	sent = []
	isClosed = false
})

test('sends at once when woken, long before its next look', async () => {
	const delivery = start(60_000)
	await queue('e1')
	delivery.wake()
	await expect.poll(() => sent.length).toBe(1)
	await delivery.stop()
	expect(isClosed).toBe(true)
})

test('looks by itself every so often', async () => {
	const delivery = start(20)
	await queue('e1')
	await expect.poll(() => sent.length).toBe(1)
	await delivery.stop()
})

test('woken while it sends, it looks again: what was queued in between goes too', async () => {
	let free = () => {}
	const delivery = start(60_000, () => new Promise<void>((resolve) => (free = resolve)))
	await queue('e1')
	delivery.wake()
	await expect.poll(() => sent.length).toBe(1)
	await queue('e2')
	delivery.wake()
	free()
	await expect.poll(() => sent.length).toBe(2)
	free()
	await delivery.stop()
})

test('stops only when what is on its way has gone, and takes nothing on after that', async () => {
	let free = () => {}
	const delivery = start(60_000, () => new Promise<void>((resolve) => (free = resolve)))
	await queue('e1')
	delivery.wake()
	await expect.poll(() => sent.length).toBe(1)
	let isStopped = false
	const stopping = delivery.stop().then(() => (isStopped = true))
	await new Promise((resolve) => setTimeout(resolve, 30))
	expect(isStopped).toBe(false)
	free()
	await stopping
	await queue('e2')
	delivery.wake()
	await new Promise((resolve) => setTimeout(resolve, 30))
	expect(sent).toHaveLength(1)
})

test('a round that cannot be made is told and does not end it', async () => {
	const told: Error[] = []
	const broken: Ground = { ...ground, store: { ...ground.store, write: () => Promise.reject(new Error('the disk is full')) } }
	const delivery = startDelivery(broken, transportThat(), { everyMs: 20, onError: (error) => told.push(error) })
	await expect.poll(() => told.length).toBeGreaterThan(1)
	expect(told[0]?.message).toBe('the disk is full')
	await delivery.stop()
})

const start = (everyMs: number, then?: () => Promise<void>) =>
	startDelivery(ground, transportThat(then), { everyMs, onError: (error) => expect.unreachable(error.message), now: () => at })

const transportThat = (then: () => Promise<void> = async () => {}): Transport => ({
	async send(message) {
		sent.push(message)
		await then()
	},
	async close() {
		isClosed = true
	},
})

const queue = (eventKey: string) =>
	ground.store.write((tx) =>
		queueMessage(tx, ground.vault, {
			message: 'advice-received',
			channel: 'email',
			to: 'sam@firm.example',
			subjectId: 'a1',
			eventKey,
			details: { reference: 'A7KD2M4TQX' },
			at,
		}),
	)
