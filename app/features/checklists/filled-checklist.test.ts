import content from 'virtual:portal-content'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { englishMessages } from '#app/journey/messages.ts'
import { itemsOf } from './checklist.ts'
import type { Checklist } from './checklist.ts'
import { answerStates, answerTo, countAnswers, emptyFilled, filledSchema, healthWordsIn, longest } from './filled-checklist.ts'
import type { FilledChecklist } from './filled-checklist.ts'
import { mergeFilled } from './merge-filled.ts'
import { openPoints } from './open-points.ts'
import { formOf, readFilled, typedOf } from './read-filled.ts'

const listOf = (slug: string) => content.checklists.find((one) => one.slug === slug) as Checklist
const care = listOf('care')
const ids = itemsOf(care).map(({ id }) => id)
const read = (fields: Readonly<Record<string, string>>) =>
	readFilled((name) => (Object.hasOwn(fields, name) ? (fields[name] ?? '') : ''), care, {
		messages: englishMessages,
		dateLabel: 'Date',
	})
const readAgain = (filled: FilledChecklist) => read(Object.fromEntries(formOf(care, typedOf(filled))))

const line = (max: number) => fc.string({ unit: 'grapheme', maxLength: max })
const anything = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 400 }),
	fc.constantFrom('done', 'to-do', '31', '2026', 'x'.repeat(10_000), '\u0000', '\ud800', '‮x', '<b>', '=1+1'),
)
const name = fc.constantFrom(
	'about',
	'who',
	'on.day',
	'on.month',
	'on.year',
	'__proto__',
	'constructor',
	'state.constructor',
	...ids.flatMap((id) => [`state.${id}`, `note.${id}`]),
)
const answer = fc.record({ state: fc.constantFrom(null, ...answerStates), note: line(40) })
const day = fc
	.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10))

/** A list as it comes out of a form. */
const filledOf = fc
	.record({
		about: line(40),
		who: line(40),
		on: fc.option(day),
		answers: fc.dictionary(fc.constantFrom(...ids), answer, { maxKeys: 12 }),
	})
	.map((made) => ({ ...made, slug: 'care' }))
	.map((made) => readAgain(made).filled)
	.filter((made) => made !== null)

describe('a list from a form', () => {
	test('whatever is sent, it is what the schema says or there is something to put right, and what was typed is shown again', () => {
		fc.assert(
			fc.property(fc.dictionary(name, anything), (fields) => {
				const { filled, typed, problems } = read(fields)
				expect(filled === null).toBe(problems.length > 0)
				if (filled) expect(filledSchema.parse(filled)).toEqual(filled)
				for (const { field } of problems) expect(Object.hasOwn(fields, field) || field.startsWith('on.')).toBe(true)
				for (const id of Object.keys(typed.answers)) expect(ids).toContain(id)
				if ((fields.who ?? '') === 'x'.repeat(10_000)) expect(typed.who).toHaveLength(10_000)
			}),
		)
	})

	test('what was read is read the same from a page that carries it on', () => {
		fc.assert(
			fc.property(filledOf, (filled) => {
				expect(readAgain(filled)).toEqual({ filled, typed: typedOf(filled), problems: [] })
			}),
		)
	})

	test('an answer to another list, or one that is none of ours, counts as none', () => {
		const { filled } = read({
			'state.glare': 'done',
			'state.hoist': 'maybe',
			'state.limit': 'to-do',
			'note.limit': '  Ask   Sam ',
		})
		expect(filled).toEqual({ ...emptyFilled('care'), answers: { limit: { state: 'to-do', note: 'Ask Sam' } } })
	})

	test.each([
		['a note that is too long', { 'note.hoist': 'x'.repeat(longest.note + 1) }, 'note.hoist', 'too-long'],
		['a hidden character', { who: 'Sam\u0000' }, 'who', 'hidden-character'],
		['a day that there is not', { 'on.day': '31', 'on.month': '2', 'on.year': '2026' }, 'on.day', 'date'],
		['a date without its year', { 'on.day': '3', 'on.month': '2' }, 'on.year', 'date'],
	])('%s is asked about at its place, and the rest is kept', (_title, fields, field, problem) => {
		const { filled, typed, problems } = read({ ...fields, about: 'Night shift', 'state.hoist': 'done' })
		expect(filled).toBeNull()
		expect(problems).toMatchObject([{ field, problem }])
		expect(typed).toMatchObject({ about: 'Night shift', answers: { hoist: { state: 'done' } } })
	})

	test('an emoji counts as one character, and 300 of them are a note', () => {
		expect(read({ 'note.hoist': '🙂'.repeat(longest.note) }).problems).toEqual([])
		expect(read({ 'note.hoist': '🙂'.repeat(longest.note + 1) }).problems).toMatchObject([{ used: longest.note + 1 }])
	})
})

