import { z } from 'zod'
import type { Vault } from '#app/vault/vault.ts'
import { cookieName, readCookie, writeCookie } from './cookies.ts'

type Ground = { readonly vault: Vault; readonly publicOrigin: string }
type Answers = Readonly<Record<string, unknown>>

const validForSeconds = 2 * 60 * 60
const sealedSchema = z.object({ kind: z.string(), answers: z.record(z.string(), z.unknown()) })
const isSecure = (ground: Ground) => ground.publicOrigin.startsWith('https://')

/** The answers to step 0, which are kept nowhere but here: sealed, for two hours, in the visitor's own browser. */
export function readRouteCheck(ground: Ground, request: Request, kind: string, now = new Date()): Answers {
	const cookie = readCookie(request, cookieName('before-you-begin', isSecure(ground)))
	const opened = cookie && ground.vault.openFromBrowser('route check', cookie, now)
	if (!opened) return {}
	const parsed = sealedSchema.safeParse(JSON.parse(opened))
	return parsed.success && parsed.data.kind === kind ? parsed.data.answers : {}
}

export function writeRouteCheck(ground: Ground, kind: string, answers: Answers, now = new Date()): string {
	const sealed = ground.vault.sealForBrowser(
		'route check',
		JSON.stringify({ kind, answers }),
		new Date(now.getTime() + validForSeconds * 1000),
	)
	return writeCookie('before-you-begin', sealed, { secure: isSecure(ground), maxAgeSeconds: validForSeconds })
}

export function forgetRouteCheck(ground: Ground): string {
	return writeCookie('before-you-begin', '', { secure: isSecure(ground), maxAgeSeconds: 0 })
}
