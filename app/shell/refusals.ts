import type { IncomingMessage, ServerResponse } from 'node:http'

const words: Readonly<Record<number, string>> = {
	400: 'That address or form could not be read.',
	403: 'That form came from another site, so nothing was saved. Go back, reload the page and send it again.',
	404: 'There is no page here.',
	405: 'This page does not work that way.',
	413: 'That was too long to send. Go back and shorten it: nothing you typed is lost in the page before.',
	414: 'That address is too long.',
	415: 'That kind of form is not read here.',
	421: 'This address is not served here.',
	429: 'That was a lot of requests in a short time. Wait a minute and try again.',
	500: 'Something went wrong here. Nothing you sent was half saved. Try again in a few minutes.',
	503: 'The service is stopping for a moment. Try again in a minute: what you saved is kept.',
}

/** What is still on its way is taken and thrown away for this long and this far, so that the browser gets to read the refusal. */
const patience = { quietMs: 300, wholeMs: 2000, bytes: 4 * 1024 * 1024 }

/**
 * A short page in plain words, for what is refused before any page could be made. Where a form is still being sent the connection
 * ends with it: hanging up at once would make most browsers show a broken connection instead of the page.
 */
export function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}) {
	const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${status === 429 ? 'Please wait' : 'Sorry'}</title><main><h1>Sorry</h1><p>${words[status] ?? words[500]}</p><p><a href="/">Go to the start page</a></p></main></html>`
	const isSending = stillSends(response.req)
	response.writeHead(status, {
		'content-type': 'text/html; charset=utf-8',
		'cache-control': 'no-store',
		'content-length': Buffer.byteLength(body),
		...(isSending && { connection: 'close' }),
		...headers,
	})
	if (!isSending) return response.end(body)
	response.write(body)
	takeTheRest(response.req, () => response.end())
}

function stillSends({ headers, complete }: IncomingMessage): boolean {
	return !complete && (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0)
}

function takeTheRest(request: IncomingMessage, then: () => void) {
	let left = patience.bytes
	const done = () => {
		clearTimeout(quiet)
		clearTimeout(whole)
		request.removeListener('data', take)
		then()
	}
	const take = (chunk: Buffer) => {
		left -= chunk.length
		quiet.refresh()
		if (left < 0) done()
	}
	const quiet = setTimeout(done, patience.quietMs)
	const whole = setTimeout(done, patience.wholeMs)
	request.once('end', done)
	request.once('error', done)
	request.on('data', take)
}
