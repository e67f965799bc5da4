import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Services } from '#app/services.server.ts'
import { isLoopback } from './visitor-address.ts'

/**
 * `/health/live`: the process answers. `/health/ready`: it can take work: not stopping, a write went to disk, the mail is not stuck.
 * Both only for the machine itself; anybody else is told there is no such page.
 */
export function answerHealth(request: IncomingMessage, response: ServerResponse, portal: Services, draining: boolean): boolean {
	if (request.url !== '/health/live' && request.url !== '/health/ready') return false
	const peer = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '')
	// A proxy on this machine is a loopback peer too, and says in these whom it speaks for.
	const isForwarded = request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined
	if (!isLoopback(peer) || isForwarded) {
		send(response, 404, { status: 'not found' })
	} else if (request.url === '/health/live') {
		send(response, 200, { status: 'live' })
	} else if (draining) {
		send(response, 503, { status: 'stopping' })
	} else {
		portal.checkReady().then(
			(degraded) => send(response, 200, degraded.length ? { status: 'degraded', degraded } : { status: 'ready' }),
			() => send(response, 503, { status: 'not ready' }),
		)
	}
	return true
}

function send(response: ServerResponse, status: number, body: object) {
	response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
	response.end(JSON.stringify(body))
}
