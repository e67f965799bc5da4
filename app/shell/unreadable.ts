import type { Duplex } from 'node:stream'
import { wordsIn } from '#app/words/words.ts'

/**
 * Answers a request that cannot be read far enough to become one: headers past the limit, or bytes that are no HTTP. The page is
 * English, because no cookie has been read, and the connection ends with it.
 */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex) {
	if (!socket.writable || error.code === 'ECONNRESET') {
		socket.destroy()
		return
	}
	const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
	const { errors } = wordsIn('en')
	const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${errors.sorry}</title><main><h1>${errors.sorry}</h1><p>${errors.refused[status === 431 ? 414 : 400]}</p><p><a href="/">${errors.toStart}</a></p></main></html>`
	const names: Readonly<Record<number, string>> = {
		400: 'Bad Request',
		408: 'Request Timeout',
		431: 'Request Header Fields Too Large',
	}
	socket.end(
		[
			`HTTP/1.1 ${status} ${names[status]}`,
			'content-type: text/html; charset=utf-8',
			`content-length: ${Buffer.byteLength(body)}`,
			'cache-control: no-store',
			"content-security-policy: default-src 'none'; frame-ancestors 'none'",
			'x-content-type-options: nosniff',
			'connection: close',
			'',
			body,
		].join('\r\n'),
	)
}
