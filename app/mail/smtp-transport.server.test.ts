import { once } from 'node:events'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { claimDueOutboxRows, listOutboxRowsAbout, markOutboxSent } from '#db/queries/outbox.server.ts'
import { testGround } from '../../tests/setup/test-store.ts'
import { deliverDue } from './deliver-due.server.ts'
import { outboxPlace, queueMessage } from './queue-message.server.ts'
import { smtpTransport } from './smtp-transport.server.ts'
import type { Transport } from './transport.ts'

type Mode = 'ok' | '4xx' | '5xx' | '5xx-at-the-door' | 'drop-after-data' | 'silent'

const start = new Date('2026-03-27T09:00:00.000Z')
const hour = 3_600_000
// Only where a server is meant not to answer: a busy machine is slow too.
const impatient = { connectMs: 400, totalMs: 700 }
const from = 'no-reply@portal.example'

let mode: Mode
let received: string[]
let server: SMTPServer
let sockets: Set<Socket>
let transport: Transport
let hurried: Transport
let ground: Ground

beforeEach(async () => {
	mode = 'ok'
	received = []
	ground = await testGround()
	server = aMailServer()
	sockets = watchSockets(server.server as Server)
	server.listen(0, '127.0.0.1')
	await once(server.server as Server, 'listening')
	transport = smtpTransport(urlOf(server.server as Server), from)
	hurried = smtpTransport(urlOf(server.server as Server), from, impatient)
})

afterEach(async () => {
	await transport.close()
	await hurried.close()
	for (const socket of sockets) socket.destroy()
	await new Promise<void>((resolve) => server.close(resolve))
})

test('a message arrives whole: from this site, to one person, both forms of the words, its id', async () => {
	await queue(1)
	expect(await deliver()).toMatchObject({ sent: 1 })
	const mail = await simpleParser(received[0]!)
	expect(mail.from?.text).toBe(from)
	expect([mail.to].flat().map((to) => to?.text)).toEqual(['person1@home.example'])
	expect(mail.subject).toBe('A reminder: please read before anything is sent')
	expect(mail.text).toContain('Siân O’Neill at Hill & Sons Bakery')
	expect(mail.html).toContain('<html lang="en">')
	expect(mail.messageId).toMatch(/^<[0-9a-f]{40}@portal\.test>$/)
	expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
	expect(mail.attachments).toEqual([])
	const link = `http://portal.test/your-referral/${token}`
	expect(mail.text).toContain(link)
	expect(mail.html).toContain(`href="${link}"`)
})

test.each<[Mode, string]>([
	['4xx', 'SMTP 451 at RCPT TO'],
	['5xx-at-the-door', 'SMTP 550 at MAIL FROM'],
])('"%s" is tried again: the fault may be theirs or in our settings', async (broken, reason) => {
	mode = broken
	await queue(1)
	expect(await deliver()).toEqual({ sent: 0, retried: 1, failed: 0, outOfDate: 0 })
	expect(await rows()).toMatchObject([{ state: 'queued', lastError: reason }])
	mode = 'ok'
	expect(await deliver(hour)).toMatchObject({ sent: 1 })
})

test('a refusal of this person’s address is final, and the next message goes all the same', async () => {
	mode = '5xx'
	await queue(1)
	expect(await deliver()).toMatchObject({ failed: 1 })
	expect(await rows()).toMatchObject([{ state: 'failed', lastError: 'SMTP 550 at RCPT TO', secret: null }])
	mode = 'ok'
	await queue(1, 'second')
	expect(await deliver(hour)).toMatchObject({ sent: 1 })
})

test('what a server says about a person is not kept: its words may repeat the address', async () => {
	mode = '5xx'
	await queue(1)
	const told: Error[] = []
	await deliverDue(ground, transport, { now: () => start, onError: (error) => told.push(error) })
	expect(`${told[0]?.stack} ${JSON.stringify(told)} ${(await rows())[0]?.lastError}`).not.toContain('person1')
})

