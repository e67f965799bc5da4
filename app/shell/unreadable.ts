import type { Duplex } from 'node:stream'
import { wordsIn } from '#app/words/words.ts'
import { isForPrograms, problemFor } from './for-programs.ts'

/**
 * Answers a request that cannot be read far enough to become one: headers past the limit, or bytes that are no HTTP. The page is
 * English, because no cookie has been read, and the connection ends with it. A program gets its own kind of answer where the first line
 * is among the bytes that could not be read: nothing else of them is known.
 */
export function answerUnreadable(error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket: Duplex) {
	if (!socket.writable || error.code === 'ECONNRESET') {
		socket.destroy()
		return
	}
	const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
	const { body, headers } = askedByProgram(error.rawPacket) ? problemFor(status) : pageFor(status)
	const names: Readonly<Record<number, string>> = {
		400: 'Bad Request',
		408: 'Request Timeout',
		431: 'Request Header Fields Too Large',
	}
	socket.end(
		[
			`HTTP/1.1 ${status} ${names[status]}`,
			...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
			`content-length: ${Buffer.byteLength(body)}`,
			"content-security-policy: default-src 'none'; frame-ancestors 'none'",
			'x-content-type-options: nosniff',
			'connection: close',
			'',
			body,
		].join('\r\n'),
	)
}

/** 'GET /api/… HTTP/1.1', of which the address may be cut short. */
function askedByProgram(packet: Buffer | undefined): boolean {
	const [, address] = /^[A-Z]{3,7} (\/\S{0,300})/.exec(packet?.toString('latin1', 0, 400) ?? '') ?? []
	return address !== undefined && isForPrograms(address)
}

function pageFor(status: number) {
	const { errors } = wordsIn('en')
	return {
		body: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${errors.sorry}</title><main><h1>${errors.sorry}</h1><p>${errors.refused[status === 431 ? 414 : 400]}</p><p><a href="/">${errors.toStart}</a></p></main></html>`,
		headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
	}
}
