import { execFile } from 'node:child_process'
import http from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { lineOf, median } from './compare.js'

const run = promisify(execFile)
const formats = { pdf: { name: 'PDF', goal: 1 }, docx: { name: 'Word', goal: 1.3 } }

/**
 * P8: a plan as PDF and as Word in the built worker. The reference is the library by itself making the same pages: it parses its fonts
 * anew for each, as it does when nothing keeps them. What counts is the plan of 20 changes; the others say how it grows.
 */
export async function measureDocuments({ times }) {
	const { stdout } = await run(process.execPath, ['--import', 'tsx', 'bench/documents-program.js', String(times)], {
		maxBuffer: 2 ** 24,
	})
	const measured = JSON.parse(stdout)
	return measured.flatMap(({ format, rows, turns }) => {
		const { name, goal } = formats[format]
		const what = `a plan of ${rows} ${rows === 1 ? 'change' : 'changes'} as ${name}`
		const side = (side, share) => turns.map((turn) => ({ milliseconds: turn[side][share] }))
		const compared = (share, goal) =>
			lineOf({
				id: 'P8',
				what: `${what}, ${share}`,
				goal,
				measured: { portal: side('ours', share), reference: side('library', share) },
				by: 'milliseconds',
				better: 'less',
			})
		const inTime = { id: 'P8', what: `${what}, p99 in ms`, goal: 300, value: median(turns.map((turn) => turn.ours.p99)) }
		return rows === 20 ? [compared('p50', goal), compared('p99'), inTime] : [compared('p50'), compared('p99')]
	})
}

/** How long a light page takes, asked for every few milliseconds until `isOver`. */
async function timesOf(portal, isOver) {
	const taken = []
	while (!isOver()) {
		const start = performance.now()
		const status = await statusAt(portal, '/')
		if (status !== 200) throw new Error(`The home page answered ${status} while documents were made`)
		taken.push(performance.now() - start)
		await pause(4)
	}
	return taken
}

function statusAt({ port }, path, headers = {}) {
	return new Promise((resolve, reject) => {
		http
			.get({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
				response.resume()
				response.on('end', () => resolve(response.statusCode))
			})
			.on('error', reject)
	})
}

const p99 = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.99)]
const atOnce = 50

/**
 * P8 too: the home page while fifty people ask for a document at once, beside the same page when nobody does. All fifty get theirs.
 * Where the machine has a core for each server only, the worker shares that core with the requests.
 */
export async function measureWhileDocuments({ portal, copy, cookie, times }) {
	const headers = { cookie }
	const idle = []
	const busy = []
	await statusAt(portal, copy, headers)
	for (let turn = 0; turn < times * 2; turn += 1) {
		const until = performance.now() + 700
		idle.push(...(await timesOf(portal, () => performance.now() > until)))
		let isDone = false
		const asked = Promise.all(Array.from({ length: atOnce }, () => statusAt(portal, copy, headers))).finally(
			() => (isDone = true),
		)
		busy.push(...(await timesOf(portal, () => isDone)))
		const others = (await asked).filter((status) => status !== 200)
		if (others.length > 0) throw new Error(`${others.length} of ${atOnce} documents answered ${others[0]}`)
	}
	return {
		id: 'P8',
		what: `home page, p99 while ${atOnce} documents are made beside idle`,
		goal: 2,
		value: p99(busy) / p99(idle),
	}
}
