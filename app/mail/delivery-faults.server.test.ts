import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { claimDueOutboxRows, listOutboxRowsAbout } from '#db/queries/outbox.server.ts'
import { testGround } from '../../tests/setup/test-store.ts'
import { deliverDue } from './deliver-due.server.ts'
import { after, minutes, recording as recordingInto, reminder, start } from './delivery.fixture.ts'
import { cancelMessages, queueMessage } from './queue-message.server.ts'
import { DeliveryError, type Outgoing, type Transport } from './transport.ts'

let ground: Ground
let sent: Outgoing[]
beforeEach(async () => {
	ground = await testGround()
	sent = []
})

describe('when a sender dies', () => {
	test('before it sent, another sends when the lease has run out, and not before', async () => {
		await queueReminder('e1', start)
		await claimAndDie()
		expect(await deliver(minutes(2))).toMatchObject({ sent: 0 })
		expect(await deliver(minutes(2) + 1)).toMatchObject({ sent: 1 })
	})

	test('after it sent, the message comes a second time under the same Message-ID', async () => {
		await queueReminder('e1', start)
		const dying = recording(() => new Promise<void>(() => {}))
		void deliverDue(ground, dying, { now: () => start })
		await expect.poll(() => sent.length).toBe(1)
		expect(await deliver(minutes(3))).toMatchObject({ sent: 1 })
		expect(sent).toHaveLength(2)
		expect(sent[1]?.messageId).toBe(sent[0]?.messageId)
		expect(sent[0]?.messageId).toMatch(/^<[0-9a-f]{40}@portal\.test>$/)
	})

	test('and comes back late, it cannot change what another has taken over', async () => {
		await queueReminder('e1', start)
		let fail = (_error: Error) => {}
		const slow = recording(() => new Promise<void>((_resolve, reject) => (fail = reject)))
		const late = deliverDue(ground, slow, { now: () => start })
		await expect.poll(() => sent.length).toBe(1)
		await deliver(minutes(3))
		fail(new DeliveryError('SMTP 550', true))
		await late
		expect(await rows()).toMatchObject([{ state: 'sent' }])
	})
})

test('whatever happens on the way, every message ends sent, given up or taken back, and none is sent after a final refusal', async () => {
	const step = fc.constantFrom('sent', 'retry', 'final', 'crash-before', 'crash-after', 'cancel', 'wait')
	let run = 0
	await fc.assert(
		fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
			const subject = `run${++run}`
			const taken: string[] = []
			await ground.store.write((tx) => queueMessage(tx, ground.vault, { ...reminder(`key${run}`, start), subjectId: subject }))
			let now = 0
			const one = async () => (await listOutboxRowsAbout(ground.store.read, subject))[0]!
			for (const kind of steps) {
				now += minutes(61)
				const finalBefore = ['sent', 'failed', 'cancelled'].includes((await one()).state)
				const countBefore = taken.length
				const transport = recording(async (message) => {
					if (kind === 'retry') throw new DeliveryError('SMTP 451', false)
					if (kind === 'final') throw new DeliveryError('SMTP 550', true)
					taken.push(message.id)
				})
				if (kind === 'cancel') await ground.store.write((tx) => cancelMessages(tx, subject, ['reminder']))
				else if (kind === 'crash-before') await claimAndDie(now)
				else if (kind === 'crash-after') for (const row of await claimAndDie(now)) taken.push(row.id)
				else if (kind !== 'wait') await deliver(now, transport)
				if (finalBefore) expect(taken.length).toBe(countBefore)
			}
			await deliver(
				now + minutes(61),
				recording(async (message) => void taken.push(message.id)),
			)
			const { state, secret } = await one()
			expect(['sent', 'failed', 'cancelled']).toContain(state)
			expect(secret).toBeNull()
			if (state === 'sent') expect(taken.length).toBeGreaterThan(0)
			const repeats = taken.length - 1
			expect(repeats).toBeLessThanOrEqual(steps.filter((kind) => kind === 'crash-after').length)
		}),
		{ numRuns: 25 },
	)
})

const queueReminder = (eventKey: string, notBefore: Date) =>
	ground.store.write((tx) => queueMessage(tx, ground.vault, reminder(eventKey, notBefore)))
const rows = () => listOutboxRowsAbout(ground.store.read, 'r1')
const deliver = (ms = 0, transport: Transport = recording()) => deliverDue(ground, transport, { now: () => after(ms) })
const recording = (then?: (message: Outgoing) => Promise<unknown>) => recordingInto(sent, then)

const claimAndDie = (ms = 0) =>
	ground.store.write((tx) =>
		claimDueOutboxRows(tx, { at: after(ms), claimedUntil: after(ms + minutes(2)), limit: 50, urgent: [] }),
	)
