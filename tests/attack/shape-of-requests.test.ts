import { describe, expect, inject, test } from 'vitest'
import { headerOf, rawGet, sendRaw } from './support/raw-request.ts'

const { port } = inject('portal')
const host = `Host: localhost:${port}`

describe('what names another host', () => {
	test.each([
		['another host', ['Host: evil.example']],
		['another host with our port', [`Host: evil.example:${port}`]],
		['our host with something in front', [`Host: x@localhost:${port}`]],
		['our host with something behind', [`Host: localhost:${port}.evil.example`]],
		['an empty host', ['Host: ']],
		['two hosts, both ours', [host, host]],
		['two hosts, ours first', [host, 'Host: evil.example']],
		['two hosts, ours last', ['Host: evil.example', host]],
	])('is refused: %s', async (_title, lines) => {
		const answer = await rawGet('/', lines)
		expect([400, 421]).toContain(answer.status)
		expect(answer.whole).not.toContain('evil.example')
	})

	test('without any host it is refused, in the old version of HTTP too', async () => {
		expect((await sendRaw('GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).status).toBe(400)
		expect((await sendRaw('GET / HTTP/1.0\r\n\r\n')).status).toBe(421)
	})

	test('what a proxy might say of the host changes nothing on the page', async () => {
		const lines = [
			'X-Forwarded-Host: evil.example',
			'Forwarded: host=evil.example;proto=https',
			'X-Original-URL: /casework',
			'X-Rewrite-URL: /casework',
		]
		const plain = await rawGet('/sign-in')
		const told = await rawGet('/sign-in', lines)
		expect(told.status).toBe(200)
		expect(told.body).toBe(plain.body)
		expect(told.whole).not.toContain('evil.example')
	})

	test.each([
		'http://evil.example/',
		`http://localhost:${port}/`,
		'https://evil.example/casework',
		'//evil.example/',
		'///evil.example',
		'/\\evil.example',
		'\\\\evil.example',
		'evil.example:443',
		'*',
	])('the target %s is refused', async (target) => {
		const answer = await rawGet(target)
		expect([400, 404]).toContain(answer.status)
		expect(answer.whole).not.toContain('evil.example')
	})

	test('control: the plain target and host are answered', async () => {
		expect((await rawGet('/sign-in', [host])).status).toBe(200)
	})
})

describe('methods', () => {
	test.each(['TRACE', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'PROPFIND', 'PURGE', 'LINK'])(
		'%s is refused and says what is allowed',
		async (method) => {
			for (const target of ['/', '/refer', '/assets/none.js', '/health-check']) {
				const answer = await rawGet(target, [], method)
				expect([target, answer.status, headerOf(answer, 'allow')]).toEqual([target, 405, 'GET, HEAD, POST'])
				expect(answer.body).not.toContain(method)
			}
		},
	)

	test('a method that is no method ends the connection', async () => {
		expect((await rawGet('/', [], 'BREW')).status).toBe(400)
		expect((await rawGet('/', [], 'get')).status).toBe(400)
	})

	test('a tunnel is not opened', async () => {
		expect((await rawGet('evil.example:443', [], 'CONNECT')).status).toBe(0)
	})

	test.each(['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'])(
		'%s does not turn a read into anything else',
		async (name) => {
			const answer = await rawGet('/sign-out', [`${name}: POST`])
			expect(headerOf(answer, 'set-cookie')).toBeNull()
		},
	)

	test('an upgrade is not taken up', async () => {
		const answer = await rawGet('/sign-in', [
			'Upgrade: websocket',
			'Connection: Upgrade',
			'Sec-WebSocket-Key: dGhlIHNhbXBsZQ==',
			'Sec-WebSocket-Version: 13',
		])
		expect(answer.status).toBe(200)
	})
})

describe('addresses', () => {
	test.each([
		'/%00',
		'/refer/%00',
		'/search?q=%00',
		'/guidance/%ED%A0%80',
		'/%',
		'/%zz',
		'/%E0%A4%A',
		'/a%0',
		'/\u0001',
		'/\u007f',
	])('%s is refused', async (target) => {
		expect((await rawGet(target)).status).toBe(400)
	})

	test('an address of 3,000 characters is too long, and one of 20,000 does not get that far; both get a page', async () => {
		expect((await rawGet(`/${'a'.repeat(3000)}`)).status).toBe(414)
		const unread = await rawGet(`/${'a'.repeat(20_000)}`)
		expect(unread.status).toBe(431)
		expect(unread.body).toContain('That address is too long.')
	})

	test('a question of 10,000 letters is asked with its beginning', async () => {
		const answer = await rawGet(`/search?q=${'a'.repeat(10_000)}`)
		const { location } = Object.fromEntries(answer.headers)
		expect([answer.status, location]).toEqual([303, `/search?q=${'a'.repeat(200)}`])
		expect((await rawGet(String(location))).status).toBe(200)
	})

	test.each([
		'/../../etc/passwd',
		'/assets/../../server.js',
		'/assets/%2e%2e/%2e%2e/package.json',
		'/assets/..%2f..%2fpackage.json',
		'/.env',
		'/data/portal.db',
		'/assets/',
		'/build/server/index.js',
		'/.git/config',
		'/server.js',
		'/.stamp',
	])('%s is not a file of ours', async (target) => {
		const answer = await rawGet(target)
		expect([400, 404]).toContain(answer.status)
		expect(answer.body).not.toMatch(/root:|import |"dependencies"/)
	})

	test.each(['/health/live/../ready', '/%68ealth/live', '/health/live?x', '/health', '/health/'])(
		'%s is not the health check',
		async (target) => {
			expect((await rawGet(target)).body).not.toContain('"status"')
		},
	)
})

describe('one loader alone', () => {
	test.each([
		'/account.data',
		'/_root.data',
		'/casework.data?_routes=routes/casework/inbox',
		'/casework/abc.data',
		'/account.data#x',
		'/account.data#?x',
		'/account.data/.',
		'/account.data/%2e',
		'/account.data/x/..',
		'/x/../account.data',
		'/account?_data=routes/account/index',
		'/account?_data',
		'/account?x=1&_data=root',
		'/account?_dat%61=root',
		'/account?_dat%61=root&y=%',
		'/account?_routes=root',
		'/account?%5Froutes=root',
		'/sign-in?_data=root',
		'/__manifest',
		'/__manifest?p=/account&version=1',
		'/__manifest/x',
		'/_%5fmanifest',
		'/%5F_manifest?p=/',
	])('%s is not answered with data', async (target) => {
		const answer = await rawGet(target)
		expect([400, 404]).toContain(answer.status)
		expect(headerOf(answer, 'content-type')).toContain('text/html')
		expect(headerOf(answer, 'x-remix-response')).toBeNull()
	})

	test('control: without the extra the page is there', async () => {
		expect((await rawGet('/account')).status).toBe(302)
		expect((await rawGet('/sign-in?x=_data')).status).toBe(200)
	})
})

describe('headers', () => {
	test('more than the limit in bytes is refused', async () => {
		const answer = await rawGet(
			'/',
			Array.from({ length: 60 }, (_, at) => `X-Flood-${at}: ${'x'.repeat(400)}`),
		)
		expect(answer.status).toBe(431)
	})

	test('a flood of small headers is survived', async () => {
		const answer = await rawGet(
			'/sign-in',
			Array.from({ length: 600 }, (_, at) => `X${at}: a`),
		)
		expect([200, 400, 431]).toContain(answer.status)
	})

	test('headers with names of the language change nothing', async () => {
		const answer = await rawGet('/sign-in', ['__proto__: x', 'constructor: x', 'toString: x', 'hasOwnProperty: x'])
		expect(answer.status).toBe(200)
	})

	test.each([
		['a cookie of odd bytes', 'Cookie: session=\xff\xfe; =; ;; a; session'],
		['a thousand cookies', `Cookie: ${Array.from({ length: 900 }, (_, at) => `c${at}=1`).join(';')}`],
		['a session twice', 'Cookie: session=a; session=b'],
		['a session of another kind', 'Cookie: session=../../etc/passwd'],
		['a session with an escape', 'Cookie: session=%00%ED%A0%80'],
		['an agent of odd bytes', 'User-Agent: \xff\xfe\x80'],
		['a language that is none', 'Accept-Language: ;;;q=,,'],
		['an encoding that is none', 'Accept-Encoding: ;q=0, br;q=x'],
		['a condition that is none', 'If-None-Match: \xff, W/"", *'],
		['a range', 'Range: bytes=0-1,5-,-99999999999999999999'],
	])('%s is no reason to fall over', async (_title, line) => {
		for (const target of ['/', '/sign-in', '/account', '/search?q=x']) {
			const answer = await rawGet(target, [line])
			expect([200, 302, 304, 400, 431]).toContain(answer.status)
		}
	})
})

describe('framing', () => {
	const line = (length: string, more: string, body: string) =>
		`POST /sign-in HTTP/1.1\r\n${host}\r\nContent-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n${length}${more}\r\n${body}`

	test.each([
		['a length and chunks', line('Content-Length: 5\r\n', 'Transfer-Encoding: chunked\r\n', '0\r\n\r\n')],
		['two lengths', line('Content-Length: 5\r\n', 'Content-Length: 6\r\n', 'hello!')],
		['a length that is no number', line('Content-Length: five\r\n', '', 'hello')],
		['a negative length', line('Content-Length: -5\r\n', '', 'hello')],
		['a length with a sign', line('Content-Length: +5\r\n', '', 'hello')],
		['a length in hexadecimal', line('Content-Length: 0x5\r\n', '', 'hello')],
		['chunks of no size', line('', 'Transfer-Encoding: chunked\r\n', 'zz\r\nhello\r\n0\r\n\r\n')],
		['a chunk longer than a number', line('', 'Transfer-Encoding: chunked\r\n', 'ffffffffffffffffff\r\nhello\r\n0\r\n\r\n')],
		['another coding', line('', 'Transfer-Encoding: gzip, chunked, identity\r\n', '0\r\n\r\n')],
		['a space before the colon', `POST /sign-in HTTP/1.1\r\n${host}\r\nContent-Length : 5\r\n\r\nhello`],
		['a folded header', `GET /sign-in HTTP/1.1\r\n${host}\r\nX-A: b\r\n c\r\n\r\n`],
		['a line end alone', `GET /sign-in HTTP/1.1\nHost: localhost:${port}\n\n`],
		['a version that is none', `GET /sign-in HTTP/9.9\r\n${host}\r\n\r\n`],
		['the preface of another protocol', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
		['a handshake for another protocol', Buffer.from('160301020001000001fc0303', 'hex')],
	])('%s is one refusal, and nothing after it is read as a second request', async (_title, bytes) => {
		const smuggled = Buffer.from(`GET /smuggled HTTP/1.1\r\n${host}\r\n\r\n`)
		const answer = await sendRaw(Buffer.concat([Buffer.from(bytes as string), smuggled]), { patienceMs: 1500 })
		expect(answer.status === 0 || answer.status === 400, `status ${answer.status}`).toBe(true)
		expect(answer.whole.match(/HTTP\/1\.1 /g)?.length ?? 0).toBeLessThanOrEqual(1)
	})
})
