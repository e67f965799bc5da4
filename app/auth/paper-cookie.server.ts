import { createHash, randomBytes } from 'node:crypto'
import type { ActorOf } from './actor.ts'
import { cookieName, readCookie, writeCookie } from './cookies.ts'

const twentyEightDays = 28 * 24 * 60 * 60

/** A stolen copy of the database opens no browser's papers: only a hash of the cookie is in it. */
const guestOf = (token: string): ActorOf<'guest'> => ({
	kind: 'guest',
	userId: createHash('sha256').update(`paper guest ${token}`).digest('hex'),
})

/** The browser that sent this, when it holds papers by its cookie; null without one. */
export function readGuest(request: Request, secure: boolean): ActorOf<'guest'> | null {
	const token = readCookie(request, cookieName('papers', secure))
	return token && /^[\w-]{43}$/.test(token) ? guestOf(token) : null
}

/** The same browser's cookie for another 28 days, or a new one's. `renewGuest` sends it with every save: the time counts from the last. */
export function keepGuest(request: Request, secure: boolean): { guest: ActorOf<'guest'>; cookie: string } {
	const known = readGuest(request, secure)
	const token = known ? (readCookie(request, cookieName('papers', secure)) as string) : randomBytes(32).toString('base64url')
	return { guest: known ?? guestOf(token), cookie: writeCookie('papers', token, { secure, maxAgeSeconds: twentyEightDays }) }
}

const aboutPapers = /^\/(adjustments\/plan|checklists|return-to-work\/phased-return)\//

/** The cookie to send with an answer, when a form about what this browser holds went through; null for every other answer. */
export function renewGuest(request: Request, answer: Response, secure: boolean): string | null {
	const wentThrough = request.method === 'POST' && answer.status < 400 && aboutPapers.test(new URL(request.url).pathname)
	const isSet = answer.headers.getSetCookie().some((cookie) => cookie.startsWith(`${cookieName('papers', secure)}=`))
	return wentThrough && !isSet && readGuest(request, secure) ? keepGuest(request, secure).cookie : null
}
