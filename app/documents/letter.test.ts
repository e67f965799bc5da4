import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { docxParts, wordsOf, xmlFault } from './docx-parts.ts'
import { renderDocx } from './docx.ts'
import { renderHtml } from './html.ts'
import { renderPdf } from './pdf/pdf.ts'
import { aLetter } from './specimens.ts'
import { plainText } from './text.ts'

const inOrder = /Robin Example\s+Example Bakery\s+23 November 2026\s+Dear Sam Example\s+Your request of 3 November\s/

test('as text the opening of a letter stands above its subject, and no heading is made of nothing', () => {
	expect(plainText(aLetter())).toMatch(inOrder)
	expect(plainText(aLetter())).toMatch(/November\n\nThank you/)
	expect(plainText(aLetter())).not.toMatch(/[=-]{3}/)
	expect(plainText(aLetter())).toMatch(/Friday\.\n\nYours sincerely/)
})

test('in Word the subject is the one first heading, and a part without a heading has none', async () => {
	const body = docxParts((await renderDocx(aLetter())).bytes).get('word/document.xml') as string
	expect(xmlFault(body)).toBeNull()
	expect(wordsOf(body)).toMatch(inOrder)
	expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(1)
	expect(body.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(1)
})

test('as a page it is valid and has the same headings', async () => {
	const html = new TextDecoder().decode((await renderHtml(aLetter())).bytes)
	const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })
	expect((await validator.validateString(html)).results).toEqual([])
	expect(html.replaceAll(/<style>.*<\/style>|<title>.*<\/title>|<[^>]*>/gs, ' ')).toMatch(inOrder)
	expect(html.match(/<h[12]/g)).toHaveLength(2)
})

test('as PDF it is made', async () => {
	expect((await renderPdf(aLetter())).bytes.byteLength).toBeGreaterThan(5000)
})
