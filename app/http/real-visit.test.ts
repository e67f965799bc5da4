import { expect, test } from 'vitest'
import { isRealVisit } from './real-visit.ts'

const phone =
	'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36'
const ask = (headers: Record<string, string> = {}, method = 'GET') =>
	isRealVisit({ method, headers: new Headers({ 'user-agent': phone, ...headers }) })

test('somebody with a browser is a visit', () => {
	expect(ask()).toBe(true)
	expect(
		ask({ 'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Mobile/15E148 Safari/604.1' }),
	).toBe(true)
})

test('asking for the head alone is not', () => {
	expect(ask({}, 'HEAD')).toBe(false)
})

test.each([
	['sec-purpose', 'prefetch'],
	['sec-purpose', 'prefetch;prerender'],
	['purpose', 'prefetch'],
	['x-moz', 'prefetch'],
])('fetching in advance is not: %s: %s', (name, value) => {
	expect(ask({ [name]: value })).toBe(false)
})

test.each([
	'',
	'Mozilla/5.0 (compatible; Examplebot/2.1; +http://example.com/bot.html)',
	'facebookexternalhit/1.1',
	'curl/8.5.0',
	'Wget/1.21',
	'python-requests/2.31',
	'Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/130.0.0.0',
	'Slackbot-LinkExpanding 1.0',
	'WhatsApp/2.23 LinkPreview',
])('a program that says so is not: %s', (agent) => {
	expect(ask({ 'user-agent': agent })).toBe(false)
})
