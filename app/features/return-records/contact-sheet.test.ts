import { expect, test } from 'vitest'
import { renderers } from '#app/documents/renderers.ts'
import { englishMessages } from '#app/journey/messages.ts'
import { wordsIn } from '#app/words/words.ts'
import { answerSheet } from './answer-sheet.ts'
import { contactDays } from './contact-agreement.ts'
import { mostContacts } from './contact-log.ts'
import { readSheet, sheetDays } from './contact-sheet.ts'

const { contactSheets: words } = wordsIn('en')
const context = { today: '2026-11-23', messages: englishMessages }
const agreement: [string, string][] = [
	...([
		['reference', 'P7'],
		['person', 'Sam Okoro'],
		['channel', 'call'],
		['channel', 'text'],
		['frequency', 'two-weeks'],
	] as const),
	...([
		['startOn.day', '24'],
		['startOn.month', '11'],
		['startOn.year', '2026'],
		['notThen', 'Before 10'],
	] as const),
	...([
		['team', 'That P7 is off until further notice'],
		['stop', 'One text to Sam is enough'],
	] as const),
].map(([name, value]) => [name, value])
const contact = (place: number, second = 'Wants the newsletter'): [string, string][] => [
	[`row${place}.on.day`, '20'],
	[`row${place}.on.month`, '11'],
	[`row${place}.on.year`, '2026'],
	[`row${place}.who`, `Sam ${place}`],
	[`row${place}.channel`, 'call'],
	[`row${place}.first`, `First line ${place}`],
	[`row${place}.second`, second],
	[`row${place}.agreed`, `Agreed ${place}`],
	[`row${place}.nextOn.day`, '4'],
	[`row${place}.nextOn.month`, '12'],
	[`row${place}.nextOn.year`, '2026'],
]
const read = (sheet: 'contact-agreement' | 'contact-log', entries: [string, string][]) =>
	readSheet(sheet, new URLSearchParams(entries), context, words)
const textOf = async (sheet: ReturnType<typeof read>) => {
	if (!sheet.document) throw new Error(JSON.stringify(sheet.problems))
	const [text, html] = await Promise.all([renderers.text(sheet.document), renderers.html(sheet.document)])
	const plain = new TextDecoder().decode(text.bytes).replace(/\s+/g, ' ')
	expect(new TextDecoder().decode(html.bytes)).toContain(sheet.document.title)
	return plain
}

test('an agreement says all that was agreed, and its first days', async () => {
	const sheet = read('contact-agreement', agreement)
	const text = await textOf(sheet)
	for (const said of ['P7', 'Sam Okoro', 'Phone call, Text message', 'Every 2 weeks', 'Before 10', 'further notice', 'One text'])
		expect(text).toContain(said)
	expect(text).toContain('24 November 2026, 8 December 2026')
	expect(sheet.days).toHaveLength(6)
	expect(sheetDays(sheet, words, 'key')?.map(({ title }) => title)).toEqual(Array.from({ length: 6 }, () => 'Check-in (P7)'))
})

test('without a first day there is no calendar, and with another way of often there is one day', () => {
	expect(contactDays({ startOn: null, frequency: 'weekly' })).toEqual([])
	expect(contactDays({ startOn: '2026-11-24', frequency: 'other' })).toEqual(['2026-11-24'])
	expect(contactDays({ startOn: '2026-12-28', frequency: 'weekly' })[1]).toBe('2027-01-04')
	expect(sheetDays({ days: [], mark: 'P7' }, words, 'key')).toBeNull()
})

test('a log has every contact in its order, and the next one for a calendar', async () => {
	const sheet = read('contact-log', [['reference', 'JS'], ...contact(1), ...contact(2, 'Knows <b>who</b> covers')])
	const text = await textOf(sheet)
	for (const said of ['2 contacts', '20 November 2026', 'Sam 1, Phone call', 'First line 2', 'Agreed 2', '4 December 2026'])
		expect(text).toContain(said)
	expect(text.indexOf('First line 1')).toBeLessThan(text.indexOf('First line 2'))
	expect([sheet.days, sheet.mark]).toEqual([['2026-12-04'], ''])
})

test('nothing typed is lost when something is wrong, when a row is added or when it is changed', () => {
	const typed = [...contact(1, 'x'.repeat(2000)), ...contact(3).filter(([name]) => !name.includes('.on.'))]
	const sheet = read('contact-log', typed)
	expect(sheet.document).toBeNull()
	expect(sheet.problems.map(({ field }) => field)).toEqual(['row1.second', 'row3.on.day'])
	expect(sheet.problems[0]?.message).toContain('Contact 1')
	const form = new URLSearchParams([...typed, ['rows', '3']])
	for (const asked of ['add', 'change']) {
		const answer = answerSheet('contact-log', form, { asked, context, words })
		expect(answer).toMatchObject({ document: null, problems: [], rows: asked === 'add' ? 4 : 3 })
		for (const [name, value] of typed) expect(answer.typed[name]).toBe(value)
	}
})

test('a hundred contacts are refused with a sentence, thirty are not, and none is asked for', () => {
	const many = (count: number) => Array.from({ length: count }, (_, at) => contact(at + 1)).flat()
	expect(read('contact-log', many(100)).problems.map(({ message }) => message)).toEqual([words.log.tooMany(mostContacts)])
	expect(read('contact-log', many(30)).problems).toEqual([])
	expect(read('contact-log', []).problems).toEqual([{ field: 'row1.on.day', message: words.log.empty }])
})

test('an opinion in a log is asked about and never refused', () => {
	const sheet = read('contact-log', contact(1, 'I think he is faking'))
	expect(sheet.notHere.opinions).toEqual(['faking'])
	expect(sheet.document).not.toBeNull()
})

test('a next contact before the contact is refused with a sentence, and one on the same day is not', () => {
	const next = (day: string) =>
		read(
			'contact-log',
			contact(1).map(([name, value]): [string, string] =>
				name === 'row1.nextOn.day' ? [name, day] : name === 'row1.nextOn.month' ? [name, '11'] : [name, value],
			),
		)
	expect(next('19')).toMatchObject({ document: null, problems: [{ field: 'row1.nextOn.day', message: words.log.nextBefore(1) }] })
	expect(next('19').typed['row1.nextOn.day']).toBe('19')
	expect(next('20').problems).toEqual([])
})

test('a word for an illness in a log is asked about and never refused', () => {
	const sheet = read('contact-log', contact(1, 'Bad with her nerves, and a panic on the bus'))
	expect(sheet.notHere.health).toEqual(['nerves', 'panic'])
	expect(sheet.document).not.toBeNull()
})
