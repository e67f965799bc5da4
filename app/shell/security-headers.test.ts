import { expect, test } from 'vitest'
import { headersToBeFramed, knowsNobody, mayBeFramed, policyWithNonce, securityHeaders } from './security-headers.ts'

test('the headers of every answer are these and no others', () => {
	const headers = securityHeaders(true)
	expect({ ...headers, 'permissions-policy': '…', 'content-security-policy': '…' }).toEqual({
		'content-security-policy': '…',
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
		'origin-agent-cluster': '?1',
		'permissions-policy': '…',
		'referrer-policy': 'same-origin',
		'strict-transport-security': 'max-age=63072000; includeSubDomains',
		'x-content-type-options': 'nosniff',
		'x-dns-prefetch-control': 'off',
		'x-download-options': 'noopen',
		'x-frame-options': 'DENY',
		'x-permitted-cross-domain-policies': 'none',
		'x-xss-protection': '0',
	})
})

test('nothing may be loaded from anywhere but here, and no script at all', () => {
	const policy = new Map(
		securityHeaders(true)
			['content-security-policy']!.split('; ')
			.map((one) => [one.split(' ')[0], one]),
	)
	expect(policy.get('default-src')).toBe("default-src 'none'")
	expect(policy.get('script-src')).toBe("script-src 'none'")
	expect(policy.get('form-action')).toBe("form-action 'self'")
	expect(policy.get('frame-ancestors')).toBe("frame-ancestors 'none'")
	expect(policy.get('base-uri')).toBe("base-uri 'none'")
	expect([...policy.values()].join()).not.toMatch(/unsafe|https?:|\*/)
})

test('a page with script names the one it sends, and opens nothing else', () => {
	const changed = policyWithNonce('abc').replace("'nonce-abc' 'strict-dynamic'", "'none'")
	expect(changed).toBe(securityHeaders(false)['content-security-policy'])
})

test('https is asked for only where there is https', () => {
	expect(securityHeaders(false)['strict-transport-security']).toBeUndefined()
})

test('a page may not use the camera, the microphone or the place', () => {
	for (const feature of ['camera', 'microphone', 'geolocation', 'payment', 'usb'])
		expect(securityHeaders(true)['permissions-policy']).toContain(`${feature}=()`)
})

test('one page may be framed, by anybody, and is otherwise as strict as the others', () => {
	const [strict, framed] = [securityHeaders(true), headersToBeFramed(true)]
	expect(framed['x-frame-options']).toBeUndefined()
	expect(framed['content-security-policy']).toBe(
		strict['content-security-policy']!.replace("frame-ancestors 'none'", 'frame-ancestors *'),
	)
	const changed = ['x-frame-options', 'content-security-policy', 'cross-origin-resource-policy']
	for (const name of Object.keys(strict).filter((one) => !changed.includes(one))) expect(framed[name]).toBe(strict[name])
	expect(Object.keys(framed)).toHaveLength(Object.keys(strict).length - 1)
})

test.each(['/', '/embed', '/embed/', '/embed/card/', '/embed/cards', '/Embed/card', '/embed/card/x', '/sign-in', '//embed/card'])(
	'%s may not be framed',
	(path) => {
		expect([mayBeFramed('/embed/card'), mayBeFramed(path)]).toEqual([true, false])
	},
)

test('by any spelling that leads to the page for other sites, it knows nobody', () => {
	for (const path of ['/embed/card', '/Embed/CARD', '/embed/card/', '/embed/card//', '/%65mbed/c%61rd'])
		expect(knowsNobody(path), path).toBe(true)
	for (const path of ['/', '/embed', '/embed/cards', '/embed/card/x', '/x/embed/card', '/embed/card%2fx', '/account'])
		expect(knowsNobody(path), path).toBe(false)
})
