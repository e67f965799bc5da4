import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import type { Document } from './document.ts'
import { renderHtml } from './html.ts'
import { aHostileDocument, aPlan, aTableOf, hostileTexts } from './specimens.ts'

const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'long-title': 'off' } })

async function page(document: Document): Promise<string> {
	return new TextDecoder('utf-8', { fatal: true }).decode((await renderHtml(document)).bytes)
}

async function problemsIn(document: Document): Promise<string[]> {
	const report = await validator.validateString(await page(document))
	return report.results.flatMap((result) =>
		result.messages.map((message) => `${message.ruleId} ${message.line}: ${message.message}`),
	)
}

test.each([1, 20, 200])('a page with a table of %i rows is valid', async (rows) => {
	expect(await problemsIn(aPlan(rows))).toEqual([])
	expect((await page(aTableOf(rows))).match(/<th scope="row"/g)).toHaveLength(rows)
})

test.each(Object.entries(hostileTexts))('a page is valid whatever was typed: %s', async (_, text) => {
	expect(await problemsIn(aHostileDocument(text))).toEqual([])
})

test('nothing typed becomes markup', async () => {
	const html = await page(aHostileDocument(hostileTexts.markup))
	expect(html).not.toContain('<script')
	expect(html.match(/<\/table>/g)).toHaveLength(1)
	expect(html).toContain('&#60;script&#62;alert(1)&#60;/script&#62; &#38; &#34;quoted&#34;')
})

test('the page names its language, has one first heading and loads nothing', async () => {
	const html = await page({ ...aPlan(), lang: 'cy' })
	expect(html).toContain('<html lang="cy-GB">')
	expect(html).toContain('Lluniwyd ar 27 Mawrth 2026')
	expect(html.match(/<h1/g)).toHaveLength(1)
	expect(html).not.toMatch(/ (src|href)=|url\(|@import/)
	expect(html).toContain("default-src 'none'")
})

test('a value keeps the lines it was typed in', async () => {
	expect(await page(aPlan())).toContain('Standing for more than 20 minutes.\n\nLifting from below the knee')
})
