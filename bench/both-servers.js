import { once } from 'node:events'
import { copyFileSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import net from 'node:net'
import path from 'node:path'
import Database from 'better-sqlite3'
import { page } from './made-up-drafts.js'
import { freePort, startServer } from './server-process.js'

/**
 * How the portal is run to be measured: as built, from one address without being told to wait. Without a mail server its messages
 * go into files.
 */
export function startPortal(dataDir, port, mailUrl) {
	return startServer({ args: ['server.js'], port, env: portalEnvironment(dataDir, mailUrl), nodeOptions: profiling() })
}

export const portalEnvironment = (dataDir, mailUrl) => ({
	DATA_DIR: dataDir,
	PORTAL_DEMONSTRATION: 'yes',
	REQUESTS_PER_MINUTE: '10000000',
	LOG_LEVEL: 'silent',
	...(mailUrl && { MAIL_URL: mailUrl }),
})

/** A mail server that takes connections and says nothing for as long as we measure: messages wait in the portal's own queue. */
export async function silentMailServer() {
	const server = net.createServer((socket) => socket.on('error', () => {})).listen(0, '127.0.0.1')
	await once(server, 'listening')
	server.unref()
	return `smtp://127.0.0.1:${server.address().port}`
}

/** BENCH_PROFILE=folder keeps a CPU profile of the portal there. */
function profiling() {
	const folder = process.env.BENCH_PROFILE
	return folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : []
}

/** Starts the bare server. Its pages are the very bytes that the portal answers, fetched once. */
export async function startReference({ folder, pages = [], database, sizes }) {
	const port = await freePort()
	const job = path.join(folder, `reference-${port}.json`)
	writeFileSync(job, JSON.stringify({ port, pages, database, sizes }))
	return startServer({ args: ['bench/reference-server.js', job], port, path: pages[0]?.path ?? '/' })
}

/** Asks the portal once and keeps what it answers in a file for the reference. Throws unless it answers 200. */
export async function keepAnswer(folder, portal, address, headers = {}) {
	const response = await rawGet(portal.port, address, headers)
	if (response.status !== 200) throw new Error(`${address} answered ${response.status}`)
	const file = path.join(folder, `answer-${address.replace(/\W+/g, '-')}`)
	writeFileSync(file, response.bytes)
	const kept = ['content-type', 'content-encoding']
	const sent = Object.fromEntries(kept.filter((name) => response.headers[name]).map((name) => [name, response.headers[name]]))
	return { path: address, file, headers: sent, bytes: response.bytes, etag: response.headers.etag }
}

/** A GET whose bytes are as they came, not unpacked. */
export function rawGet(port, address, headers = {}) {
	return new Promise((resolve, reject) => {
		http
			.get({ host: '127.0.0.1', port, path: address, headers, agent: false }, (response) => {
				const chunks = []
				response.on('data', (chunk) => chunks.push(chunk))
				response.on('end', () =>
					resolve({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(chunks) }),
				)
			})
			.on('error', reject)
	})
}

/** A second copy of the portal's database for the reference to write to, from before anything was sent. */
export function copyDatabase(from, folder) {
	const file = path.join(folder, 'reference.db')
	copyFileSync(path.join(from, 'portal.db'), file)
	return file
}

const overhead = 2 + 12 + 16

/** The length of everything that one saved page and one sent referral sealed, from the portal's own database. */
export function sizesOf(dataDir, { saved, sent }) {
	const db = new Database(path.join(dataDir, 'portal.db'), { readonly: true })
	try {
		const length = (sql, id) => db.prepare(sql).pluck().get(id) - overhead
		const ofMessage = (column, template) =>
			length(`select length(${column}) from outbox where template = '${template}' and subject_id = ?`, sent)
		return {
			page: length('select length(answers) from referrals where id = ?', saved),
			document: length('select length(document) from referrals where id = ?', sent),
			name: length('select length(subject_name) from referrals where id = ?', sent),
			secret: ofMessage('secret', 'reminder'),
			address: ofMessage('recipient', 'reminder'),
			ownAddress: ofMessage('recipient', 'receipt-for-manager'),
		}
	} finally {
		db.close()
	}
}

/** Where a draft's page, and the button that sends it, are. */
export const pageOf = (draft) => `/refer/${draft.id}/${page}`
export const checkOf = (draft) => `/refer/${draft.id}/check`
