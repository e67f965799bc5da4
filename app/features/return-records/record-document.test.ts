import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bankHolidaysOf } from '#app/content/bank-holidays.ts'
import { renderers } from '#app/documents/renderers.ts'
import { wordsIn } from '#app/words/words.ts'
import { recordDocument } from './record-document.ts'
import { aFullRecord, anOrdinaryRecord } from './record-specimens.ts'
import type { ReturnRecord } from './record.ts'

const { returnRecords } = wordsIn('en')
const made = (record: ReturnRecord) =>
	recordDocument(record, { words: returnRecords.document, holidays: bankHolidaysOf('england'), today: '2026-11-23' })
const plain = (text: string) => text.replace(/\s+/g, ' ')
const textOf = async (record: ReturnRecord) => plain(new TextDecoder().decode((await renderers.text(made(record))).bytes))

/** Everything that somebody typed in words. */
const typedIn = ({ agreed, ...record }: ReturnRecord) => [
	...[record.reference, record.role, record.manager, record.companion, record.reasonWords, record.workAction, record.contact],
	...[record.helps, record.colleagues, record.signposts, record.whyNotCounted, record.comment],
	...agreed.flatMap(({ what, who, interim }) => [what, who, interim]),
]

/** What each choice and each day of the ordinary record is called. */
const choices = [
	...['23 November 2026, in person, with Sam Okoro', 'First day absent 2 November 2026', 'Back on 23 November 2026'],
	...[
		'15 working days lost, worked out from the usual days',
		'Prefer not to say',
		'Fit note, 9 November 2026 to 6 December 2026',
	],
	...[
		'It advises: a phased return, amended duties. Given back. No copy is with this record.',
		'Not sure.',
		'It was not an accident at work.',
	],
	...['by 25 November 2026', 'Until then: Swap every hour', '7 December 2026', '21 December 2026'],
	...['Yes, 23 November 2026 to 20 December 2026', 'Offered and accepted', 'Sick pay was explained.'],
	...[
		'does not count towards a trigger: we have no triggers',
		'30 November 2026',
		'Both read it on 23 November 2026',
		'Given on paper',
	],
]

test('what was typed is all there, in the text as in the page', async () => {
	for (const record of [anOrdinaryRecord, aFullRecord]) {
		const text = await textOf(record)
		expect(typedIn(record).filter((one) => !text.includes(one))).toEqual([])
	}
	const text = await textOf(anOrdinaryRecord)
	expect(choices.filter((one) => !text.includes(one))).toEqual([])
})

test('Word and the page to print say what the text says', async () => {
	for (const format of ['html', 'docx'] as const) {
		const { bytes } = await renderers[format](made(aFullRecord))
		const folder = mkdtempSync(path.join(tmpdir(), 'record-'))
		const file = path.join(folder, `record.${format}`)
		writeFileSync(file, bytes)
		const xml =
			format === 'html' ? new TextDecoder().decode(bytes) : execFileSync('unzip', ['-p', file, 'word/document.xml']).toString()
		rmSync(folder, { recursive: true })
		const text = plain(
			xml
				.replace(/<\/(?:p|td|th|dd|dt|li|w:p|w:t)>/g, ' ')
				.replace(/<[^>]+>/g, '')
				.replaceAll('&#x27;', '’'),
		)
		expect(typedIn(aFullRecord).filter((one) => !text.includes(plain(one)))).toEqual([])
	}
})

test('it names nobody in its title, and says that nobody has read it until both have', async () => {
	const { title, footer } = made(anOrdinaryRecord)
	for (const said of typedIn(anOrdinaryRecord).filter(Boolean)) expect(`${title} ${footer}`).not.toContain(said)
	expect(await textOf(anOrdinaryRecord)).not.toContain('Name or initials')
	const unread = await textOf({ ...anOrdinaryRecord, readOn: null })
	expect(unread).not.toContain('Both read it')
	expect(unread).toContain('Name or initials')
})

test('what nobody answered takes no room, and the days can be overtyped', async () => {
	const { readOn: _, ...rest } = anOrdinaryRecord
	const bare = Object.fromEntries(
		Object.entries(rest).map(([name, value]) => [name, Array.isArray(value) ? [] : typeof value === 'string' ? '' : value]),
	)
	const nothing = {
		...bare,
		metOn: '2026-11-23',
		nation: 'england',
		readOn: null,
		way: null,
		reason: null,
	} as unknown as ReturnRecord
	const emptied: ReturnRecord = {
		...{
			...nothing,
			noteSeen: null,
			workRelated: null,
			accident: null,
			phased: null,
			referral: null,
			sickPay: null,
			counted: null,
		},
		...{ copyGiven: null, firstDay: null, dayBack: null, noteFrom: null, noteTo: null, phasedFrom: null, phasedTo: null },
		...{ nextReview: null, notCopied: false },
	}
	const text = await textOf(emptied)
	expect(text).toContain('23 November 2026')
	for (const label of ['Sick pay', 'Referral', 'Note seen', 'Phased return']) expect(text).not.toContain(label)
	expect(await textOf({ ...anOrdinaryRecord, daysLost: 4.5 })).toContain('4.5 working days lost')
})

const hasPoppler = spawnSync('pdfinfo', ['-v']).error === undefined

describe.skipIf(!hasPoppler)('as a PDF (skipped where pdfinfo is not installed)', () => {
	let folder = ''
	beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'record-pdf-'))))
	afterAll(() => rmSync(folder, { recursive: true }))
	async function ask(record: ReturnRecord, command: 'pdfinfo' | 'pdftotext') {
		const file = path.join(folder, `${crypto.randomUUID()}.pdf`)
		writeFileSync(file, (await renderers.pdf(made(record))).bytes)
		return execFileSync(command, command === 'pdfinfo' ? [file] : ['-raw', file, '-'], { maxBuffer: 1e8 }).toString()
	}

	test('an ordinary record stands on one side of A4, read or still to be read', async () => {
		for (const record of [anOrdinaryRecord, { ...anOrdinaryRecord, readOn: null }]) {
			const info = await ask(record, 'pdfinfo')
			expect(info).toMatch(/^Pages: +1$/m)
			expect(info).toMatch(/^Tagged: +yes$/m)
			expect(info).toMatch(/A4/)
		}
	})

	test('control: a record with every box full does not, and still says everything', async () => {
		expect(Number(/^Pages: +(\d+)$/m.exec(await ask(aFullRecord, 'pdfinfo'))?.[1])).toBeGreaterThan(1)
		const text = plain(await ask(aFullRecord, 'pdftotext'))
		for (const name of ['companion', 'words', 'action', 'contact', 'helps', 'what20', 'until20', 'colleagues', 'why', 'comment'])
			expect(text).toContain(`${name} ends`)
	})
})
