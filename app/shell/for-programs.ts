import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http'
import { forAnybody, problem } from '#app/http/problem-json.ts'
import { wordsIn } from '#app/words/words.ts'

/** All that is taken below `/api/`. */
export const takenFromPrograms = 'GET, HEAD, OPTIONS'

/**
 * True for an address that other programs ask: below `/api/`, by any spelling that the framework takes for it.
 *
 * @param url as it was sent, with or without a question; it may be no address at all
 */
export function isForPrograms(url: string): boolean {
	try {
		return /^\/api(\/|$)/i.test(decodeURIComponent(new URL(url, 'http://here').pathname))
	} catch {
		return /^\/api\//i.test(url)
	}
}

/** A refusal as a program reads it: English, because a program has chosen no language. A status without words gets those of 500. */
export function problemFor(status: number) {
	const { refused } = wordsIn('en').forPrograms
	const said: Readonly<Record<number, string>> = refused
	return problem({ title: STATUS_CODES[status] ?? 'Error', status, detail: said[status] ?? refused[500] })
}

/**
 * What is wrong with a request below `/api/`, as a status; null when nothing is. Nothing there takes a form, so it is never a matter of
 * where a form came from.
 *
 * @param shape what `shapeProblem` says of it
 */
export function programProblem({ method }: Pick<IncomingMessage, 'method'>, shape: number | null): number | null {
	if (shape === 421) return shape
	if (method === 'OPTIONS') return null
	return method === 'GET' || method === 'HEAD' ? shape : 405
}

/** What a browser asks before a page of another site may send one of its own headers. It says nothing about what is at the address. */
export function answerPreflight(response: ServerResponse) {
	response.writeHead(204, {
		...forAnybody,
		'access-control-allow-methods': 'GET, HEAD',
		'access-control-allow-headers': 'accept, content-type',
		'access-control-max-age': '86400',
		allow: takenFromPrograms,
		'cache-control': 'no-store',
	})
	response.end()
}
