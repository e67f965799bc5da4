import { once } from 'node:events'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { planDocument } from '#app/features/plans/plan-document.ts'
import { aPlanOf } from '#app/features/plans/specimens.ts'
import { wordsIn } from '#app/words/words.ts'
import { takeTurns } from './compare.js'
import { plainDocx, plainPdf } from './reference-documents.js'

/** Times plans of three sizes in the built worker and in the libraries alone, turn by turn. Prints the turns, in milliseconds. */
const times = Number(process.argv[2])
const amounts = { 1: 20, 20: 10, 200: 1 }
const plain = { pdf: plainPdf, docx: plainDocx }

const worker = new Worker(path.resolve('build/documents-worker.js'))
await once(worker, 'message')

async function inWorker(document, format) {
	worker.postMessage({ document, format })
	const [answer] = await once(worker, 'message')
	if (answer.kind !== 'rendered') throw answer.error
}

async function percentiles(make, count) {
	const taken = []
	for (let done = 0; done < count; done += 1) {
		const start = performance.now()
		await make()
		taken.push(performance.now() - start)
	}
	taken.sort((a, b) => a - b)
	const at = (share) => taken[Math.min(count - 1, Math.floor(count * share))]
	return { p50: at(0.5), p99: at(0.99) }
}

const measured = []
for (const format of ['pdf', 'docx']) {
	for (const [rows, count] of Object.entries(amounts)) {
		const words = wordsIn('en').planDocument
		const document = planDocument(aPlanOf(Number(rows)), { words, today: '2026-11-23', reference: 'K7QF-2M9X' })
		const ours = () => percentiles(() => inWorker(document, format), count)
		const library = () => percentiles(() => plain[format](document), count)
		await percentiles(() => inWorker(document, format), 1)
		await percentiles(() => plain[format](document), 1)
		const { portal, reference } = await takeTurns(times, ours, library)
		const turns = portal.map((turn, index) => ({ ours: turn, library: reference[index] }))
		measured.push({ format, rows: Number(rows), turns })
	}
}
await worker.terminate()
console.log(JSON.stringify(measured))
