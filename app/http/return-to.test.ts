import { expect, test } from 'vitest'
import { returnToPath } from './return-to.ts'

test.each(['/account', '/refer/0a1b/what-you-see', '/', '/casework/x_y-z', '/refer/done/ABC/copy.pdf'])(
	'%s is a way back',
	(path) => {
		expect(returnToPath(path, '/fallback')).toBe(path)
	},
)

test.each([
	null,
	undefined,
	'',
	'account',
	'https://evil.example',
	'//evil.example',
	'/\\evil.example',
	'/a//evil.example',
	'/.//evil.example',
	'/./account',
	'/../account',
	'/a/../b',
	'/a..b',
	'/%2f%2fevil.example',
	'/account?x=1',
	'/account#x',
	'/ account',
	' /account',
	'/account\r\nSet-Cookie: x',
	'/\taccount',
	'/@evil.example',
	'/a:b',
	'javascript:alert(1)',
	'/sign-in',
	'/sign-in/code',
	'/sign-out',
	`/${'x'.repeat(301)}`,
	'/é',
])('%j is not: the fallback is', (path) => {
	expect(returnToPath(path, '/fallback')).toBe('/fallback')
})

test('whatever is let through leads to this host', () => {
	for (const path of ['/account', '/a/b.c', '/_'])
		expect(new URL(returnToPath(path, '/'), 'https://portal.example').host).toBe('portal.example')
})
