import content from 'virtual:portal-content'
import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderDocx } from '#app/documents/docx.ts'
import type { Document } from '#app/documents/document.ts'
import { renderPdf } from '#app/documents/pdf/pdf.ts'
import { demands } from '#app/features/adjustments/demands.ts'
import { wordsIn } from '#app/words/words.ts'
import { aPlanFullOf, aPlanOf } from '../specimens.ts'
import { mostDemands } from './letter-fields.ts'
import type { LetterFields } from './letter-fields.ts'
import { letterKinds } from './letter-kinds.ts'
import type { LetterKind } from './letter-kinds.ts'
import { letterDocument } from './letters.ts'

const run = promisify(execFile)
const has = (command: string, option: string) => spawnSync(command, [option]).error === undefined
const context = { words: wordsIn('en').letters.text, today: '2026-11-10', helplines: content.helplines, answerDays: 14 }
const write = (kind: LetterKind, plan = aPlanOf(20), fields: LetterFields = {}) =>
	letterDocument(kind, plan, { ...context, fields }) as Document
let folder = ''

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'letters-test-'))
})
afterAll(() => rm(folder, { recursive: true }))

const greetings: Readonly<Record<LetterKind, string>> = {
	request: 'Dear Robin Made-Up',
	acknowledgement: 'Dear Sam Invented',
	confirmation: 'Dear Sam Invented',
	refusal: 'Dear Sam Invented',
	'review-invitation': 'Dear Sam Invented',
	'payroll-note': 'Dear colleague',
	'job-demands': 'This sheet belongs to the employee.',
}

test.skipIf(!has('soffice', '--version'))(
	'LibreOffice opens each letter and finds its greeting',
	{ timeout: 120_000 },
	async () => {
		const files = letterKinds.map((kind) => path.join(folder, `${kind}.docx`))
		for (const [index, kind] of letterKinds.entries()) await writeFile(files[index]!, (await renderDocx(write(kind))).bytes)
		// A home of its own: the office program refuses a second of itself in the same one.
		const home = `-env:UserInstallation=file://${folder}/office`
		await run('soffice', [home, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, ...files])
		for (const kind of letterKinds)
			expect(await readFile(path.join(folder, `${kind}.txt`), 'utf8'), kind).toContain(greetings[kind])
	},
)

describe.skipIf(!has('pdfinfo', '-v'))('as PDF (skipped where pdfinfo is not installed)', () => {
	async function pagesOf(document: Document) {
		const file = path.join(folder, `${crypto.randomUUID()}.pdf`)
		await writeFile(file, (await renderPdf(document)).bytes)
		const { stdout } = await run('pdfinfo', [file])
		expect(stdout).toMatch(/^Tagged: +yes$/m)
		return Number(/^Pages: +(\d+)$/m.exec(stdout)?.[1])
	}

	const byLength = [...demands].sort((a, b) => b.label.length - a.label.length).map(({ code }) => code)

	test('the sheet for a clinician is one page for a job with 12 demands', async () => {
		const fields = {
			hours: '37 a week, early shifts',
			tasks: 'Pick, pack and load orders.',
			demands: byLength.slice(0, mostDemands),
		}
		expect(fields.demands).toHaveLength(12)
		expect(await pagesOf(write('job-demands', aPlanOf(20), fields))).toBe(1)
	})

	test('the sheet is one page when everything in it is as long as it may be', async () => {
		const full = aPlanFullOf('Wide words '.repeat(200), 200)
		const plan = { ...full, rows: full.rows.map((row) => ({ ...row, decision: 'trial' as const, status: 'stopped' as const })) }
		const longest = [...byLength.slice(0, 10), 'V-see', 'C-number'] as const
		const fields = { hours: 'W'.repeat(60), tasks: 'Wide words '.repeat(11).slice(0, 120), demands: longest }
		expect(await pagesOf(write('job-demands', plan, fields))).toBe(1)
	})

	test('the letters of a plan of 20 rows are a few pages at most', async () => {
		for (const kind of letterKinds) expect(await pagesOf(write(kind)), kind).toBeLessThanOrEqual(3)
	})
})
