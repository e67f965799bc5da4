import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { Duplex } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerPreflight, isForPrograms, programProblem } from './for-programs.ts'
import { refuse } from './refusals.ts'
import { answerUnreadable } from './unreadable.ts'

describe('an address of programs', () => {
	test.each(['/api', '/api/', '/api/v1/calculators', '/API/v1', '/%61pi/v1?x=y', '/guidance/../api/v1', '/api/%zz', '/api/v1#x'])(
		'is %s',
		(url) => expect(isForPrograms(url)).toBe(true),
	)
	test.each([
		'/',
		'/apis',
		'/return-to-work?to=/api/v1',
		'/api/../guidance',
		'/api/%2e%2e/guidance',
		'/x/api/v1',
		'*',
		'',
		'//api/v1',
	])('is not %s', (url) => expect(isForPrograms(url)).toBe(false))
})

test('a question is read, asked after or refused by its method, whatever it says of where it comes from', () => {
	for (const method of ['GET', 'HEAD']) {
		expect(programProblem({ method }, null)).toBeNull()
		expect(programProblem({ method }, 414)).toBe(414)
	}
	for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])
		expect(programProblem({ method }, null), method).toBe(405)
	expect(programProblem({ method: 'OPTIONS' }, 405)).toBeNull()
	for (const method of ['GET', 'POST', 'OPTIONS']) expect(programProblem({ method }, 421), 'another host').toBe(421)
})

describe('what a program is told', () => {
	const server = http.createServer((request, response) =>
		request.method === 'OPTIONS'
			? answerPreflight(response)
			: refuse(response, Number(/\d+/.exec(request.url ?? '')?.[0]), { 'x-own': 'yes' }),
	)
	let origin: string
	beforeAll(async () => {
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
		origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
	})
	afterAll(() => new Promise((resolve) => server.close(resolve)))

	test.each([400, 403, 404, 405, 413, 414, 415, 421, 429, 431, 500, 503, 599])('%i is a problem in JSON', async (status) => {
		const answer = await fetch(`${origin}/api/${status}`, { headers: { cookie: 'language=cy', accept: 'text/html' } })
		expect(answer.status).toBe(status)
		expect(Object.fromEntries(answer.headers)).toMatchObject({
			'content-type': 'application/problem+json; charset=utf-8',
			'cache-control': 'no-store',
			'access-control-allow-origin': '*',
			'access-control-expose-headers': 'retry-after',
			'x-own': 'yes',
		})
		const body = (await answer.json()) as Record<string, unknown>
		expect(body).toEqual({
			type: 'about:blank',
			title: expect.any(String),
			status,
			detail: expect.stringMatching(/^[A-Z].{20,}\.$/),
		})
	})

	test('a person is shown a page by the same function, and no other site may read it', async () => {
		const answer = await fetch(`${origin}/404`)
		expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
		expect(answer.headers.get('access-control-allow-origin')).toBeNull()
	})

	test('the answer to HEAD has no body', async () => {
		const answer = await fetch(`${origin}/api/404`, { method: 'HEAD' })
		expect([answer.status, await answer.text()]).toEqual([404, ''])
	})

	test('a program that is still sending gets to read it', async () => {
		const answer = await fetch(`${origin}/api/405`, { method: 'POST', body: 'x'.repeat(2_000_000) })
		expect(await answer.json()).toMatchObject({ status: 405 })
	})

	test('a page of another site may read, and send nothing', async () => {
		const answer = await fetch(`${origin}/api/v1`, { method: 'OPTIONS' })
		expect([answer.status, await answer.text()]).toEqual([204, ''])
		expect(answer.headers.get('access-control-allow-origin')).toBe('*')
		expect(answer.headers.get('access-control-allow-methods')).toBe('GET, HEAD')
		expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
	})
})

describe('bytes that are no request', () => {
	function told(rawPacket: string | undefined, code: string) {
		const sent: Buffer[] = []
		const socket = new Duplex({ read: () => undefined, write: (chunk: Buffer, _encoding, done) => (sent.push(chunk), done()) })
		answerUnreadable(Object.assign(new Error(code), { code, ...(rawPacket && { rawPacket: Buffer.from(rawPacket) }) }), socket)
		return Buffer.concat(sent).toString()
	}

	test('are answered in JSON where they ask for an address of programs', () => {
		const answer = told(`GET /api/v1/calculators?x=${'y'.repeat(20_000)}`, 'HPE_HEADER_OVERFLOW')
		expect(answer).toMatch(/^HTTP\/1\.1 431 [^]+\r\ncontent-type: application\/problem\+json; charset=utf-8\r\n/)
		expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status: 431 })
	})

	test.each(['GET /x HTTP/1.1\r\nReferer: GET /api/v1', '\0\0 GET /api/v1', undefined])(
		'are answered with a page otherwise',
		(packet) => {
			const answer = told(packet, 'HPE_INVALID_METHOD')
			expect(answer).toMatch(/^HTTP\/1\.1 400 .+\r\ncontent-type: text\/html/)
			expect(answer).not.toContain('access-control')
		},
	)
})
