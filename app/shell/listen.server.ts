import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import sirv from 'sirv'
import { renewGuest } from '#app/auth/paper-cookie.server.ts'
import { createRequestHandler, type ServerBuild } from '#app/framework.server.ts'
import { closeDocumentWorkers } from '#app/documents/render-off-thread.server.ts'
import { startSchedule } from '#app/operations/schedule.server.ts'
import { closeServices, openServices, type Services } from '#app/services.server.ts'
import { areaOf, listAreaHosts } from '#app/visitor-area.server.ts'
import { toFetchRequest } from './fetch-request.ts'
import { answerPreflight, isForPrograms, programProblem, takenFromPrograms } from './for-programs.ts'
import { answerHealth } from './health.ts'
import { shortenedSearch } from './long-search.ts'
import { keepAddressesOut } from './log-without-addresses.ts'
import { narrowRoutes } from './narrow-routes.server.ts'
import { ourHosts } from './our-hosts.ts'
import { createPageCache } from './page-cache.ts'
import { mayBeOneClick, mostOfOneClick, oneClickBody } from './one-click-stop.ts'
import { pageKey } from './page-key.ts'
import { isSamePageForEverybody } from './public-routes.ts'
import { readBody } from './read-body.ts'
import { refuse } from './refusals.ts'
import { asksForBareData, shapeProblem } from './request-checks.ts'
import { isSameOrigin } from './same-origin.ts'
import { headersToBeFramed, knowsNobody, mayBeFramed, securityHeaders } from './security-headers.ts'
import { sendAnswer } from './send-answer.ts'
import { answerUnreadable } from './unreadable.ts'
import { visitorAddress } from './visitor-address.ts'
import { mayHold } from './takes-files.ts'

const limits = {
	connectionsCheckingInterval: 1000,
	headersTimeout: 8000,
	requestTimeout: 30_000,
	keepAliveTimeout: 5000,
	/** Room for a question of ten thousand letters, which then is asked with its beginning. */
	maxHeaderSize: 16_384,
	requireHostHeader: true,
}

type Assets = (request: IncomingMessage, response: ServerResponse, next: () => void) => void
export type Listening = { readonly port: number; readonly close: () => Promise<void> }

/**
 * Serves the site. Every request passes the stages below in order; the framework is called last and decides nothing about safety.
 *
 * @param build the server build, or a function that gives the newest one in development
 * @param assets in development, what serves modules and styles; otherwise the built files are served
 */
export async function listen(
	build: ServerBuild | (() => Promise<ServerBuild>),
	options: { assets?: Assets; mode?: string } = {},
): Promise<Listening> {
	keepAddressesOut(console)
	const portal = await openServices()
	const stopSchedule = startSchedule(portal, portal.log)
	const { configuration } = portal
	const serveAssets = options.assets ?? builtAssets()
	const handle = createStages(portal, serveAssets, framework(build, options.mode), options.assets === undefined)
	const answer = (request: IncomingMessage, response: ServerResponse) => {
		const giveUp = (error: unknown) => {
			portal.log.error(
				{ kind: error instanceof Error ? error.name : typeof error, stage: 'shell' },
				'a request failed before the framework',
			)
			if (!response.headersSent) refuse(response, 500)
			else response.destroy()
		}
		try {
			handle(request, response)?.catch(giveUp)
		} catch (error) {
			giveUp(error)
		}
	}
	const server = http.createServer(limits, answer)
	// A client that asks before it sends its body hears the refusal first, if there is one.
	server.on('checkContinue', answer)
	server.on('clientError', answerUnreadable)
	server.maxHeadersCount = 64
	server.maxConnections = 12_000
	server.maxRequestsPerSocket = 1000
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject)
		server.listen(configuration.port, configuration.host, resolve)
	})
	const address = server.address()
	const port = typeof address === 'object' && address ? address.port : configuration.port
	return { port, close: () => stopGracefully(server, stopSchedule) }
}

function builtAssets(): Assets {
	// Built names carry a hash, so they never change; the few plain files in public/ are asked for again each hour.
	return sirv(path.resolve('build/client'), {
		brotli: true,
		gzip: true,
		etag: true,
		setHeaders: (response, pathname) =>
			response.setHeader(
				'cache-control',
				pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
			),
	})
}

type Framework = (request: Request, path: string) => Promise<Response>

function framework(build: ServerBuild | (() => Promise<ServerBuild>), mode = 'production'): Framework {
	if (typeof build !== 'function') return narrowRoutes(build, mode)
	const newest = createRequestHandler(build, mode)
	return (request) => newest(request)
}

