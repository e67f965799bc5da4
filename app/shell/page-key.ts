import type { IncomingMessage } from 'node:http'
import { readChoices } from '#app/http/visitor-choices.ts'

type Headers = IncomingMessage['headers']

/**
 * Under what a page that is the same for everybody is kept: its path, and what a visitor may have chosen that changes it.
 *
 * `areaIdOf` answers with an area that exists whatever the cookie says, so nobody can fill the memory with invented ones.
 */
export function pageKey(
	{ headers }: { readonly headers: Headers },
	path: string,
	areaIdOf: (headers: Headers) => string,
): string {
	const language = headers.cookie ? readChoices(headers.cookie).language : 'en'
	return `${path} ${language} ${areaIdOf(headers)}`
}
