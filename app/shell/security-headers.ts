import type { IncomingMessage, ServerResponse } from 'node:http'
import helmet from 'helmet'

const nothingAllowed = [
	'accelerometer',
	'ambient-light-sensor',
	'autoplay',
	'battery',
	'camera',
	'display-capture',
	'encrypted-media',
	'fullscreen',
	'geolocation',
	'gyroscope',
	'hid',
	'idle-detection',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'picture-in-picture',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'usb',
	'xr-spatial-tracking',
]
	.map((name) => `${name}=()`)
	.join(', ')

function policy(scripts: string, framedBy = "'none'") {
	return [
		"default-src 'none'",
		`script-src ${scripts}`,
		"style-src 'self'",
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"object-src 'none'",
		`frame-ancestors ${framedBy}`,
		"frame-src 'none'",
		"manifest-src 'self'",
		"require-trusted-types-for 'script'",
	].join('; ')
}

/**
 * The headers every answer carries, worked out once: helmet is asked what it would set and the answer is kept.
 *
 * Two of its defaults are changed. `Referrer-Policy: no-referrer` makes a browser send `Origin: null` with a form, so ours is
 * `same-origin`; and the content security policy is our own, with no script at all unless a page asks for a nonce.
 */
export function securityHeaders(secure: boolean): Record<string, string> {
	const set: Record<string, string> = {}
	const recorder = {
		setHeader: (name: string, value: string) => (set[name.toLowerCase()] = value),
		removeHeader: () => undefined,
	} as unknown as ServerResponse
	helmet({
		contentSecurityPolicy: false,
		referrerPolicy: { policy: 'same-origin' },
		strictTransportSecurity: secure ? { maxAge: 63_072_000, includeSubDomains: true } : false,
		xFrameOptions: { action: 'deny' },
		crossOriginEmbedderPolicy: false,
	})({} as IncomingMessage, recorder, () => undefined)
	return { ...set, 'permissions-policy': nothingAllowed, 'content-security-policy': policy("'none'") }
}

/** The one page that any site may show in a frame. It knows nobody: the shell takes the cookie away before it is made. */
export const mayBeFramed = (path: string) => path === '/embed/card'

/**
 * The same page by any spelling that the framework takes for its address. Anybody may keep a copy of it, so however it was asked for
 * it must know nobody.
 *
 * @param path as the URL has it, dots resolved
 */
export const knowsNobody = (path: string) => mayBeFramed(decodeURIComponent(path).toLowerCase().replace(/\/+$/, ''))

/** The headers of that page: the same but for who may frame it. */
export function headersToBeFramed(secure: boolean): Record<string, string> {
	const { 'x-frame-options': _refuses, ...headers } = securityHeaders(secure)
	return { ...headers, 'cross-origin-resource-policy': 'cross-origin', 'content-security-policy': policy("'none'", '*') }
}

/** For the few pages that send script. */
export function policyWithNonce(nonce: string): string {
	return policy(`'nonce-${nonce}' 'strict-dynamic'`)
}
