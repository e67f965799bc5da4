import type { IncomingMessage } from 'node:http'

/** The largest form that is read, in bytes. */
export const formLimit = 256 * 1024

/** The whole body, or null when it is larger than the limit. Counts bytes as they come, whatever the headers say. */
export function readBody(request: IncomingMessage, limit = formLimit): Promise<Buffer | null> {
	const said = Number(request.headers['content-length'] ?? 0)
	if (said > limit) return Promise.resolve(null)
	return new Promise((resolve, reject) => {
		const chunks: Buffer[] = []
		let size = 0
		request.on('data', (chunk: Buffer) => {
			size += chunk.length
			if (size > limit) {
				request.removeAllListeners('data')
				request.pause()
				resolve(null)
			} else chunks.push(chunk)
		})
		request.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)))
		request.on('error', reject)
		request.on('aborted', () => reject(new Error('The browser went away while sending')))
	})
}
