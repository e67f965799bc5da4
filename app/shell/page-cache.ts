import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

type Encoding = 'br' | 'gzip' | 'identity'
type KeptPage = {
	readonly until: number
	readonly etag: string
	readonly bytes: Record<Encoding, Buffer>
	/** Name, value, name, value: the shape that node:http writes without looking at it again. */
	readonly headers: Record<Encoding | 'unchanged', readonly string[]>
}

/** Public pages are the same for everybody without a session, so each is made once, compressed once and then answered from memory. */
export type PageCache = {
	/** Answers from memory and says true, or says false. */
	answer(request: IncomingMessage, response: ServerResponse, key: string): boolean
	keep(key: string, html: Buffer): Promise<void>
}

/** A page is kept once for each area and language; when there are more, the oldest goes. */
const mostPages = 2000

const londonMidnight = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'medium', hourCycle: 'h23' })

/** How long until the next day begins in London, at most: pages say what holds today. On the two days when clocks change it may be an hour early. */
function untilTomorrow(now: number) {
	const [hours = 0, minutes = 0, seconds = 0] = londonMidnight.format(now).split(':').map(Number)
	return (86_400 - hours * 3600 - minutes * 60 - seconds) * 1000 - (now % 1000)
}

/** The page that was made first goes, so that nobody keeps others' pages out for good by asking once for every page there is. */
function makeRoom(pages: Map<string, KeptPage>) {
	const oldest = pages.keys().next().value
	if (oldest !== undefined) pages.delete(oldest)
}

/**
 * @param headers sent with every kept page
 * @param validForMs none is kept for longer than this, nor past the end of its day
 */
export function createPageCache(headers: Record<string, string>, validForMs: number, now: () => number = Date.now): PageCache {
	const pages = new Map<string, KeptPage>()
	return {
		answer(request, response, key) {
			const page = pages.get(key)
			if (!page) return false
			if (page.until <= now()) {
				pages.delete(key)
				return false
			}
			const encoding = bestEncoding(request.headers['accept-encoding'])
			if (request.headers['if-none-match']?.includes(page.etag)) {
				response.writeHead(304, page.headers.unchanged as string[])
				response.end()
				return true
			}
			response.writeHead(200, page.headers[encoding] as string[])
			response.end(request.method === 'HEAD' ? undefined : page.bytes[encoding])
			return true
		},
		async keep(key, html) {
			const [br, gz] = await Promise.all([
				brotli(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: html.length } }),
				zip(html, { level: 9 }),
			])
			const bytes = { br, gzip: gz, identity: html }
			// The headers are part of what the mark stands for, so a copy that is still good is good with its old headers.
			const etag = `"${createHash('sha256').update(JSON.stringify(headers)).update(html).digest('base64url').slice(0, 22)}"`
			const unchanged = ['etag', etag, 'cache-control', 'public, no-cache', 'vary', 'cookie, accept-encoding']
			const headersFor = (encoding: Encoding) => [
				...Object.entries(headers).flat(),
				...unchanged,
				'content-type',
				'text/html; charset=utf-8',
				'content-length',
				String(bytes[encoding].length),
				...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
			]
			if (pages.size >= mostPages && !pages.has(key)) makeRoom(pages)
			pages.set(key, {
				until: now() + Math.min(validForMs, untilTomorrow(now())),
				etag,
				bytes,
				headers: { br: headersFor('br'), gzip: headersFor('gzip'), identity: headersFor('identity'), unchanged },
			})
		},
	}
}

function bestEncoding(accepted: string | string[] | undefined): Encoding {
	const text = String(accepted ?? '')
	if (/\bbr\b/.test(text)) return 'br'
	if (/\bgzip\b/.test(text)) return 'gzip'
	return 'identity'
}
