import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refuse } from './refusals.ts'

const server = http.createServer((request, response) => refuse(response, Number(request.url?.slice(1)), { 'x-own': 'yes' }))
let origin: string

beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

test.each([400, 403, 404, 405, 413, 414, 415, 421, 429, 500, 503])(
	'%i is a page in plain words that nobody keeps',
	async (status) => {
		const answer = await fetch(`${origin}/${status}`)
		expect(answer.status).toBe(status)
		expect(answer.headers.get('cache-control')).toBe('no-store')
		expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
		expect(answer.headers.get('x-own')).toBe('yes')
		const page = await answer.text()
		expect(page).toMatch(/^<!doctype html><html lang="en">.*<title>.+<\/title>.*<h1>.+<\/h1><p>.{20,}<\/p>.*<\/html>$/)
		expect(page).not.toMatch(/<script|style=|error|forbidden|denied/i)
	},
)

test('a status without words of its own gets those for what went wrong here', async () => {
	expect(await (await fetch(`${origin}/599`)).text()).toContain('Something went wrong here')
})

test('a browser that is still sending gets to read the page', async () => {
	const answer = await fetch(`${origin}/413`, { method: 'POST', body: 'x'.repeat(2_000_000) })
	expect(answer.status).toBe(413)
	expect(await answer.text()).toContain('too long to send')
	expect(answer.headers.get('connection')).toBe('close')
})

test('a connection with nothing more to send is kept for the next request', async () => {
	const answer = await fetch(`${origin}/405`, { method: 'POST', body: '' })
	expect(answer.headers.get('connection')).not.toBe('close')
})
