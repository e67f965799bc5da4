import type { IncomingMessage } from 'node:http'

/** The largest form that is read, in bytes. */
export const formLimit = 256 * 1024

/** A body in tiny chunks may take this many times its size on the wire; more is somebody padding it. */
const mostPadding = 8

/**
 * The whole body, or why there is none: it is larger than the limit, or the browser went away while sending. Counts bytes as they
 * come, whatever the headers say. `onReading` is called when the first byte is wanted: never for a body that says it is too long.
 */
export function readBody(
	request: IncomingMessage,
	{ limit = formLimit, onReading = () => {} }: { limit?: number; onReading?: () => void } = {},
): Promise<Buffer | 'too-long' | 'gone'> {
	const said = Number(request.headers['content-length'] ?? 0)
	if (said > limit) return Promise.resolve('too-long')
	return new Promise((resolve) => {
		const chunks: Buffer[] = []
		let size = 0
		const before = request.socket.bytesRead
		request.on('data', (chunk: Buffer) => {
			size += chunk.length
			if (size > limit || request.socket.bytesRead - before > limit * mostPadding) {
				request.removeAllListeners('data')
				request.pause()
				resolve('too-long')
			} else chunks.push(chunk)
		})
		request.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)))
		// A connection that ends, or a body that stops making sense: nobody is there to be answered.
		request.on('error', () => resolve('gone'))
		request.on('aborted', () => resolve('gone'))
		onReading()
	})
}