test('no name of a point can be taken for what every object has', () => {
	const filled = emptyFilled('care')
	for (const id of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
		expect(answerTo(filled, id)).toEqual({ state: null, note: '' })
	expect(filledSchema.safeParse({ ...filled, answers: { 'a b': { state: null, note: '' } } }).success).toBe(false)
	expect(filledSchema.safeParse({ ...filled, more: 1 }).success).toBe(false)
	expect(filledSchema.safeParse(filled).success).toBe(true)
})

test('every point is counted once', () => {
	fc.assert(
		fc.property(filledOf, (filled) => {
			const counts = countAnswers(care, filled)
			expect(counts.done + counts['to-do'] + counts['not-for-us'] + counts.open).toBe(ids.length)
		}),
	)
})

test('words of an illness are noticed in notes and in what was looked at, not in the list itself', () => {
	const filled = {
		...emptyFilled('care'),
		about: 'Asthma',
		answers: { hoist: { state: 'to-do' as const, note: 'since her surgery' } },
	}
	expect(healthWordsIn(filled)).toEqual(['Asthma', 'surgery'])
	expect(healthWordsIn({ ...filled, about: 'Night shift', answers: {} })).toEqual([])
})

test('what is to do goes into a plan as letters and as points, and an address of it tells nothing that was typed', () => {
	const stress = listOf('stress-at-work')
	const filled = {
		...emptyFilled('stress-at-work'),
		about: 'Alex',
		answers: {
			amount: { state: 'to-do' as const, note: 'Alex is overloaded' },
			'outside-help': { state: 'to-do' as const, note: '' },
			pace: { state: 'done' as const, note: '' },
		},
	}
	const { keep, points } = openPoints(stress, filled)
	expect(keep).toHaveLength(1)
	expect(keep[0]).toMatch(/^[b-z]{5}$/)
	expect(points).toEqual(['stress-at-work/outside-help'])
	expect(JSON.stringify(openPoints(stress, filled))).not.toMatch(/alex|amount|overload/i)
})

describe('two people fill in one list', () => {
	test('when nobody else saved, what was sent is what is kept', () => {
		fc.assert(
			fc.property(filledOf, filledOf, (base, mine) => {
				expect(mergeFilled(base, mine, base)).toEqual({ filled: mine, clashes: [] })
			}),
		)
	})

	test('when only somebody else saved, theirs stays', () => {
		fc.assert(
			fc.property(filledOf, filledOf, (base, theirs) => {
				expect(mergeFilled(base, base, theirs)).toEqual({ filled: theirs, clashes: [] })
			}),
		)
	})

	test('nothing that either did is lost without a word', () => {
		fc.assert(
			fc.property(filledOf, filledOf, filledOf, (base, mine, theirs) => {
				const { filled, clashes } = mergeFilled(base, mine, theirs)
				const clashed = new Set(clashes.map((clash) => (typeof clash === 'string' ? clash : clash.item)))
				for (const id of ids) {
					const [was, typed, kept] = [base, mine, theirs].map((one) => answerTo(one, id))
					const result = answerTo(filled, id)
					if (JSON.stringify(typed) !== JSON.stringify(was)) expect(result).toEqual(typed)
					else expect(result).toEqual(kept)
					if (JSON.stringify(result) !== JSON.stringify(kept) && JSON.stringify(kept) !== JSON.stringify(was))
						expect(clashed.has(id)).toBe(true)
				}
			}),
		)
	})

	test('control: two different answers to one point clash, and the same answer does not', () => {
		const withHoist = (state: 'done' | 'to-do') => ({ ...emptyFilled('care'), answers: { hoist: { state, note: '' } } })
		expect(mergeFilled(emptyFilled('care'), withHoist('done'), withHoist('to-do')).clashes).toEqual([{ item: 'hoist' }])
		expect(mergeFilled(emptyFilled('care'), withHoist('done'), withHoist('done')).clashes).toEqual([])
	})
})
