import type { IncomingMessage } from 'node:http'

/** What is wrong with the shape of a request, as a status, before anything of it is trusted; null when nothing is. */
export function shapeProblem(request: IncomingMessage, isOurHost: (host: string) => boolean): number | null {
	if (countHosts(request.rawHeaders) !== 1 || !isOurHost(request.headers.host ?? '')) return 421
	const method = request.method ?? ''
	if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') return 405
	const url = request.url ?? ''
	// Absolute-form and protocol-relative targets would let a request name another host. A browser keeps what follows a # to itself;
	// sent all the same, it would hide the end of the path from the checks here and not from the framework.
	if (!url.startsWith('/') || url.startsWith('//') || /[\\#]/.test(url)) return 400
	if (url.length > 2048) return 414
	try {
		if (/%00|[\u0000-\u001f\u007f]/i.test(url)) return 400
		decodeURIComponent(url.split('?', 1)[0] ?? '')
	} catch {
		return 400
	}
	return null
}

/**
 * The framework's ways of asking for one loader alone. Pages here are whole documents, so nothing needs them, and a loader that
 * can be asked for without its page is one more door to watch. Reads the address as the framework will: escapes undone, dots resolved.
 */
export function asksForBareData({ pathname, searchParams }: URL): boolean {
	return (
		/\.data\/?$/.test(pathname) || searchParams.has('_data') || searchParams.has('_routes') || pathname.startsWith('/__manifest')
	)
}

/** Names stand at even places, values between them. */
function countHosts(rawHeaders: readonly string[]): number {
	let count = 0
	for (let at = 0; at < rawHeaders.length; at += 2) {
		const name = rawHeaders[at] as string
		if (name.length === 4 && name.toLowerCase() === 'host') count += 1
	}
	return count
}
