import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { getPriority } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { docxParts, wordsOf } from './docx-parts.ts'
import type { Document } from './document.ts'
import { closeDocumentWorkers, renderOffThread } from './render-off-thread.server.ts'
import { renderers } from './renderers.ts'
import { aPlan, aTableOf } from './specimens.ts'

const root = path.resolve(import.meta.dirname, '../..')
let folder = ''
let workerFile = ''

// Inside the project, because the worker looks for its libraries upwards from where it lies.
beforeAll(async () => {
	await mkdir(path.join(root, '.cache'), { recursive: true })
	folder = await mkdtemp(path.join(root, '.cache/documents-test-'))
	workerFile = path.join(folder, 'documents-worker.js')
	await build({
		entryPoints: [path.join(root, 'app/documents/worker.server.ts')],
		outfile: workerFile,
		bundle: true,
		platform: 'node',
		target: 'node20',
		format: 'esm',
		packages: 'external',
		logLevel: 'error',
	})
})
afterAll(async () => {
	await closeDocumentWorkers()
	await rm(folder, { recursive: true })
})

test('the built worker makes the same PDF as this thread does', async () => {
	const made = await renderOffThread(aPlan(), 'pdf', workerFile)
	expect(made.contentType).toBe('application/pdf')
	expect(Buffer.from(made.bytes).equals(Buffer.from((await renderers.pdf(aPlan())).bytes))).toBe(true)
})

test.skipIf(process.platform !== 'linux')(
	'the worker stands back for the pages, and nobody else does (on Linux only)',
	async () => {
		const before = getPriority()
		await renderOffThread(aTableOf(1), 'pdf', workerFile)
		const stats = await Promise.all(
			(await readdir('/proc/self/task')).map((thread) => readFile(`/proc/self/task/${thread}/stat`, 'utf8').catch(() => '')),
		)
		const niceOf = (stat: string) => Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16])
		expect(stats.filter((stat) => niceOf(stat) === before + 5)).toHaveLength(1)
		expect(getPriority()).toBe(before)
	},
)

test('without a built worker the document is made all the same', async () => {
	expect(Buffer.from((await renderOffThread(aTableOf(1), 'pdf')).bytes.subarray(0, 8)).toString()).toBe('%PDF-1.7')
	expect((await renderOffThread(aTableOf(1), 'docx', null)).extension).toBe('docx')
})

test('forty people asking at once each get only their own words', async () => {
	const own = (number: number): Document => ({ ...aPlan(3), note: `canary-${number}-canary` })
	const files = await Promise.all(Array.from({ length: 40 }, (_, number) => renderOffThread(own(number), 'docx', workerFile)))
	files.forEach(({ bytes }, number) => {
		expect(wordsOf(docxParts(bytes).get('word/document.xml') as string).match(/canary-\d+-canary/g)).toEqual([
			`canary-${number}-canary`,
		])
	})
})
