import type { Socket } from 'node:net'
import { readFileSync } from 'node:fs'
import { describe, expect, inject, test } from 'vitest'
import { headerOf, sendRaw } from './support/raw-request.ts'
import { aVisitor } from './support/visitor.ts'

const { port, logFile } = inject('portal')
const limit = 256 * 1024
const head = (lines: readonly string[], target = '/sign-in') =>
	[
		`POST ${target} HTTP/1.1`,
		`Host: localhost:${port}`,
		'Sec-Fetch-Site: same-origin',
		'Connection: close',
		...lines,
		'',
		'',
	].join('\r\n')
const form = 'Content-Type: application/x-www-form-urlencoded'

/** A form of exactly so many bytes. */
const bodyOf = (bytes: number) => `email=${'x'.repeat(bytes - 'email='.length)}`

/** Writes until the server hangs up, and says how much it took. */
function writeOn(socket: Socket, chunk: Buffer, most: number) {
	let written = 0
	const more = () => {
		while (written < most && !socket.destroyed) {
			written += chunk.length
			if (!socket.write(chunk)) return void socket.once('drain', more)
		}
	}
	more()
	return () => written
}

describe.concurrent('size', () => {
	test('a form of exactly the limit is read, and one byte more is too long', async () => {
		const visitor = aVisitor()
		expect((await visitor.post('/sign-in', bodyOf(limit))).status).toBe(400)
		const over = await visitor.post('/sign-in', bodyOf(limit + 1))
		expect(over.status).toBe(413)
		expect(over.headers.connection).toBe('close')
		expect(over.body).toContain('nothing you typed is lost')
	})

	test('a length far over the limit is refused before any of it is sent', async () => {
		const answer = await sendRaw(head([form, 'Content-Length: 10000000000']))
		expect(answer.status).toBe(413)
		expect(answer.milliseconds).toBeLessThan(2000)
	})

	test('a client that asks first is not told to go on', async () => {
		const answer = await sendRaw(head([form, 'Content-Length: 10000000', 'Expect: 100-continue']))
		expect(answer.whole).not.toContain('100 Continue')
		expect(answer.status).toBe(413)
	})

	test('control: a client that asks first with a form that fits is', async () => {
		const answer = await sendRaw((socket) => {
			socket.write(head([form, 'Content-Length: 7', 'Expect: 100-continue']))
			socket.once('data', () => socket.write('email=x'))
		})
		expect(answer.whole).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 400 /)
	})

	test('chunks without end are cut off', async () => {
		let written = () => 0
		const answer = await sendRaw((socket) => {
			socket.write(head([form, 'Transfer-Encoding: chunked']))
			const chunk = Buffer.concat([Buffer.from('4000\r\n'), Buffer.alloc(0x4000, 'x'), Buffer.from('\r\n')])
			written = writeOn(socket, chunk, 200 * 1024 * 1024)
		})
		expect(answer.status).toBe(413)
		expect(answer.milliseconds).toBeLessThan(3000)
		expect(written()).toBeLessThan(20 * 1024 * 1024)
	})

	test('chunks of one byte with long extensions are cut off too', async () => {
		const answer = await sendRaw((socket) => {
			socket.write(head([form, 'Transfer-Encoding: chunked']))
			writeOn(socket, Buffer.from(`1;x=${'y'.repeat(8000)}\r\nx\r\n`), 50 * 1024 * 1024)
		})
		expect([0, 400, 413]).toContain(answer.status)
		expect(answer.milliseconds).toBeLessThan(4500)
	})
})

describe.concurrent('kind', () => {
	test.each([
		[
			'multipart',
			'Content-Type: multipart/form-data; boundary=x',
			'--x\r\nContent-Disposition: form-data; name="email"\r\n\r\na@b.example\r\n--x--\r\n',
		],
		['multipart without a boundary', 'Content-Type: multipart/form-data', 'x'],
		['json', 'Content-Type: application/json', '{"email":"a@b.example"}'],
		['plain text', 'Content-Type: text/plain', 'email=a@b.example'],
		['xml', 'Content-Type: application/xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
		['nothing said', 'X-Nothing: said', 'email=a@b.example'],
		['an empty kind', 'Content-Type: ', 'email=a@b.example'],
		['a kind that only begins like ours', 'Content-Type: application/x-www-form-urlencoded-not', 'email=a@b.example'],
		['a kind that hides ours', 'Content-Type: text/plain; application/x-www-form-urlencoded', 'email=a@b.example'],
	])('%s is not read', async (_title, line, body) => {
		const answer = await sendRaw(`${head([line, `Content-Length: ${body.length}`])}${body}`)
		expect(answer.status).toBe(415)
		expect(headerOf(answer, 'connection')).toBe('close')
		expect(answer.body).toContain('That kind of form is not read here')
	})

	test.each([
		'application/x-www-form-urlencoded',
		'application/x-www-form-urlencoded;charset=UTF-8',
		'APPLICATION/X-WWW-FORM-URLENCODED ; charset=utf-16',
	])('control: %s is read', async (kind) => {
		const answer = await aVisitor().post('/sign-in', 'email=', { 'content-type': kind })
		expect(answer.status).toBe(400)
		expect(answer.body).toContain('Enter your work email address')
	})

	test('a body said to be compressed is read as it stands', async () => {
		const answer = await aVisitor().post('/sign-in', 'email=', { 'content-encoding': 'gzip' })
		expect(answer.status).toBe(400)
	})

	test('a read with a body is answered as a read', async () => {
		const answer = await sendRaw(
			`GET /sign-in HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello`,
		)
		expect(answer.status).toBe(200)
	})
})

// Beside everything else, because it takes them their time.
describe.concurrent('somebody who takes their time', () => {
	test('headers that come a letter at a time end after some seconds', async () => {
		const answers = await Promise.all(
			Array.from({ length: 20 }, () =>
				sendRaw(
					(socket) => {
						socket.write(`POST /sign-in HTTP/1.1\r\nHost: localhost:${port}\r\n`)
						const drip = setInterval(() => socket.write('X-A: b\r\n'), 500)
						socket.once('close', () => clearInterval(drip))
					},
					{ patienceMs: 15_000 },
				),
			),
		)
		for (const answer of answers) {
			expect(answer.status).toBe(408)
			expect(answer.milliseconds).toBeLessThan(12_000)
		}
	})

	test('somebody who goes away while sending is no fault of ours', async () => {
		const before = readFileSync(logFile, 'utf8').length
		await Promise.all(
			Array.from({ length: 10 }, () =>
				sendRaw((socket) => {
					socket.write(`${head([form, 'Content-Length: 1000'])}email=`)
					setTimeout(() => socket.destroy(), 100)
				}),
			),
		)
		await new Promise((resolve) => setTimeout(resolve, 200))
		expect(readFileSync(logFile, 'utf8').slice(before)).not.toContain('"level":50')
		expect((await aVisitor().get('/sign-in')).status).toBe(200)
	})
})
