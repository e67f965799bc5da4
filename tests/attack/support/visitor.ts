import http from 'node:http'
import { inject } from 'vitest'

export type Answer = {
	readonly status: number
	readonly headers: http.IncomingHttpHeaders
	/** The headers as they came, name and value in turn. */
	readonly rawHeaders: readonly string[]
	readonly body: string
	readonly bytes: Buffer
	readonly location: string | null
}

export type Entries = readonly (readonly [string, string])[]

/** Somebody's browser: keeps cookies, sends what browsers send with a form, and never follows a redirect by itself. */
export type Visitor = {
	readonly cookies: Map<string, string>
	get(path: string, headers?: Record<string, string>): Promise<Answer>
	head(path: string): Promise<Answer>
	/** Names and values are encoded as a browser would; text goes as it is. */
	post(path: string, form: Entries | Readonly<Record<string, string>> | string, headers?: Record<string, string>): Promise<Answer>
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 4 })
let visitors = 0

/** @param cookie a session's `name=value; …` to begin with */
export function aVisitor(cookie?: string): Visitor {
	const { origin } = inject('portal')
	const cookies = new Map<string, string>()
	visitors += 1
	const address = `10.${process.pid % 250}.${visitors >> 8}.${visitors & 255}`
	if (cookie) keepCookie(cookies, cookie)

	async function send(method: string, path: string, headers: Record<string, string>, body?: string): Promise<Answer> {
		const jar = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
		const answer = await request(
			method,
			path,
			{
				'x-forwarded-for': address,
				...(jar && { cookie: jar }),
				...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
				...headers,
			},
			body,
		)
		for (const one of answer.headers['set-cookie'] ?? []) keepCookie(cookies, one)
		return answer
	}

	return {
		cookies,
		get: (path, headers = {}) => send('GET', path, headers),
		head: (path) => send('HEAD', path, {}),
		post: (path, form, headers = {}) =>
			send(
				'POST',
				path,
				{ 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', origin, ...headers },
				typeof form === 'string' ? form : encoded(Array.isArray(form) ? (form as Entries) : Object.entries(form)),
			),
	}
}

/** Names and values as a browser encodes a form. */
export const encoded = (entries: Entries) => new URLSearchParams(entries.map(([name, value]) => [name, value])).toString()

function keepCookie(cookies: Map<string, string>, set: string) {
	const [pair = '', ...attributes] = set.split(';')
	const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
	if (value === '' || attributes.some((attribute) => attribute.trim() === 'Max-Age=0')) cookies.delete(name)
	else cookies.set(name, value)
}

/** One request as told, nothing added but the Host. A dropped connection is status 0. */
export function request(method: string, path: string, headers: Record<string, string>, body?: string): Promise<Answer> {
	const { port } = inject('portal')
	return new Promise((resolve, reject) => {
		const sent = http.request({
			host: '127.0.0.1',
			port,
			method,
			path,
			agent,
			headers: { host: `localhost:${port}`, ...headers },
		})
		sent.on('response', (response) => {
			const chunks: Buffer[] = []
			response.on('data', (chunk: Buffer) => chunks.push(chunk))
			response.on('error', reject)
			response.on('end', () => {
				const bytes = Buffer.concat(chunks)
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					rawHeaders: response.rawHeaders,
					body: bytes.toString('utf8'),
					bytes,
					location: response.headers.location ?? null,
				})
			})
		})
		sent.on('error', reject)
		sent.end(body)
	})
}
