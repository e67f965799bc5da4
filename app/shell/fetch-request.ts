import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

const passedOn = ['cookie', 'accept', 'accept-language', 'content-type', 'user-agent', 'sec-purpose', 'purpose', 'x-moz'] as const

type Arrived = {
	readonly address: URL
	/** The form, or null for a page. */
	readonly body: Buffer | null
	/** The visitor's address, as the shell has found it. */
	readonly visitor: string
}

/**
 * The request as the framework sees it. Forwarding headers are dropped and Origin is ours: the shell has decided already, and the
 * framework's own check would throw on headers it does not like.
 *
 * The making of a page stops when the browser goes away. A form that has arrived whole is seen through to its end.
 */
export function toFetchRequest(
	incoming: IncomingMessage,
	response: ServerResponse,
	{ address, body, visitor }: Arrived,
): Request {
	const headers: [string, string][] = []
	for (const name of passedOn) {
		const value = incoming.headers[name]
		if (value) headers.push([name, String(value)])
	}
	headers.push(['host', address.host], ['x-visitor', visitor], ['x-request-id', requestId()])
	if (body) {
		headers.push(['origin', address.origin])
		return new Request(address.href, { method: 'POST', headers, body: body as BodyInit })
	}
	const gone = new AbortController()
	response.once('close', () => {
		if (!response.writableEnded) gone.abort()
	})
	return new Request(address.href, { method: incoming.method ?? 'GET', headers, signal: gone.signal })
}

/** Twelve hex letters, for a log line and the page that somebody reads out. The first twelve of a UUID are random, and come from a stock. */
function requestId(): string {
	return randomUUID().replace('-', '').slice(0, 12).toUpperCase()
}
