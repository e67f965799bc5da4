import net from 'node:net'
import { inject } from 'vitest'

export type RawAnswer = {
	/** 0 when the connection ended without an answer. */
	readonly status: number
	/** Lower-case names; a name sent twice has two entries. */
	readonly headers: readonly (readonly [name: string, value: string])[]
	readonly body: string
	/** How long until the server closed the connection. */
	readonly milliseconds: number
	/** Everything that came back, more than one answer too. */
	readonly whole: string
}

/** Bytes on a socket: what a polite client would not send. Waits until the server closes, or for `patienceMs`. */
export function sendRaw(
	bytes: string | Buffer | ((socket: net.Socket) => void),
	{ port = inject('portal').port, patienceMs = 5000 }: { port?: number; patienceMs?: number } = {},
): Promise<RawAnswer> {
	return new Promise((resolve) => {
		const startedAt = performance.now()
		const chunks: Buffer[] = []
		const socket = net.connect(port, '127.0.0.1')
		const impatient = setTimeout(() => socket.destroy(), patienceMs)
		const done = () => {
			clearTimeout(impatient)
			resolve({ ...readAnswer(Buffer.concat(chunks)), milliseconds: performance.now() - startedAt })
		}
		socket.on('data', (chunk) => chunks.push(chunk))
		// A reset after the answer is how a server hangs up on somebody who is still talking.
		socket.on('error', () => {})
		socket.on('close', done)
		socket.on('connect', () => {
			if (typeof bytes === 'function') bytes(socket)
			else socket.write(bytes)
		})
	})
}

/** A whole request without a body, with `connection: close` so that the answer ends. */
export function rawGet(target: string, lines: readonly string[] = [], method = 'GET', port = inject('portal').port) {
	const hasHost = lines.some((line) => /^host:/i.test(line))
	const head = [
		`${method} ${target} HTTP/1.1`,
		...(hasHost ? [] : [`Host: localhost:${port}`]),
		'Connection: close',
		...lines,
		'',
		'',
	]
	return sendRaw(head.join('\r\n'), { port })
}

function readAnswer(bytes: Buffer): Omit<RawAnswer, 'milliseconds'> {
	const whole = bytes.toString('latin1')
	const end = whole.indexOf('\r\n\r\n')
	if (end < 0) return { status: 0, headers: [], body: '', whole }
	const [first = '', ...lines] = whole.slice(0, end).split('\r\n')
	const headers = lines.map((line): [string, string] => {
		const colon = line.indexOf(':')
		return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
	})
	return { status: Number(first.split(' ')[1] ?? 0), headers, body: bytes.subarray(end + 4).toString('utf8'), whole }
}

export const headerOf = ({ headers }: Pick<RawAnswer, 'headers'>, name: string) =>
	headers
		.filter(([one]) => one === name)
		.map(([, value]) => value)
		.join(', ') || null
