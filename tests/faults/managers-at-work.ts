import { once } from 'node:events'
import http from 'node:http'
import { baseOf } from '#app/features/referrals/save-step.server.ts'
import { nextPage, page, writtenAt, type Entry } from './ledger.ts'

const atOnce = 16

export type Work = {
	/** Resolves with the first acknowledgement. */
	readonly begun: Promise<void>
	/** Rejects when a form got any answer but the one it should. */
	readonly ended: Promise<void>
	/** From now on a connection that breaks was cut by the kill, and its manager stops. */
	readonly expectKill: () => void
	/** What was acknowledged in this piece of work. */
	readonly acknowledged: { saved: number; sent: number }
}

/**
 * Sixteen managers with a connection each, who save a page of a draft a few times and send most drafts, and write into the ledger
 * what they were told. A form that was cut off by a kill is posted again first, as somebody would who got no answer.
 */
export function managersAtWork(port: number, ledger: readonly Entry[], mostSent: number): Work {
	const agent = new http.Agent({ keepAlive: true, maxSockets: atOnce })
	const acknowledged = { saved: 0, sent: 0 }
	const open = ledger.filter((entry) => entry.reference === null)
	const queue = [...open.filter((entry) => entry.underWay), ...open.filter((entry) => !entry.underWay)]
	let isKillExpected = false
	let tell = () => {}
	const begun = new Promise<void>((resolve) => (tell = resolve))

	async function save(entry: Entry) {
		entry.underWay = 'save'
		const before = { [page]: writtenAt(entry, entry.saves) }
		const body = new URLSearchParams({
			...(writtenAt(entry, entry.saves + 1) as Record<string, string>),
			base: baseOf(before, page),
			seenHealthWords: 'yes',
		})
		await post(entry, page, body, (location) => location === `/refer/${entry.id}/${nextPage}`)
		entry.saves += 1
		entry.underWay = null
		acknowledged.saved += 1
	}

	async function send(entry: Entry) {
		entry.underWay = 'send'
		const location = await post(entry, nextPage, new URLSearchParams(), (where) => /^\/refer\/done\/\w{11}$/.test(where))
		entry.reference = location.slice(location.lastIndexOf('/') + 1)
		entry.underWay = null
		acknowledged.sent += 1
	}

	async function post(entry: Entry, to: string, body: URLSearchParams, isRight: (location: string) => boolean): Promise<string> {
		const request = http.request({
			agent,
			host: '127.0.0.1',
			port,
			method: 'POST',
			path: `/refer/${entry.id}/${to}`,
			headers: {
				cookie: entry.cookie,
				'sec-fetch-site': 'same-origin',
				accept: 'text/html',
				'content-type': 'application/x-www-form-urlencoded',
			},
		})
		request.end(body.toString())
		const [response] = (await once(request, 'response')) as [http.IncomingMessage]
		// Whatever happens to the rest of it, the manager has been told.
		response.on('error', () => {})
		response.resume()
		const location = response.headers.location ?? ''
		if (response.statusCode !== 303 || !isRight(location))
			throw new WrongAnswer(`${to} of ${entry.id} answered ${response.statusCode} ${location}`)
		tell()
		return location
	}

	async function workOn(entry: Entry) {
		if (entry.underWay === 'send') return send(entry)
		for (const last = entry.saves + 1 + Math.floor(Math.random() * 4); entry.saves < last;) await save(entry)
		// Drafts must last for all rounds, and some stay drafts, so that their pages are looked for too.
		if (acknowledged.sent < mostSent && Math.random() < 0.7) await send(entry)
		else queue.push(entry)
	}

	async function manager() {
		try {
			for (let entry = queue.shift(); entry; entry = queue.shift()) await workOn(entry)
		} catch (error) {
			if (error instanceof WrongAnswer || !isKillExpected) throw error
		}
	}

	const ended = Promise.all(Array.from({ length: atOnce }, manager)).then(() => agent.destroy())
	return { begun, ended, expectKill: () => (isKillExpected = true), acknowledged }
}

class WrongAnswer extends Error {}
