import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { docxParts, wordsOf, xmlFault } from '../../../app/documents/docx-parts.ts'
import { expect } from './portal.ts'

export type Taken = { readonly name: string; readonly bytes: Buffer }

/** What the browser saves when `press` is done. */
export async function take(page: Page, press: () => Promise<void>): Promise<Taken> {
	const [file] = await Promise.all([page.waitForEvent('download'), press()])
	const chunks: Buffer[] = []
	for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array))
	return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) }
}

/** The words of a Word file, which is opened as the archive that it is and has to be well made. */
export function wordsInWord({ name, bytes }: Taken): string {
	expect(name).toMatch(/\.docx$/)
	const xml = docxParts(bytes).get('word/document.xml') ?? ''
	expect(xmlFault(xml)).toBeNull()
	return wordsOf(xml)
}

export function expectPdf({ name, bytes }: Taken) {
	expect(name).toMatch(/\.pdf$/)
	expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
	expect(bytes.subarray(-1024).toString('latin1')).toContain('%%EOF')
}

export type Day = { readonly uid: string; readonly on: string; readonly title: string }

/** The days of a calendar file, read by another library: each a whole day that ends on the next, whatever the zone. */
export function daysIn({ name, bytes }: Taken): Day[] {
	expect(name).toMatch(/\.ics$/)
	const text = bytes.toString('utf8')
	expect(text).not.toMatch(/^DT(START|END).*Z\r?$/m)
	return new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]])
		.getAllSubcomponents('vevent')
		.map((component) => new ICAL.Event(component))
		.map(({ uid, summary, startDate, endDate }) => {
			expect(startDate.isDate && endDate.isDate, `${summary} is a whole day`).toBe(true)
			const next = startDate.clone()
			next.adjust(1, 0, 0, 0)
			expect(endDate.toString()).toBe(next.toString())
			return { uid, on: startDate.toString(), title: summary }
		})
}