test('an address that is not one plain address never reaches a server', async () => {
	for (const to of ['a@b.example, c@d.example', '"x"@b.example', 'a@b.example\r\nRCPT TO:<c@d.example>', 'file:///etc/passwd']) {
		await queue(1, to, to)
	}
	expect(await deliver()).toEqual({ sent: 0, retried: 0, failed: 4, outOfDate: 0 })
	expect(received).toEqual([])
})

test('a text message is refused for good where there is no way to send one', async () => {
	await ground.store.write((tx) => queueMessage(tx, ground.vault, { ...aReminder('sms'), channel: 'sms', to: '+447700900123' }))
	expect(await deliver()).toMatchObject({ failed: 1 })
})

describe('a server that does not answer is given up in time', () => {
	test('when it is silent after taking the connection', async () => {
		mode = 'silent'
		await queue(1)
		await expectBounded(() => deliver(0, hurried))
	})

	test('when it lets its words trickle, so that no pause is ever long', async () => {
		const trickling = createServer(trickle)
		const open = watchSockets(trickling)
		trickling.listen(0, '127.0.0.1')
		await once(trickling, 'listening')
		const slow = smtpTransport(urlOf(trickling), from, impatient)
		await queue(1)
		await expectBounded(() => deliver(0, slow))
		await expect.poll(() => open.size).toBe(0)
		await slow.close()
		trickling.close()
		expect(await deliver(hour)).toMatchObject({ sent: 1 })
	})

	test('when nobody listens there', async () => {
		const nobody = createServer()
		nobody.listen(0, '127.0.0.1')
		await once(nobody, 'listening')
		const url = urlOf(nobody)
		nobody.close()
		await queue(1)
		await expectBounded(() => deliver(0, smtpTransport(url, from, impatient)))
	})

	async function expectBounded(deliverIt: () => Promise<unknown>) {
		const began = performance.now()
		expect(await deliverIt()).toEqual({ sent: 0, retried: 1, failed: 0, outOfDate: 0 })
		expect(performance.now() - began).toBeLessThan(impatient.totalMs + 3_000)
		expect((await rows())[0]?.secret).not.toBeNull()
	}
})

describe('after an outage of every kind', () => {
	const count = 12
	const outage: Mode[] = ['4xx', '5xx-at-the-door', 'silent', 'drop-after-data', '4xx', 'drop-after-data']

	test('nothing is lost, and only what was taken before the line dropped came twice, under the same Message-ID', async () => {
		for (let number = 1; number <= count; number++) await queue(number)
		let now = 0
		let takenInDrops = 0
		for (const kind of outage) {
			mode = kind
			const before = received.length
			expect(await deliver(now, kind === 'silent' ? hurried : transport)).toEqual({
				sent: 0,
				retried: count,
				failed: 0,
				outOfDate: 0,
			})
			if (kind === 'drop-after-data') takenInDrops += received.length - before
			else expect(received.length).toBe(before)
			now += hour
			await restart()
		}
		mode = 'ok'
		expect(await deliver(now)).toMatchObject({ sent: count })
		const ids = received.map((mail) => /^message-id: (.*)$/im.exec(mail)?.[1])
		expect(new Set(ids).size).toBe(count)
		expect(takenInDrops).toBe(2 * count)
		expect(received).toHaveLength(count + takenInDrops)
		expect(await deliver(now + hour)).toMatchObject({ sent: 0, retried: 0 })
	}, 60_000)

	test('control: a loop that writes "sent" down before it sends loses all of it', async () => {
		for (let number = 1; number <= count; number++) await queue(number)
		mode = '4xx'
		await deliverCarelessly(0)
		mode = 'ok'
		await deliverCarelessly(hour)
		expect(await rows()).toMatchObject(Array(count).fill({ state: 'sent' }))
		expect(received).toHaveLength(0)
	})

	/** A mail server that went down and came back: no connection is left of before. */
	async function restart() {
		for (const socket of sockets) socket.destroy()
		await expect.poll(() => sockets.size).toBe(0)
		await new Promise((resolve) => setTimeout(resolve, 50))
	}

	async function deliverCarelessly(ms: number) {
		const at = new Date(start.getTime() + ms)
		const claimed = await ground.store.write((tx) =>
			claimDueOutboxRows(tx, { at, claimedUntil: new Date(at.getTime() + 1), limit: 99, urgent: [] }),
		)
		for (const row of claimed) {
			await ground.store.write((tx) => markOutboxSent(tx, row, at))
			const to = ground.vault.open(outboxPlace('recipient', row.id), row.recipient)
			const message = {
				id: row.id,
				messageId: '<x@portal.test>',
				channel: 'email',
				to,
				subject: 's',
				text: 't',
				html: 'h',
				at,
			} as const
			await transport.send(message).catch(() => {})
		}
	}
})

