import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { sendAnswer } from './send-answer.ts'

/** What a client gets when the framework answers this. */
async function received(answer: Response, method = 'GET') {
	const server = http.createServer((_request, response) => {
		response.setHeader('x-frame-options', 'DENY')
		response.setHeader('content-security-policy', "default-src 'none'")
		void sendAnswer(response, answer)
	})
	onTestFinished(() => void server.close())
	server.listen(0, '127.0.0.1')
	await once(server, 'listening')
	const { port } = server.address() as AddressInfo
	const request = http.request({ port, method, agent: false }).end()
	const [response] = (await once(request, 'response')) as [http.IncomingMessage]
	let body = ''
	for await (const chunk of response) body += chunk
	return { status: response.statusCode, headers: response.headers, body }
}

test('a redirect goes out with each of its cookies, an end, and what every answer carries', async () => {
	const headers = new Headers({ location: '/refer/done/1' })
	headers.append('set-cookie', 'one=1; Path=/')
	headers.append('set-cookie', 'two=2; Path=/')
	const { status, headers: got, body } = await received(new Response(null, { status: 303, headers }), 'POST')
	expect([status, body]).toEqual([303, ''])
	expect(got).toMatchObject({ location: '/refer/done/1', 'content-length': '0', 'x-frame-options': 'DENY' })
	expect(got['set-cookie']).toEqual(['one=1; Path=/', 'two=2; Path=/'])
})

test('a header of the answer itself stands instead of the one that every answer carries', async () => {
	const own = { 'content-security-policy': "script-src 'nonce-1'" }
	for (const answer of [new Response(null, { status: 303, headers: own }), new Response('page', { headers: own })]) {
		const { headers } = await received(answer)
		expect([headers['content-security-policy'], headers['x-frame-options']]).toEqual(["script-src 'nonce-1'", 'DENY'])
	}
})

test('a page is sent whole', async () => {
	expect(await received(new Response('<h1>é</h1>'))).toMatchObject({ status: 200, body: '<h1>é</h1>' })
})

test('the answer to HEAD keeps the length of the page it speaks of', async () => {
	const { headers } = await received(new Response(null, { headers: { 'content-length': '812' } }), 'HEAD')
	expect(headers['content-length']).toBe('812')
})

test('an answer that may not say a length says none', async () => {
	const { status, headers } = await received(new Response(null, { status: 204 }))
	expect([status, headers['content-length']]).toEqual([204, undefined])
})
