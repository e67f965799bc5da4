import { expect, test } from 'vitest'
import { keepGuest, readGuest, renewGuest } from './paper-cookie.server.ts'

const begun = keepGuest(new Request('https://portal.test/adjustments/plan', { method: 'POST' }), true)
const cookie = begun.cookie.split(';')[0] ?? ''
const asked = (path: string, { method = 'POST', sent = cookie } = {}) =>
	new Request(`https://portal.test${path}`, { method, headers: { cookie: sent } })
const saved = (headers: HeadersInit = {}) => new Response(null, { status: 303, headers })

test('the cookie opens nothing but as the same browser, and what the database knows it by is not in it', () => {
	expect(readGuest(asked('/', { sent: cookie }), true)).toEqual(begun.guest)
	expect(cookie).not.toContain(begun.guest.userId)
	for (const wrong of ['', `${cookie}x`, cookie.slice(0, -1), `${cookie}; ${cookie}`, cookie.replace('__Host-', '')])
		expect(readGuest(asked('/', { sent: wrong }), true), wrong).toBeNull()
})

test.each(['/adjustments/plan/0123/about', '/adjustments/plan/0123', '/checklists/kept/0123/answers'])(
	'a form that went through at %s gives the same cookie another 28 days',
	(path) => {
		expect(renewGuest(asked(path), saved(), true)).toBe(begun.cookie)
		expect(begun.cookie).toContain('Max-Age=2419200')
	},
)

test('nothing else renews it: a look, a form that was refused or is about something else, a browser without one', () => {
	const path = '/adjustments/plan/0123/about'
	expect(renewGuest(asked(path, { method: 'GET' }), new Response(''), true)).toBeNull()
	for (const status of [400, 404, 409, 429]) expect(renewGuest(asked(path), new Response('', { status }), true)).toBeNull()
	for (const other of ['/refer/begin', '/sign-out', '/feedback/useful'])
		expect(renewGuest(asked(other), saved(), true)).toBeNull()
	for (const sent of ['', '__Host-papers=short']) expect(renewGuest(asked(path, { sent }), saved(), true)).toBeNull()
	expect(renewGuest(asked(path), saved({ 'set-cookie': begun.cookie }), true)).toBeNull()
})
