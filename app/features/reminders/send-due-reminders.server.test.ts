import { once } from 'node:events'
import type { AddressInfo, Server } from 'node:net'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { deliverDue } from '#app/mail/deliver-due.server.ts'
import { healthWords } from '#app/mail/health-words.fixture.ts'
import { smtpTransport } from '#app/mail/smtp-transport.server.ts'
import { outbox } from '#db/schema/schema.ts'
import { postedAbout } from '#db/seed/posted.server.ts'
import { someReminders } from '#db/seed/reminders.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { openReminders, stopReminderDays } from './reminders-by-link.server.ts'
import { sendDueReminders } from './send-due-reminders.server.ts'

let ground: Ground
beforeEach(async () => {
	ground = await testGround()
})

const start = new Date('2026-11-23T09:00:00Z')
const on = (day: string, time = '07:00') => new Date(`${day}T${time}:00Z`)
const send = (at: Date) => sendDueReminders(ground, at)
const sentAbout = async (id: string) => (await postedAbout(ground, id)).filter(({ message }) => message === 'reminder-of-day')
const statesOf = async (token: string, at: Date) => (await openReminders(ground, token, at))?.days.map(({ state }) => state)

test('each day goes out once, in its morning, however often this runs', async () => {
	const { id, email, token } = await someReminders(ground, { at: start })
	expect(await send(on('2026-11-30', '23:59'))).toEqual({ sent: 0, failed: 0 })
	expect(await send(on('2026-12-01', '05:59'))).toEqual({ sent: 0, failed: 0 })
	expect(await send(on('2026-12-01', '06:00'))).toEqual({ sent: 1, failed: 0 })
	for (const time of ['06:01', '12:00', '23:59']) expect(await send(on('2026-12-01', time))).toEqual({ sent: 0, failed: 0 })
	expect(await sentAbout(id)).toMatchObject([{ to: email, details: { on: '2026-12-01' }, secret: { mark: 'P7' } }])
	expect(await statesOf(token, on('2026-12-01'))).toEqual(['sent', 'waiting'])
	expect(await send(on('2026-12-08'))).toEqual({ sent: 1, failed: 0 })
	expect(await send(on('2026-12-09'))).toEqual({ sent: 0, failed: 0 })
	expect((await sentAbout(id)).map(({ secret }) => secret.token)).toHaveLength(2)
})

test('the day is London’s, in summer too', async () => {
	await someReminders(ground, { days: ['2027-07-01'], at: start })
	expect((await send(new Date('2027-07-01T04:59:00Z'))).sent).toBe(0)
	expect((await send(new Date('2027-07-01T05:00:00Z'))).sent).toBe(1)
})

test('two processes at the same moment send one message', async () => {
	const { id } = await someReminders(ground, { at: start })
	const both = await Promise.all([send(on('2026-12-01')), send(on('2026-12-01'))])
	expect(both.reduce((sum, { sent }) => sum + sent, 0)).toBe(1)
	expect(await sentAbout(id)).toHaveLength(1)
})

test('stopped in the middle, nothing is half done, and the next run sends it once', async () => {
	const { id, token } = await someReminders(ground, { at: start })
	// The message is queued and the day is marked in one transaction: when the end of it fails, neither has happened.
	const failing: Ground = {
		...ground,
		vault: {
			...ground.vault,
			mac: () => {
				throw new Error('no power')
			},
		},
	}
	expect(await sendDueReminders(failing, on('2026-12-01'))).toEqual({ sent: 0, failed: 1 })
	expect(await sentAbout(id)).toEqual([])
	expect(await statesOf(token, on('2026-12-01'))).toEqual(['waiting', 'waiting'])
	expect(await send(on('2026-12-01'))).toEqual({ sent: 1, failed: 0 })
	expect(await sentAbout(id)).toHaveLength(1)
})

test('one that fails keeps no other waiting', async () => {
	const broken = await someReminders(ground, { at: start })
	const good = await someReminders(ground, { at: new Date(start.getTime() + 1000) })
	const { openRowKey } = ground.vault
	let opened = 0
	const failing: Ground = {
		...ground,
		vault: {
			...ground.vault,
			openRowKey: (wrapped) => {
				opened += 1
				if (opened === 1) throw new Error('not this one')
				return openRowKey(wrapped)
			},
		},
	}
	expect(await sendDueReminders(failing, on('2026-12-01'))).toEqual({ sent: 1, failed: 1 })
	const sent = [...(await sentAbout(broken.id)), ...(await sentAbout(good.id))]
	expect(sent).toHaveLength(1)
})

