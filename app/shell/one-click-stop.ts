import type { IncomingMessage } from 'node:http'

/**
 * The one form that may come from elsewhere: a mail program that stops reminders for its reader (RFC 8058). It is no browser, so it
 * says no origin; it sends these words and nothing else; and the path can do nothing but stop what its own token belongs to.
 */

const path = /^\/reminders\/[A-Za-z0-9_-]{43}\/stop$/
const words = 'List-Unsubscribe=One-Click'
const urlEncoded = /^application\/x-www-form-urlencoded(\s*;\s*charset=("?)utf-8\2)?$/i
const inParts = /^multipart\/form-data\s*;\s*boundary=("?)([A-Za-z0-9'()+_,./:=?-]{1,70})\1$/i

/** What a browser says by itself and a mail program does not. */
const saidByBrowsers = [
	'origin',
	'sec-fetch-site',
	'sec-fetch-mode',
	'sec-fetch-dest',
	'sec-fetch-user',
	'referer',
	'cookie',
] as const

/** The body is larger only when it is something else. */
export const mostOfOneClick = 1024

/** True when this may be such a request as far as its head says. The path is read as it was sent: no escapes, dots or question. */
export function mayBeOneClick({ method, url = '', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): boolean {
	if (method !== 'POST' || !path.test(url) || saidByBrowsers.some((name) => headers[name] !== undefined)) return false
	const kind = headers['content-type'] ?? ''
	return urlEncoded.test(kind) || inParts.test(kind)
}

/** The form as every other form comes, or null when it says anything else. Both ways of writing it that the standard names are taken. */
export function oneClickBody(kind: string, body: Buffer): Buffer | null {
	const said = body.toString('latin1')
	const form = Buffer.from(words)
	if (urlEncoded.test(kind)) return said.replace(/\r\n$/, '') === words ? form : null
	const boundary = inParts.exec(kind)?.[2]
	if (boundary === undefined || !said.startsWith(`--${boundary}\r\n`)) return null
	const end = `\r\n--${boundary}--`
	const [part, rest, ...more] = said.slice(boundary.length + 4).split(end)
	const isWhole = more.length === 0 && (rest === '' || rest === '\r\n')
	return isWhole && onePart.test(part ?? '') ? form : null
}

const name = 'Content-Disposition: form-data; name="?List-Unsubscribe"?\\r\\n'
const textKind = 'Content-Type: text/plain(?:; ?charset=(?:"[\\w-]{1,20}"|[\\w-]{1,20}))?\\r\\n'
/** The one field, named before or after its kind is said. */
const onePart = new RegExp(`^(?:${name}(?:${textKind})?|${textKind}${name})\\r\\nOne-Click$`, 'i')
