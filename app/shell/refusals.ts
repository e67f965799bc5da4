import type { IncomingMessage, ServerResponse } from 'node:http'
import { readChoices } from '#app/http/visitor-choices.ts'
import { isReviewed, languageFor, wordsIn } from '#app/words/words.ts'
import { isForPrograms, problemFor } from './for-programs.ts'

/** What is still on its way is taken and thrown away for this long and this far, so that the browser gets to read the refusal. */
const patience = { quietMs: 300, wholeMs: 2000, bytes: 4 * 1024 * 1024 }

/**
 * Refuses before any page could be made: with a short page in plain words or, below `/api/`, with what a program reads. Where a form is
 * still being sent the connection ends with it: hanging up at once would make most browsers show a broken connection instead.
 */
export function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}) {
	const { body, headers: ofKind } = isForPrograms(response.req.url ?? '') ? problemFor(status) : pageFor(response.req, status)
	const isSending = stillSends(response.req)
	response.writeHead(status, {
		...ofKind,
		'content-length': Buffer.byteLength(body),
		...(isSending && { connection: 'close' }),
		...headers,
	})
	if (!isSending) return response.end(body)
	response.write(body)
	takeTheRest(response.req, () => response.end())
}

function pageFor(request: IncomingMessage, status: number) {
	const language = languageFor(readChoices(request.headers.cookie).language, ['errors'])
	const { errors, draft } = wordsIn(language)
	const said: Readonly<Record<number, string>> = errors.refused
	const note = isReviewed(language, ['errors']) ? '' : `<p>${draft} <span lang="en">${wordsIn('en').draft}</span></p>`
	return {
		body: `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${status === 429 ? errors.pleaseWait : errors.sorry}</title><main><h1>${errors.sorry}</h1><p>${said[status] ?? said[500]}</p><p><a href="/">${errors.toStart}</a></p>${note}</main></html>`,
		headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
	}
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
