import type { IncomingMessage } from 'node:http'

/** The visitor's address: the peer's, or what a trusted proxy says in front of it. Everybody else's forwarding headers are thrown away. */
export function visitorAddress(request: IncomingMessage, trustedProxies: readonly string[]): string {
	const peer = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '')
	if (!trustedProxies.includes(peer)) return peer
	const forwarded = String(request.headers['x-forwarded-for'] ?? '')
		.split(',')
		.at(-1)
		?.trim()
	return forwarded || peer
}

export function isLoopback(address: string): boolean {
	return address === '::1' || address.startsWith('127.')
}
