import { expect, test } from 'vitest'
import { readingGrade, sentencesOf, tooLong, wordsLeftOut } from './plain-words.ts'

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

test('a sentence of 26 words is found and one of 25 is not', () => {
	expect(tooLong(`<p>${words(25)}. ${words(26)}.</p>`)).toEqual([`${words(26)}.`])
})

test('list items, cells and headings each end a sentence', () => {
	expect(sentencesOf('<h2>One</h2><ul><li>two</li><li>three</li></ul><p>Four “five?” Six.</p>')).toEqual([
		'One',
		'two',
		'three',
		'Four “five?”',
		'Six.',
	])
})

test('words left out are found in the text and allowed in speech', () => {
	expect(wordsLeftOut('<p>We don&#x27;t utilise this. “I can&#x27;t come in.” He suffers from it.</p>')).toEqual([
		"don't",
		'utilise',
		'suffers from',
	])
	expect(wordsLeftOut('<p>People on long sick leave.</p>')).toEqual([])
})

test('a summary to open ends a sentence too', () => {
	expect(sentencesOf('<details><summary>Care</summary><p>Ask.</p></details>')).toEqual(['Care', 'Ask.'])
})

test('a hard page has a higher grade than an easy one, and a figure counts as a word', () => {
	expect(readingGrade('<p>Ask what is hard. Then wait.</p>')).toBeLessThan(2)
	expect(readingGrade('<p>Ask on day 7. Then wait 28 days.</p>')).toBeGreaterThan(-4)
	expect(
		readingGrade(
			'<p>Organisational accommodation procedures necessitate comprehensive documentation and interdisciplinary consultation.</p>',
		),
	).toBeGreaterThan(15)
})
