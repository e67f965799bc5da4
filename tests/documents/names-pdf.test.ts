import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Document } from '#app/documents/document.ts'
import { needsFallback } from '#app/documents/pdf/glyphs.ts'
import { renderers } from '#app/documents/renderers.ts'
import { aHostileDocument, aPlan } from '#app/documents/specimens.ts'
import { planDocument } from '#app/features/plans/plan-document.ts'
import { aPlanOf } from '#app/features/plans/specimens.ts'
import { hasPoppler, openFolder } from './office.ts'
import { words } from './plans.ts'

/** Invented names, with letters that join, stack and change places; and the font that has them. */
const names: Readonly<Record<string, readonly [string, string]>> = {
	'Latin of other countries': ['Nguyễn Thị Ánh Đặng', 'NotoSans'],
	Greek: ['Ελένη Παπαδοπούλου', 'NotoSans'],
	Cyrillic: ['Олена Шевченко Ђорђе', 'NotoSans'],
	Arabic: ['محمد عبد الله الأحمد', 'NotoNaskhArabic'],
	Urdu: ['ڈاکٹر فاطمہ چوہدری بیگم ژالہ ٹھٹھہ', 'NotoNaskhArabic'],
	Hebrew: ['שלום כהן', 'NotoSansHebrew'],
	Gujarati: ['પ્રિયા કૃષ્ણ દ્રષ્ટિ જ્ઞાન શ્રી', 'NotoSansGujarati'],
	Gurmukhi: ['ਹਰਪ੍ਰੀਤ ਸਿੰਘ ਗਿੱਲ ਕੌਰ।', 'NotoSansGurmukhi'],
	Devanagari: ['क्षत्रिय प्रिया शर्मा कर्म द्वारा।', 'NotoSansDevanagari'],
	Bengali: ['প্রিয়াঙ্কা চক্রবর্তী র‍্যাব কৃষ্ণ।', 'NotoSansBengali'],
	Tamil: ['கிருஷ்ணன் சுப்பிரமணியம் ஸ்ரீ கௌ', 'NotoSansTamil'],
}
const everyName = Object.values(names).map(([name]) => name.normalize('NFC'))

/** The name where a plan has one: in an answer, in bold, in a cell, in a heading and below the line to sign on. */
const named = (name: string): Document => ({
	title: `Plan for ${name}`,
	lang: 'en',
	madeOn: '2026-11-23',
	sections: [
		{
			heading: 'Who',
			blocks: [
				{ kind: 'rows', rows: [{ label: 'Name', value: name }] },
				{ kind: 'table', caption: 'C', columns: ['A', 'B'], rows: [['1', `With ${name} (42)`]] },
				{ kind: 'signatures', names: [name] },
			],
		},
	],
})

let folder: Awaited<ReturnType<typeof openFolder>>
beforeAll(async () => {
	folder = await openFolder()
})
afterAll(() => folder.close())

const bytesOf = async (document: Document) => Buffer.from((await renderers.pdf(document)).bytes)

async function ask(document: Document, command: 'pdftotext' | 'pdffonts', ...options: readonly string[]): Promise<string> {
	const file = `${crypto.randomUUID()}.pdf`
	await folder.write(file, await bytesOf(document))
	// Poppler marks where text turns; a person who copies it does not see that.
	return (await folder.ask(command, file, ...options)).replace(/[\u202a-\u202e]/g, '').normalize('NFC')
}

const fallbacksIn = (fonts: string) => [...new Set(fonts.match(/Noto\w+(?=-)/g))]
const sentence = 'Where you see ◊'

describe.skipIf(!hasPoppler)('names in a PDF, as poppler reads it (skipped where pdfinfo is not installed)', () => {
	test.each(Object.entries(names))(
		'%s: copied as it was typed, drawn with one more font, and nothing stands in',
		async (_, [name, font]) => {
			const text = (await ask(named(name), 'pdftotext')).replace(/\s+/g, ' ')
			expect(text.split(name.normalize('NFC')).length - 1).toBeGreaterThanOrEqual(4)
			expect(text).not.toContain(sentence)
			expect(fallbacksIn(await ask(named(name), 'pdffonts'))).toEqual([font])
		},
	)

	test('a name in bold is bold', async () => {
		expect(await ask(named('પ્રિયા'), 'pdffonts')).toContain('NotoSansGujarati-Bold')
	})

	test('control: a script that no font has is marked, and brings no font', async () => {
		expect(await ask(named('莎拉·史密斯'), 'pdftotext')).toContain(sentence)
		expect(fallbacksIn(await ask(named('莎拉·史密斯'), 'pdffonts'))).toEqual([])
	})

	test('a name of right-to-left letters stands at the right, the others at the left', async () => {
		const leftOf = async (name: string) => {
			const boxes = await ask(
				{ title: 'T', lang: 'en', sections: [{ heading: '', blocks: [{ kind: 'paragraph', text: name }] }] },
				'pdftotext',
				'-bbox',
			)
			return Math.min(
				...Array.from(boxes.matchAll(/xMin="([\d.]+)" yMin="[\d.]+" xMax="[\d.]+" yMax="[\d.]+">[^T1-9]{2,}</g), (match) =>
					Number(match[1]),
				),
			)
		}
		expect(await leftOf('שלום כהן')).toBeGreaterThan(450)
		expect(await leftOf('محمد عبد')).toBeGreaterThan(450)
		expect(await leftOf('પ્રિયા')).toBeLessThan(60)
	})

	test('numbers, brackets and English words keep their order among right-to-left letters', async () => {
		const text = await ask(named('שלום (Example) 10:30 כהן'), 'pdftotext', '-raw')
		expect(text).toMatch(/כהן 10:30 \(Example\) שלום/)
	})

	test.each(['પ્રિયા', 'কৃষ্ণ', 'क्षत्रि', 'سلام', 'Ελένη'])(
		'a word too long for its line breaks between letters and loses none: %s',
		async (word) => {
			const long = word.repeat(200)
			const text = await ask(
				{ title: 'T', lang: 'en', sections: [{ heading: '', blocks: [{ kind: 'paragraph', text: long }] }] },
				'pdftotext',
			)
			expect(text.replace(/\s|Page 1 of 1/g, '').slice(1)).toBe(long.normalize('NFC'))
		},
	)
})

test('the same names make the same bytes, whatever was written between', async () => {
	const first = await bytesOf(named(everyName.join(' ')))
	await bytesOf(named(everyName.map((name) => name.split('').reverse().join('')).join(' ')))
	await bytesOf(aHostileDocument('ٱلسَّلَامُ ڈ د שָׁלוֹם'))
	expect((await bytesOf(named(everyName.join(' ')))).equals(first)).toBe(true)
})

test('a plan without such letters looks for no other font; each of the names does', () => {
	const plan = planDocument(aPlanOf(20), { words, today: '2026-11-23', reference: 'K7QF-2M9X' })
	expect(needsFallback(JSON.stringify([plan, aPlan(), 'Llŷr Ŵyn, Zoë Ångström: “£5” – €6 ◊ 莎拉 👍🏽']))).toBe(false)
	expect(everyName.filter((name) => !needsFallback(JSON.stringify(named(name))))).toEqual([])
})