describe('a day that passed while nothing was sent', () => {
	test.each<[string, number, string]>([
		['2026-12-02', 1, 'sent'],
		['2026-12-04', 1, 'sent'],
		['2026-12-05', 0, 'passed'],
	])('on %s %i goes out', async (day, sent, state) => {
		const { token } = await someReminders(ground, { at: start })
		expect(await send(on(day))).toEqual({ sent, failed: 0 })
		expect((await statesOf(token, on(day)))?.[0]).toBe(state)
		expect(await send(on(day, '08:00'))).toEqual({ sent: 0, failed: 0 })
	})

	test('nor does its message go when the mail server was down as long', async () => {
		const { id } = await someReminders(ground, { at: start })
		await send(on('2026-12-01'))
		const [message] = await sentAbout(id)
		expect(message?.details.expiresAt).toBe('2026-12-05T00:00:00.000Z')
	})
})

test('nothing is ever sent to an address that did not confirm, nor for a day that was stopped', async () => {
	await someReminders(ground, { confirmed: false, days: ['2026-11-25'], at: start })
	const { token } = await someReminders(ground, { at: new Date(start.getTime() + 1000) })
	await stopReminderDays(ground, token, ['2026-12-01'], start)
	for (const day of ['2026-11-25', '2026-11-28', '2026-12-01']) expect((await send(on(day))).sent).toBe(0)
	const templates = (await ground.store.read.select().from(outbox)).map(({ template }) => template)
	expect(new Set(templates)).toEqual(new Set(['confirm-your-reminders']))
	// Control: the day that was not stopped goes.
	expect((await send(on('2026-12-08'))).sent).toBe(1)
})

test('more than are listed at a time all go out', async () => {
	for (let number = 0; number < 6; number += 1)
		await someReminders(ground, {
			days: Array.from({ length: 12 }, (_, day) => `2026-12-${10 + day}`),
			at: new Date(start.getTime() + number * 1000),
		})
	// The first eight of twelve days are too late by then: dropped ones keep no other waiting either.
	expect(await send(on('2026-12-21'))).toEqual({ sent: 24, failed: 0 })
})

test('more that fail than are listed at a time keep no other waiting', async () => {
	for (let number = 0; number < 16; number += 1)
		await someReminders(ground, {
			days: ['2026-12-18', '2026-12-19', '2026-12-20', '2026-12-21'],
			at: new Date(start.getTime() + number * 1000),
		})
	const { openRowKey } = ground.vault
	let opened = 0
	const failing: Ground = {
		...ground,
		vault: {
			...ground.vault,
			openRowKey: (wrapped) => {
				opened += 1
				if (opened <= 60) throw new Error('not this one')
				return openRowKey(wrapped)
			},
		},
	}
	expect(await sendDueReminders(failing, on('2026-12-21'))).toEqual({ sent: 4, failed: 60 })
})

test('as the mail server gets it: a day, a mark, two links of ours, and one click to stop', async () => {
	const received: string[] = []
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS', 'AUTH'],
		onData(stream, _session, done) {
			const chunks: Buffer[] = []
			stream.on('data', (chunk: Buffer) => chunks.push(chunk))
			stream.on('end', () => {
				received.push(Buffer.concat(chunks).toString())
				done()
			})
		},
	})
	server.listen(0, '127.0.0.1')
	await once(server.server as Server, 'listening')
	const { port } = (server.server as Server).address() as AddressInfo
	const transport = smtpTransport(`smtp://127.0.0.1:${port}`, 'no-reply@portal.example')
	onTestFinished(async () => {
		await transport.close()
		await new Promise<void>((resolve) => server.close(resolve))
	})

	const { id, email } = await someReminders(ground, { at: start })
	await send(on('2026-12-01'))
	const [queued] = await sentAbout(id)
	const token = queued?.secret.token ?? ''
	const delivered = await deliverDue(ground, transport, { now: () => on('2026-12-01', '07:01') })
	// The question of eight days ago is out of date by now.
	expect(delivered).toMatchObject({ sent: 1, outOfDate: 1 })
	const mail = await simpleParser(received[0] ?? '')
	expect([mail.to].flat().map((to) => to?.text)).toEqual([email])
	expect(mail.subject).toBe('A date you asked us to remind you of')
	const stop = `http://portal.test/reminders/${token}/stop`
	expect(received[0]).toContain(`\r\nList-Unsubscribe: <${stop}>\r\n`)
	expect(received[0]).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n')
	expect(mail.headers.get('list')).toMatchObject({ unsubscribe: { url: stop } })
	expect(mail.text).toContain('1 December 2026')
	expect(mail.text).toContain('Your mark: P7')
	expect(mail.text).toContain(`http://portal.test/reminders/${token}\n`)
	const words = `${mail.subject} ${mail.text} ${mail.html || ''}`.toLowerCase().split(/[^a-z-]+/)
	expect(words.filter((word) => healthWords.includes(word))).toEqual([])
	expect(words).toContain('december')
})

test('only what can be stopped says so to mail programs', async () => {
	const { id } = await someReminders(ground, { confirmed: false, at: start })
	const { renderMessage } = await import('#app/mail/render-message.ts')
	const [question] = await postedAbout(ground, id)
	const given = { details: question?.details, secret: question?.secret, origin: ground.publicOrigin } as never
	expect(renderMessage('confirm-your-reminders', 'email', given, 'en')).not.toHaveProperty('stopAt')
})
