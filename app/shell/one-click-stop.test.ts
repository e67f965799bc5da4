import { describe, expect, test } from 'vitest'
import { mayBeOneClick, oneClickBody } from './one-click-stop.ts'

const token = 'a'.repeat(42) + '_'
const path = `/reminders/${token}/stop`
const form = 'application/x-www-form-urlencoded'
const asked = (url: string, headers: Record<string, string> = {}, method = 'POST') =>
	mayBeOneClick({ method, url, headers: { 'content-type': form, ...headers } })

describe('the head of a mail program’s request', () => {
	test.each([
		form,
		`${form}; charset=UTF-8`,
		`${form}; charset="utf-8"`,
		'multipart/form-data; boundary=abc',
		'multipart/form-data; boundary="a=b"',
	])('is let through as %j', (kind) => {
		expect(asked(path, { 'content-type': kind })).toBe(true)
	})

	test.each([
		`/reminders/${token}`,
		`/reminders/${token}/stop/`,
		`/reminders/${token}/stop?x=1`,
		`/reminders/${token}/stop/../../sign-out`,
		`/reminders/${token}/Stop`,
		`/reminders//${token}/stop`,
		`/reminders/${token.slice(1)}/stop`,
		`/reminders/${token}a/stop`,
		`/reminders/${'%61'.repeat(43)}/stop`,
		`/reminders/${token.slice(2)}../stop`,
		`/x/../reminders/${token}/stop`,
		'/return-to-work/reminders',
		'/sign-in',
		'/',
	])('is refused at %s', (url) => {
		expect(asked(url)).toBe(false)
	})

	test.each<[string, string]>([
		['origin', 'https://evil.example'],
		['origin', 'null'],
		['origin', ''],
		['sec-fetch-site', 'cross-site'],
		['sec-fetch-mode', 'navigate'],
		['sec-fetch-dest', 'document'],
		['referer', 'https://evil.example/'],
		['cookie', 'session=x'],
		['content-type', 'text/plain'],
		['content-type', `${form}; charset="utf-8`],
		['content-type', `${form}; charset=utf-7`],
		['content-type', 'application/json'],
		['content-type', ''],
	])('is refused with %s: %j', (name, value) => {
		expect(asked(path, { [name]: value })).toBe(false)
	})

	test.each(['GET', 'HEAD', 'PUT'])('is no %s', (method) => {
		expect(asked(path, {}, method)).toBe(false)
	})
})

describe('the body of a mail program’s request', () => {
	const parts = 'multipart/form-data; boundary=abc'
	const inParts = (part: string, end = '\r\n') => `--abc\r\n${part}\r\n--abc--${end}`
	const said = 'Content-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click'
	const read = (kind: string, body: string) => oneClickBody(kind, Buffer.from(body))?.toString() ?? null

	test.each([
		[form, 'List-Unsubscribe=One-Click'],
		[form, 'List-Unsubscribe=One-Click\r\n'],
		[`${form}; charset="UTF-8"`, 'List-Unsubscribe=One-Click'],
		[parts, inParts(`Content-Type: text/plain\r\n${said}`)],
		[parts, inParts(`Content-Type: text/plain; charset="utf-8"\r\n${said}`)],
		[parts, inParts(said.replace('\r\n\r\n', '\r\nContent-Type: text/plain;charset="UTF-8"\r\n\r\n'))],
		[parts, inParts(said)],
		[parts, inParts(said, '')],
		[parts, inParts(said.replace('\r\n\r\n', '\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n'))],
	])('is taken as %s %j', (kind, body) => {
		expect(read(kind, body)).toBe('List-Unsubscribe=One-Click')
	})

	test.each([
		[form, ''],
		[form, 'List-Unsubscribe=One-Click&intent=confirm'],
		[form, 'intent=confirm&List-Unsubscribe=One-Click'],
		[form, 'List-Unsubscribe=one-click'],
		[form, 'List-Unsubscribe=One-Click\r\n\r\n'],
		[form, 'List-Unsubscribe=One-Click\n'],
		[form, '\r\nList-Unsubscribe=One-Click'],
		[form, ' List-Unsubscribe=One-Click'],
		[form, 'List%2DUnsubscribe=One-Click'],
		[form, inParts(said)],
		[parts, 'List-Unsubscribe=One-Click'],
		[parts, inParts(`${said}\r\n--abc\r\n${said}`)],
		[parts, inParts(`${said}\r\n--abc\r\nContent-Disposition: form-data; name="intent"\r\n\r\nconfirm`)],
		[parts, inParts(said.replace('List-Unsubscribe', 'intent'))],
		[parts, inParts(said.replace('name="List-Unsubscribe"', 'name="List-Unsubscribe"; filename="x"'))],
		[parts, inParts(`${said} x`)],
		[parts, `x${inParts(said)}`],
		[parts, inParts(`Content-Type: text/html\r\n${said}`)],
		[parts, inParts(`Content-Type: text/plain\r\nContent-Type: text/plain\r\n${said}`)],
		[parts, inParts(`Content-Type: text/plain; charset="utf-8\r\n${said}`)],
		[parts, inParts('Content-Type: text/plain\r\n\r\nOne-Click')],
		[parts, `${inParts(said)}more`],
		['multipart/form-data; boundary=abd', inParts(said)],
	])('is refused as %s %j', (kind, body) => {
		expect(read(kind, body)).toBeNull()
	})
})
