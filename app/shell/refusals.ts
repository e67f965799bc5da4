import type { ServerResponse } from 'node:http'

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

/** A short page in plain words, for what is refused before any page could be made. */
export function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}) {
	const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${status === 429 ? 'Please wait' : 'Sorry'}</title><main><h1>Sorry</h1><p>${words[status] ?? words[500]}</p><p><a href="/">Go to the start page</a></p></main></html>`
	response.writeHead(status, {
		'content-type': 'text/html; charset=utf-8',
		'cache-control': 'no-store',
		'content-length': Buffer.byteLength(body),
		...headers,
	})
	response.end(body)
}