function createStages(portal: Services, assets: Assets, remix: Framework, keepPages: boolean) {
	const { configuration } = portal
	const secure = configuration.publicOrigin.startsWith('https://')
	const headers = Object.entries(securityHeaders(secure))
	const framed = Object.entries(headersToBeFramed(secure))
	const pages = createPageCache(securityHeaders(secure), 10 * 60_000)
	const budget = new RateLimiterMemory({ points: configuration.requestsPerMinute, duration: 60 })
	const hosts = ourHosts({ ...configuration, areaHosts: listAreaHosts() })
	const originOf = ({ headers: { host } }: IncomingMessage) => hosts.originOf(host ?? '')
	const areaIdOf = (sent: IncomingMessage['headers']) => areaOf(sent).id

	/** Undefined when the page was in memory and is sent already: that is most requests, and they wait for nothing. */
	return function handle(request: IncomingMessage, response: ServerResponse): Promise<unknown> | undefined {
		const url = request.url ?? '/'
		const forEverybody =
			request.method !== 'POST' && keepPages && !request.headers.cookie?.includes('session=') && isSamePageForEverybody(url)
		const problem = shapeProblem(request, hosts.isOurs)
		const kept = forEverybody ? pageKey(request, url, areaIdOf) : null
		if (kept !== null && !problem && !draining && pages.answer(request, response, kept)) return undefined
		return handleOthers(request, response, problem, kept)
	}

	async function handleOthers(
		request: IncomingMessage,
		response: ServerResponse,
		problem: number | null,
		kept: string | null,
	): Promise<unknown> {
		const url = request.url ?? '/'
		const [pathname = '/'] = url.split('?', 1)
		const isFramed = mayBeFramed(pathname)
		for (const [name, value] of isFramed ? framed : headers) response.setHeader(name, value)
		// Shown inside other people's pages, it must not be able to know who looks.
		if (isFramed) delete request.headers.cookie
		if (answerHealth(request, response, portal, draining)) return
		const shorter = problem === 414 && request.method === 'GET' ? shortenedSearch(request.url ?? '') : null
		if (shorter !== null) return response.writeHead(303, { location: shorter, 'cache-control': 'no-store' }).end()
		const byProgram = isForPrograms(url)
		const refused = byProgram ? programProblem(request, problem) : problem
		const allow = byProgram ? takenFromPrograms : 'GET, HEAD, POST'
		if (refused) return refuse(response, refused, refused === 405 ? { allow } : {})
		if (request.method === 'OPTIONS') return answerPreflight(response)
		// A calculation is the same for everybody: whoever asks is not asked who they are.
		if (byProgram) delete request.headers.cookie
		if (draining) response.setHeader('connection', 'close')

		const isRead = request.method !== 'POST'
		if (kept !== null && pages.answer(request, response, kept)) return
		if (isRead && (await serveFile(assets, request, response, pathname))) return
		const address = new URL(url, originOf(request))
		if (asksForBareData(address)) return refuse(response, 400)
		if (knowsNobody(address.pathname)) delete request.headers.cookie
		const isFromElsewhere = !isRead && !isSameOrigin(request.headers, originOf(request))
		if (isFromElsewhere && !mayBeOneClick(request)) return refuse(response, 403)
		const visitor = visitorAddress(request, configuration.trustedProxies)
		try {
			await budget.consume(visitor, isRead ? 1 : 4)
		} catch {
			return refuse(response, 429, { 'retry-after': '60' })
		}

		let body: Buffer | null = null
		if (!isRead) {
			const kind = request.headers['content-type'] ?? ''
			if (!isFromElsewhere && !mayHold(address.pathname, kind)) return refuse(response, 415)
			const onReading = () => request.headers.expect && response.writeContinue()
			const read = await readBody(request, { onReading, ...(isFromElsewhere && { limit: mostOfOneClick }) })
			if (read === 'gone') return
			if (read === 'too-long') return refuse(response, 413)
			body = isFromElsewhere ? oneClickBody(kind, read) : read
			if (body === null) return refuse(response, 403)
			if (isFromElsewhere) request.headers['content-type'] = 'application/x-www-form-urlencoded'
		}
		const asked = toFetchRequest(request, response, { address, body, visitor })
		const answer = await remix(asked, address.pathname)
		const renewed = isRead ? null : renewGuest(asked, answer, secure)
		if (renewed !== null) answer.headers.append('set-cookie', renewed)
		// A route that sends files has no error page of its own: the framework would answer in JSON.
		if (answer.headers.has('x-remix-error')) return refuse(response, answer.status)
		// Below /api/ every answer is a program's own: a page there is the framework's for an address that nobody has.
		if (byProgram && answer.headers.get('content-type')?.startsWith('text/html')) {
			void answer.body?.cancel()
			return refuse(response, answer.status)
		}
		answer.headers.delete('x-remix-catch')
		if (!answer.headers.has('cache-control')) answer.headers.set('cache-control', 'no-store')
		// The answer to HEAD has no body: kept, it would be everybody's page.
		if (kept === null || request.method !== 'GET' || answer.status !== 200) return sendAnswer(response, answer)
		const html = Buffer.from(await answer.arrayBuffer())
		await pages.keep(kept, html)
		if (!pages.answer(request, response, kept)) return sendAnswer(response, new Response(html, answer))
	}
}

/** True when a file was sent. */
function serveFile(assets: Assets, request: IncomingMessage, response: ServerResponse, pathname: string): Promise<boolean> {
	if (pathname === '/') return Promise.resolve(false)
	return new Promise((resolve) => {
		response.once('close', () => resolve(true))
		assets(request, response, () => resolve(false))
	})
}

let draining = false

/** Says not ready, lets what is under way finish (20 s at most), then closes the store. */
async function stopGracefully(server: http.Server, stopSchedule: () => void) {
	draining = true
	stopSchedule()
	const closed = new Promise<void>((resolve) => server.close(() => resolve()))
	const idle = setInterval(() => server.closeIdleConnections(), 100)
	const impatient = setTimeout(() => server.closeAllConnections(), 20_000)
	await closed
	clearInterval(idle)
	clearTimeout(impatient)
	await closeDocumentWorkers()
	await closeServices()
	draining = false
}
