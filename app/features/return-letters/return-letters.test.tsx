import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { plainText } from '#app/documents/text.ts'
import { wordsIn } from '#app/words/words.ts'
import { ReturnLetterPage } from './letters-pages.tsx'
import { readReturnLetter } from './read-return-letter.ts'
import { returnLetterKinds } from './return-letter.ts'
import type { ReturnLetterKind } from './return-letter.ts'

const { letters, returnLetters } = wordsIn('en')
const context = { words: { ...letters.text, ...returnLetters }, today: '2026-11-23' }
const read = (kind: ReturnLetterKind, sent: Readonly<Record<string, string>>) =>
	readReturnLetter(kind, new URLSearchParams(sent), context)
const textOf = (kind: ReturnLetterKind, sent: Readonly<Record<string, string>>) => {
	const { letter } = read(kind, sent)
	return letter ? plainText(letter).replace(/\s+/g, ' ') : ''
}
const names = { employee: 'Sam Invented', manager: 'Robin Made-Up', firm: 'Example Packing Ltd' }
const day = (name: string, [year, month, of]: readonly [string, string, string]) => ({
	[`${name}.day`]: of,
	[`${name}.month`]: month,
	[`${name}.year`]: year,
})

describe('every letter', () => {
	test.each(returnLetterKinds)('%s is whole with nothing typed: gaps stand in brackets', (kind) => {
		const text = textOf(kind, {})
		expect(text).toContain('Dear [name of the employee]')
		expect(text).toContain('23 November 2026')
		expect(text).not.toMatch(/undefined|null/)
	})

	test.each(returnLetterKinds)('%s says who writes to whom', (kind) => {
		const text = textOf(kind, names)
		expect(text).toContain('Dear Sam Invented')
		expect(text).toContain('Robin Made-Up')
		expect(text).toContain('Example Packing Ltd')
	})

	test.each(returnLetterKinds)('%s asks for no illness', (kind) => {
		expect(textOf(kind, names)).not.toMatch(/diagnos|what is wrong with you/i)
	})
})

test('keeping in touch says how, how often, when next and what colleagues hear', () => {
	const text = textOf('keeping-in-touch', {
		contact: 'Robin',
		channel: 'by text',
		often: 'every 2 weeks',
		team: 'Sam is off',
		...day('next', ['2026', '12', '1']),
	})
	for (const said of ['Robin', 'by text', 'every 2 weeks', '1 December 2026', 'Sam is off']) expect(text).toContain(said)
})

test('an invitation names the topics that were ticked, and three when none was', () => {
	const ticked = readReturnLetter(
		'return-talk',
		new URLSearchParams([
			['topics', 'hours'],
			['time', '10am'],
		]),
		context,
	).letter
	const text = ticked ? plainText(ticked) : ''
	expect(text).toContain('10am')
	expect(text).toContain(returnLetters.letters['return-talk'].topics.hours)
	expect(text).not.toContain(returnLetters.letters['return-talk'].topics.pay)
	const { topics } = returnLetters.letters['return-talk']
	const untouched = textOf('return-talk', {})
	const named = Object.entries(topics).filter(([, said]) => untouched.includes(said))
	expect(named.map(([topic]) => topic)).toEqual(['tasks', 'hours', 'changes'])
})

test('the label of the last day asks for a day, as its gap does', () => {
	expect(textOf('phased-return', {})).toContain('Last day of the phased return: [last day]')
})

test('a confirmation holds what was agreed, and the rules of a phased return', () => {
	const text = textOf('phased-return', {
		...names,
		...day('from', ['2026', '11', '30']),
		hours: 'Week 1: Monday, 9am to 1pm',
		tasks: 'Packing line 2',
		waits: 'Lifting',
		pay: 'hours-and-sick-pay',
		contact: 'Robin',
	})
	for (const said of ['30 November 2026', 'Week 1: Monday, 9am to 1pm', 'Packing line 2', 'Lifting', 'sick pay', 'No overtime'])
		expect(text).toContain(said)
})

describe('what has to be put right', () => {
	test('is the end before the beginning, and nothing typed is lost', () => {
		const { letter, form } = read('phased-return', {
			...day('from', ['2026', '11', '30']),
			...day('until', ['2026', '11', '29']),
			hours: 'Week 1',
		})
		expect(letter).toBeNull()
		expect(form.problems.map(({ field }) => field)).toEqual(['until.day'])
		expect(form.typed.hours).toBe('Week 1')
	})

	test('a word that may name an illness is named, and stops nothing', () => {
		const { letter, healthWords } = read('keeping-in-touch', { team: 'Off with depression' })
		expect(letter).not.toBeNull()
		expect(healthWords).toEqual(['depression'])
	})
})

test('the page carries what was typed to the files, and shows the letter', () => {
	const made = read('return-talk', { ...names, place: 'The café “Zur Post” & garden' })
	const html = renderToStaticMarkup(<ReturnLetterPage kind="return-talk" {...made} />)
	expect(html).toContain('name="place" value="The café “Zur Post” &amp; garden"')
	expect(html).toContain('/return-to-work/letters/return-talk/copy/letter.docx')
	expect(html).toContain('A talk about coming back to work')
})
