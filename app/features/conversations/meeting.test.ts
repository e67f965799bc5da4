import { describe, expect, test } from 'vitest'
import { plainText } from '#app/documents/text.ts'
import { wordsIn } from '#app/words/words.ts'
import { meetingDocument } from './meeting-document.ts'
import { readMeeting } from './meeting-step.ts'

const words = wordsIn('en').conversations.meeting.document
const today = '2026-11-23'
const good = [
	['agreed', 'wants'],
	['agreed', 'read'],
	['purposes', 'changes'],
	['purposes', 'return'],
	['invites', 'manager'],
	['way', 'work'],
	['when', 'Tuesday after 2'],
] as const
const read = (...form: (readonly [string, string])[]) => readMeeting(new URLSearchParams(form.map((one) => [...one])), { today })
const without = (name: string, value?: string) => good.filter(([at, is]) => at !== name || (value !== undefined && is !== value))

describe('a request for a meeting of three', () => {
	test('is made when the employee has agreed and has seen it', () => {
		expect(read(...good)).toMatchObject({ problems: [], request: { purposes: ['changes', 'return'], way: 'work' } })
	})

	test.each([
		['did not agree', without('agreed', 'wants')],
		['has not seen it', without('agreed', 'read')],
		['was not asked', without('agreed')],
	])('is not made when the employee %s, and nothing typed is lost', (_name, form) => {
		const asked = read(...form, ['topics', 'The early shift'])
		expect(asked.request).toBeNull()
		expect(asked.problems.map(({ field }) => field)).toEqual(['agreed'])
		expect(asked.typed).toMatchObject({ when: 'Tuesday after 2', topics: 'The early shift' })
	})

	test.each(['purposes', 'invites', 'way', 'when'])('says what is missing: %s', (name) => {
		const asked = read(...without(name))
		expect(asked.problems.map(({ field }) => field)).toEqual([name])
		expect(asked.request).toBeNull()
	})

	test('takes no answer that is none of ours', () => {
		expect(read(...without('way'), ['way', 'by-boat']).problems).not.toEqual([])
	})

	test('names words that look like an illness, and goes on', () => {
		expect(read(...good, ['topics', 'The depression and the rota'])).toMatchObject({
			healthWords: ['depression'],
			problems: [],
		})
		expect(read(...good, ['topics', 'The rota']).healthWords).toEqual([])
	})

	test('reads as a letter with every answer, and what was left empty to fill in by hand', () => {
		const { request } = read(...good, ['topics', 'The rota\nThe lifting'], ['firm', 'Example Bakery'])
		if (!request) throw new Error('There is no request')
		const document = meetingDocument(request, words, { area: 'Example area', today })
		const text = plainText(document)
		for (const said of [
			'Example Bakery',
			'Example area',
			'23 November 2026',
			'to agree changes at work',
			'to plan the hours and tasks of a return',
			'has seen this request',
			'Tuesday after 2',
			'The lifting',
			'[name of the employee]',
			'[your name]',
		])
			expect(text).toContain(said)
		expect(document.title).toBe('Request for a meeting of three')
	})

	test('stands in the order of a letter, with its day once, and no rules of signs in what is pasted', () => {
		const { request } = read(...good, ['manager', 'Robin Made-Up'])
		if (!request) throw new Error('There is no request')
		const text = plainText(meetingDocument(request, words, { area: 'Example area', today }))
		const order = ['Robin Made-Up', 'Example area', '23 November 2026', words.title, words.greeting, words.opening, words.end]
		const at = order.map((said) => text.replace(/\s+/g, ' ').indexOf(said))
		expect(at).toEqual([...at].sort((a, b) => a - b))
		expect(at).not.toContain(-1)
		expect(text.split('23 November 2026')).toHaveLength(2)
		expect(text).not.toMatch(/Made on|={3}|-{3}/)
	})
})