const token = 'Zk3w9Qe7_tYu-1oPaSdFgHjKlMnBvCxZ0987654321a'

const aReminder = (eventKey: string) =>
	({
		message: 'reminder',
		channel: 'email',
		to: 'person1@home.example',
		subjectId: 'r1',
		eventKey,
		details: { firm: 'Hill & Sons Bakery', answerByOn: '2026-04-10' },
		secret: { token, managerName: 'Siân O’Neill' },
		at: start,
	}) as const

const queue = (number: number, eventKey = `e${number}`, to = `person${number}@home.example`) =>
	ground.store.write((tx) => queueMessage(tx, ground.vault, { ...aReminder(eventKey), to }))

const deliver = (ms = 0, by = transport) => deliverDue(ground, by, { now: () => new Date(start.getTime() + ms) })

const rows = () => listOutboxRowsAbout(ground.store.read, 'r1')

const urlOf = (listening: Server) => `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`

function aMailServer(): SMTPServer {
	const refusal = (code: number, words: string) => Object.assign(new Error(words), { responseCode: code })
	return new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS', 'AUTH'],
		logger: false,
		onConnect(_session, callback) {
			if (mode !== 'silent') callback()
		},
		onMailFrom(_address, _session, callback) {
			callback(mode === '5xx-at-the-door' ? refusal(550, 'Who are you?') : null)
		},
		onRcptTo({ address }, _session, callback) {
			if (mode === '4xx') return callback(refusal(451, `<${address}> try later`))
			callback(mode === '5xx' ? refusal(550, `<${address}> no such person`) : null)
		},
		onData(stream, session, callback) {
			let mail = ''
			stream.setEncoding('utf8')
			stream.on('data', (part) => (mail += String(part)))
			stream.on('end', () => {
				received.push(mail)
				if (mode !== 'drop-after-data') return callback()
				for (const socket of sockets) if (socket.remotePort === session.remotePort) socket.destroy()
			})
		},
	})
}

/** Speaks SMTP up to the message and then answers a byte at a time, for ever. */
function trickle(socket: Socket): void {
	let isInMessage = false
	socket.setEncoding('utf8')
	socket.on('error', () => {})
	socket.write('220 slow\r\n')
	socket.on('data', (said) => {
		const line = String(said)
		if (isInMessage) {
			if (!line.endsWith('\r\n.\r\n')) return
			const timer = setInterval(() => socket.write('2'), 50)
			socket.on('close', () => clearInterval(timer))
			return
		}
		isInMessage = line.startsWith('DATA')
		socket.write(isInMessage ? '354 go on\r\n' : '250 fine\r\n')
	})
}

function watchSockets(listening: Server): Set<Socket> {
	const open = new Set<Socket>()
	listening.on('connection', (socket: Socket) => {
		open.add(socket)
		socket.on('error', () => {})
		socket.on('close', () => open.delete(socket))
	})
	return open
}
