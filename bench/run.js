import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import {
	copyDatabase,
	keepAnswer,
	pageOf,
	checkOf,
	silentMailServer,
	sizesOf,
	startPortal,
	startReference,
} from './both-servers.js'
import { measureCalculating } from './calculating.js'
import { makeUpDrafts } from './made-up-drafts.js'
import { measureDocuments, measureWhileDocuments } from './documents.js'
import { measureWeight } from './page-weight.js'
import { formsAhead, measureSaving, measureSending, sendOne } from './posting.js'
import { measureReading } from './reading.js'
import { loadTool } from './reading-load.js'
import { measureSearching } from './searching.js'
import { busyMachine, fallenSince, isMet, rounded, saveBaseline, table } from './report.js'
import { freePort, isPinned } from './server-process.js'
import { measureStarting } from './starting.js'

const help = `npm run bench -- [--json] [--quick] [--only P1,P4] [--check] [--save]

Measures the built portal beside bare node:http doing the same, turn by turn, and says the ratios.
  --json    one JSON document
  --quick   three short turns each, in about a minute; otherwise five longer ones, in about five minutes
  --only    these goals only
  --check   end with code 1 when a ratio is worse than bench/baseline.json by more than a third
  --save    accept these ratios as the baseline`

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const { values: options } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		quick: { type: 'boolean', default: false },
		only: { type: 'string' },
		check: { type: 'boolean', default: false },
		save: { type: 'boolean', default: false },
		help: { type: 'boolean', default: false },
	},
})
if (options.help) {
	console.log(help)
	process.exit(0)
}
if (!existsSync('build/server/index.js')) {
	console.error('There is no build yet. Run: npm run build')
	process.exit(1)
}

const amount = options.quick
	? { times: 3, seconds: 1, warmSeconds: 1, saves: 600, sends: 500, sendsWithMail: 0 }
	: { times: 5, seconds: 3, warmSeconds: 6, saves: 2000, sends: 1200, sendsWithMail: 1800 }
const only = options.only?.split(',')
const isWanted = (id) => only === undefined || only.includes(id)
const article = '/guidance/fit-notes'

const folder = mkdtempSync(path.join(tmpdir(), 'portal-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const running = []
const started = async (server) => {
	running.push(await server)
	return running.at(-1)
}

async function measure() {
	const { times } = amount
	const dataDir = path.join(folder, 'portal')
	const demonstrationDir = path.join(folder, 'demonstration')
	const drafts = { halfway: amount.saves + 1, ready: amount.sends * (times + 1) + 1 + amount.sendsWithMail + 1 }
	const made = await makeUpDrafts({ dataDir, demonstrationDir, ...drafts })
	const [aheadOfAll, ...halfway] = made.halfway
	const [looked, shown, ...ready] = made.ready
	const withMail = ready.splice(0, amount.sendsWithMail)
	const database = copyDatabase(dataDir, folder)
	const mailingDir = path.join(folder, 'mailing')
	cpSync(dataDir, mailingDir, { recursive: true })
	const lines = []

	const portal = await started(startPortal(dataDir, await freePort(), await silentMailServer()))
	const forms = await formsAhead(portal, aheadOfAll, times + 1)
	await sendOne(portal, looked)
	const sizes = sizesOf(dataDir, { saved: aheadOfAll.id, sent: looked.id })

	const brotli = { 'accept-encoding': 'br' }
	const asManager = { cookie: made.managersCookie }
	const asStaff = { cookie: made.staffCookie }
	const home = await keepAnswer(folder, portal, '/', brotli)
	const kept = [
		home,
		await keepAnswer(folder, portal, article, brotli),
		await keepAnswer(folder, portal, `/account/referrals/${made.sentReference}`, asManager),
		await keepAnswer(folder, portal, '/casework', asStaff),
	]
	const [, , status, inbox] = kept
	const pages = kept.map(({ path: address, file, headers }) => ({ path: address, file, headers }))
	const reference = await started(startReference({ folder, pages, database, sizes }))

	const reading = (line) => measureReading({ portal, reference, ...amount, ...line })
	if (isWanted('P1')) {
		lines.push(await reading({ id: 'P1', what: 'home page, brotli', goal: 0.9, path: '/', headers: brotli }))
		lines.push(await reading({ id: 'P1', what: 'article, brotli', goal: 0.9, path: article, headers: brotli }))
	}
	if (isWanted('P2')) {
		const headers = { ...brotli, 'if-none-match': home.etag }
		lines.push(await reading({ id: 'P2', what: '304 on a known ETag', goal: 0.95, path: '/', headers }))
	}
	if (isWanted('P3')) {
		const goal = 0.045
		lines.push(await reading({ id: 'P3', what: 'status page of one person', goal, path: status.path, headers: asManager }))
		lines.push(await reading({ id: 'P3', what: 'inbox of 25 rows', goal, path: inbox.path, headers: asStaff }))
	}
	if (isWanted('P4')) lines.push(await measureSaving({ portal, reference, drafts: halfway, forms, times, atOnce: 30 }))
	if (isWanted('P12') || isWanted('P13')) {
		const formPages = [
			{ address: '/refer/start/right-now' },
			{ address: '/sign-in' },
			{ address: pageOf(aheadOfAll), cookie: aheadOfAll.cookie },
			{ address: checkOf(shown), cookie: shown.cookie },
		]
		lines.push(...(await measureWeight({ port: portal.port, publicPages: ['/', '/guidance', article], formPages })))
	}
	if (isWanted('P6')) lines.push(...(await measureSearching({ times })))
	if (isWanted('P14')) lines.push(...(await measureCalculating({ times })))
	if (isWanted('P8')) {
		lines.push(...(await measureDocuments({ times })))
		const copy = `/refer/done/${made.sentReference}/copy.pdf`
		lines.push(await measureWhileDocuments({ portal, copy, cookie: made.managersCookie, times }))
	}
	// Last, because the drafts it sends have no page of their own afterwards.
	if (isWanted('P5')) {
		lines.push(await measureSending({ portal, reference, drafts: ready, times, atOnce: 64, goal: 0.9 }))
		if (withMail.length > 0) {
			const mailing = await started(startPortal(mailingDir, await freePort()))
			const what = 'the same while its messages go into files'
			lines.push(await measureSending({ portal: mailing, reference, drafts: withMail, times: 2, atOnce: 64, what }))
		}
	}
	if (isWanted('P10')) {
		for (const server of running.splice(0)) await server.stop()
		lines.push(await measureStarting({ folder, dataDir: demonstrationDir, pages: pages.slice(0, 1), times }))
	}
	return lines
}

let lines
try {
	lines = await measure()
} finally {
	for (const server of running) await server.stop()
}

const machine = { node: process.version, cores: availableParallelism(), pinned: isPinned, load: loadTool, quick: options.quick }
const busy = busyMachine(lines)
const fallen = options.check ? fallenSince(lines) : []
if (options.save) saveBaseline(lines, machine)
if (options.json)
	console.log(
		JSON.stringify(
			rounded({ ...machine, busy, lines: lines.map((line) => ({ ...line, met: isMet(line) })), fallen }),
			null,
			'\t',
		),
	)
else {
	console.log(table(lines))
	if (busy) console.log(busy)
	for (const sentence of fallen) console.log(sentence)
}
if (fallen.length > 0) process.exitCode = 1
