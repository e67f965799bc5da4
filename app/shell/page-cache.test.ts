import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { createPageCache } from './page-cache.ts'

const html = Buffer.from('<h1>Guidance</h1>'.repeat(50))
const always = { 'content-security-policy': "default-src 'none'", 'x-frame-options': 'DENY' }

/** Asks a server that has one page in memory, and nothing else. */
async function ask(
	headers: Record<string, string> = {},
	{ method = 'GET', path = '/', carried = always as Record<string, string> } = {},
) {
	const pages = createPageCache(carried, 60_000)
	await pages.keep('/', html)
	const server = http.createServer((request, response) => {
		if (!pages.answer(request, response, request.url ?? '')) response.writeHead(404).end()
	})
	onTestFinished(() => void server.close())
	server.listen(0, '127.0.0.1')
	await once(server, 'listening')
	const { port } = server.address() as AddressInfo
	const request = http.request({ port, path, method, headers, agent: false }).end()
	const [response] = (await once(request, 'response')) as [http.IncomingMessage]
	const chunks: Buffer[] = []
	for await (const chunk of response) chunks.push(chunk as Buffer)
	return { status: response.statusCode, headers: response.headers, bytes: Buffer.concat(chunks) }
}

test('a kept page comes as the browser can read it, with the headers of every answer', async () => {
	const packed = { br: brotliDecompressSync, gzip: gunzipSync }
	for (const [encoding, unpack] of Object.entries(packed)) {
		const { status, headers, bytes } = await ask({ 'accept-encoding': encoding })
		expect(status).toBe(200)
		expect(headers).toMatchObject({ ...always, 'content-encoding': encoding, 'content-length': String(bytes.length) })
		expect(unpack(bytes).equals(html)).toBe(true)
	}
	const plain = await ask()
	expect([plain.headers['content-encoding'], plain.bytes.equals(html)]).toEqual([undefined, true])
})

test('a browser that has the page is told that it is still good', async () => {
	const { etag = '' } = (await ask()).headers
	const { status, headers, bytes } = await ask({ 'if-none-match': etag, 'accept-encoding': 'br' })
	expect([status, bytes.length]).toEqual([304, 0])
	expect(headers).toMatchObject({ etag, 'cache-control': 'public, no-cache', vary: 'cookie, accept-encoding' })
})

test('a page kept by a browser under other headers is sent anew', async () => {
	const { etag = '' } = (await ask()).headers
	const stricter = { ...always, 'content-security-policy': "default-src 'none'; img-src 'none'" }
	const { status, headers } = await ask({ 'if-none-match': etag }, { carried: stricter })
	expect(status).toBe(200)
	expect(headers).toMatchObject(stricter)
})

test('HEAD gets the head alone, and a page that is not kept no answer from here', async () => {
	const head = await ask({}, { method: 'HEAD' })
	expect([head.status, head.bytes.length, head.headers['content-length']]).toEqual([200, 0, String(html.length)])
	expect((await ask({}, { path: '/other' })).status).toBe(404)
})

test.each([
	['2027-04-05T22:30:00.000Z', '2027-04-05T22:59:59.999Z', true],
	['2027-04-05T22:30:00.000Z', '2027-04-05T23:00:00.000Z', false],
	['2027-01-01T10:00:00.000Z', '2027-01-01T10:59:59.000Z', true],
	['2027-01-01T10:00:00.000Z', '2027-01-01T11:00:00.001Z', false],
])('a page kept at %s is still good at %s: %s', async (kept, asked, good) => {
	let time = Date.parse(kept)
	const pages = createPageCache({}, 60 * 60_000, () => time)
	await pages.keep('/', html)
	time = Date.parse(asked)
	const response = { writeHead: () => response, end: () => response } as unknown as http.ServerResponse
	const request = { headers: {}, method: 'GET' } as http.IncomingMessage
	expect(pages.answer(request, response, '/')).toBe(good)
})

test('when there are more pages than are kept, the oldest goes and the newest stays', { timeout: 60_000 }, async () => {
	const pages = createPageCache({}, 60_000)
	const names = Array.from({ length: 2001 }, (_, at) => `/guidance cy area-${at}`)
	for (const name of names) await pages.keep(name, Buffer.from('x'))
	const response = { writeHead: () => response, end: () => response } as unknown as http.ServerResponse
	const isKept = (name: string) => pages.answer({ headers: {}, method: 'GET' } as http.IncomingMessage, response, name)
	expect(names.filter((name) => !isKept(name))).toEqual([names[0]])
})
