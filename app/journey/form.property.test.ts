import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkAnswer, everyField } from './answer.ts'
import {
	checkboxesField,
	dateField,
	declarationsField,
	emailField,
	levelsField,
	outcodeField,
	phoneField,
	postcodeField,
	radiosField,
	selectField,
	textAreaField,
	textField,
} from './fields.ts'
import { formNames } from './field-form.ts'
import { entriesOf, parseStep, typedFrom } from './form.ts'
import { codePoints, hasHiddenCharacter } from './text-rules.ts'
import { defineStep } from './step.ts'
import type { ReadAnswer } from './step.ts'

const context = { today: '2026-11-23' }
const nothing: ReadAnswer = () => undefined
const abc = ['a', 'b', 'c'].map((value) => ({ value, label: value.toUpperCase() }))

/** One of everything, each needed and each optional. */
const everything = defineStep({
	slug: 'everything',
	section: 'All',
	question: 'What is there?',
	fields: {
		text: textField({ label: 'Text', max: 20 }),
		note: textField({ label: 'Note', max: 20, optional: true }),
		area: textAreaField({ label: 'Area', max: 300 }),
		email: emailField({ label: 'Email' }),
		phone: phoneField({ label: 'Phone', optional: true }),
		postcode: postcodeField({ label: 'Postcode' }),
		outcode: outcodeField({ label: 'District' }),
		radios: radiosField({
			label: 'Radios',
			options: [
				{ value: 'plain', label: 'Plain' },
				{
					value: 'more',
					label: 'More',
					reveals: { day: dateField({ label: 'Day', rule: { notAfterToday: true } }), why: textField({ label: 'Why', max: 9 }) },
				},
			],
		}),
		usual: radiosField({ label: 'Usual', options: abc, otherwise: 'b' }),
		boxes: checkboxesField({ label: 'Boxes', options: [...abc, { value: 'none', label: 'None', exclusive: true }], max: 2 }),
		spare: checkboxesField({ label: 'Spare', options: abc, min: 0 }),
		born: dateField({ label: 'Born', optional: true }),
		select: selectField({ label: 'Select', options: abc }),
		levels: levelsField({ label: 'Levels', rows: abc, levels: abc }),
		agreed: declarationsField({ label: 'Agreed', statements: abc }),
	},
})
const names = [...everyField(everything.fields as never)].flatMap(([name, field]) => formNames(name, field))

const good: [string, string][] = [
	...new URLSearchParams(
		'text=Hello&area=One%0D%0ATwo&email=Sam@Example.com&phone=07700+900123&postcode=le11aa&outcode=le1+1aa&radios=more' +
			'&day.day=2&day.month=nov&day.year=2026&why=So&boxes=c&boxes=a&select=b&levels.a=a&levels.b=b&levels.c=c' +
			'&agreed=a&agreed=b&agreed=c',
	),
]

/** Text of the kinds that break things: no prototype names, controls, half characters, overrides, right to left, marks, emoji. */
const awkward = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.string({ unit: 'grapheme', maxLength: 40 }),
	fc.array(fc.nat({ max: 0xffff }), { maxLength: 30 }).map((units) => String.fromCharCode(...units)),
	fc.constantFrom(
		'__proto__',
		'constructor',
		'toString',
		'\u0000',
		'a\u0000b',
		'\ud800',
		'\udfffx',
		'\u202eabc',
		'\u202e',
		'\u200b',
		'\ufffe',
	),
	fc.constantFrom(
		'שלום עולם',
		'مرحبا',
		'👩‍👩‍👧‍👦',
		'é',
		'e\u0301',
		'\ufb01',
		'\u1fef',
		'\r',
		'\r\n\t',
		'  ',
		'\u00a0',
		'İ',
		'ß',
		'１２',
	),
	fc.constantFrom(
		'07700 900123',
		'+33 1 23 45 67 89',
		'+1 (201) 555-0123',
		'0116 496 0000 ext 5',
		'LE1 1AA',
		'le11aa',
		'GIR 0AA',
		'a@b.co',
		'"a b"@b.co',
	),
	fc.constantFrom(
		'a',
		'b',
		'c',
		'none',
		'more',
		'plain',
		'1',
		'02',
		'31',
		'feb',
		'13',
		'2024',
		'0000',
		'99999',
		'2026-01-01',
		'-1',
		'1e1',
	),
)
const entryNames = fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: awkward })
const mess = fc.array(fc.tuple(entryNames, awkward), { maxLength: 60 })
/** Mostly right, so that the parser gets past the first fields, with some of it made awkward. */
const mixed = fc
	.tuple(fc.array(fc.tuple(fc.nat({ max: good.length - 1 }), awkward), { maxLength: 4 }), mess, fc.boolean())
	.map(([swaps, more, add]) => {
		const entries = good.map(([name, value]): [string, string] => [name, value])
		for (const [at, value] of swaps) entries[at] = [entries[at]?.[0] ?? '', value]
		return add ? [...entries, ...more.slice(0, 2)] : entries
	})

function expectWellKept(entries: [string, string][]) {
	const parsed = parseStep(everything, entries, nothing, context)
	if (!parsed.ok) {
		expect(parsed.problems.length).toBeGreaterThan(0)
		for (const problem of parsed.problems) {
			expect(names).toContain(problem.field)
			expect(problem.message.length).toBeGreaterThan(5)
		}
		expect(Object.getPrototypeOf(parsed.typed)).toBeNull()
		for (const [name, value] of entriesOf(parsed.typed)) {
			expect(names).toContain(name)
			expect(hasHiddenCharacter(value)).toBe(false)
		}
		return
	}
	const stored: unknown = JSON.parse(JSON.stringify(parsed.value))
	expect(checkAnswer(everything, stored, nothing, context)).toEqual({ ok: true, value: parsed.value })
	expect(parseStep(everything, entriesOf(typedFrom(everything, stored, nothing, context)), nothing, context)).toEqual(parsed)
}

describe('any form at all', () => {
	test('the example form is right, so the tests below start from something that passes', () => {
		expect(parseStep(everything, good, nothing, context)).toEqual({
			ok: true,
			value: {
				text: 'Hello',
				area: 'One\nTwo',
				email: 'sam@example.com',
				phone: '+447700900123',
				postcode: 'LE1 1AA',
				outcode: 'LE1',
				radios: 'more',
				day: '2026-11-02',
				why: 'So',
				usual: 'b',
				boxes: ['a', 'c'],
				spare: [],
				select: 'b',
				levels: { a: 'a', b: 'b', c: 'c' },
				agreed: ['a', 'b', 'c'],
			},
		})
	})

	test('is parsed or refused, never a crash, and what is kept comes back the same', () => {
		fc.assert(fc.property(mess, expectWellKept), { numRuns: 500 })
		fc.assert(fc.property(mixed, expectWellKept), { numRuns: 1500 })
	}, 60_000)

	test('a stored answer of any shape is read or refused, never a crash; what is read is what a form could have given', () => {
		const whole = {
			...(parseStep(everything, good, nothing, context) as { value: Record<string, unknown> }).value,
			note: 'A note',
			born: '1985-03-27',
		}
		const value = fc.oneof(
			fc.anything(),
			awkward,
			fc.array(awkward, { maxLength: 4 }),
			fc.dictionary(fc.constantFrom('a', 'b', 'c'), awkward),
		)
		const name = fc.constantFrom(...Object.keys(whole), '__proto__', 'constructor')
		const changed = fc
			.array(fc.tuple(name, value), { maxLength: 2 })
			.map((changes) => ({ ...whole, ...Object.fromEntries(changes) }))
		const counts = { read: 0, refused: 0 }
		fc.assert(
			fc.property(fc.oneof({ weight: 1, arbitrary: fc.anything() }, { weight: 9, arbitrary: changed }), (saved) => {
				const typed = typedFrom(everything, saved, nothing, context)
				const checked = checkAnswer(everything, saved, nothing, context)
				counts[checked.ok ? 'read' : 'refused'] += 1
				if (checked.ok) expect(parseStep(everything, entriesOf(typed), nothing, context)).toEqual(checked)
			}),
			{ numRuns: 1500 },
		)
		expect(Math.min(counts.read, counts.refused)).toBeGreaterThan(100)
	}, 60_000)

	test.each([['__proto__'], ['constructor'], ['hasOwnProperty'], ['everything'], ['text.__proto__'], ['levels.__proto__']])(
		'a field named %s changes nothing',
		(name) => {
			expect(parseStep(everything, [...good, [name, 'x']], nothing, context)).toEqual(
				parseStep(everything, good, nothing, context),
			)
			expect(({} as Record<string, unknown>)['x']).toBeUndefined()
		},
	)
})

describe('too much', () => {
	const replaced = (name: string, ...values: string[]) => [
		...good.filter(([given]) => given !== name),
		...values.map((value): [string, string] => [name, value]),
	]
	const problemOf = (name: string, ...values: string[]) => {
		const parsed = parseStep(everything, replaced(name, ...values), nothing, context)
		return parsed.ok ? null : parsed.problems[0]
	}

	test.each(['text', 'area', 'email', 'phone', 'postcode', 'outcode', 'radios', 'select', 'day.year', 'levels.a', 'boxes'])(
		'a mebibyte in %s is refused quickly and shown again where it can be',
		(name) => {
			const started = performance.now()
			expect(problemOf(name, 'x'.repeat(1_048_576))?.field).toMatch(new RegExp(`^${name.split('.')[0]}`))
			expect(performance.now() - started).toBeLessThan(4000)
		},
	)

	test('500 values for one name are one problem', () => {
		const many = Array.from({ length: 500 }, (_, index) => `v${index}`)
		expect(problemOf('text', ...many)).toEqual({ field: 'text', message: 'Text: give one answer only' })
		expect(problemOf('boxes', ...many)).toEqual({ field: 'boxes', message: 'Boxes: choose from the list' })
	})

	test('the same box ticked 500 times is ticked once', () => {
		expect(problemOf('boxes', ...Array.from({ length: 500 }, () => 'a'))).toBeNull()
	})

	test('length is counted as a person counts', () => {
		expect(problemOf('text', '𝒜'.repeat(20))).toBeNull()
		expect(problemOf('text', '𝒜'.repeat(21))?.message).toBe('Text: use 20 characters or fewer. You have used 21')
		expect(codePoints('e\u0301'.normalize('NFC'))).toBe(1)
	})
})

describe('hidden characters', () => {
	test('are a problem that says what to do, and are gone from what is shown again', () => {
		const parsed = parseStep(everything, [...good.slice(1), ['text', 'He\u0000llo\ud800']], nothing, context)
		expect(parsed).toMatchObject({
			ok: false,
			problems: [
				{ field: 'text', message: 'Text: we took out a hidden character we cannot keep. Check your answer and continue' },
			],
			typed: { text: 'Hello' },
		})
	})

	test('direction overrides are taken out and right-to-left words are kept', () => {
		expect(parseStep(everything, [...good.slice(1), ['text', '\u202eשלום\u2066']], nothing, context)).toMatchObject({
			ok: true,
			value: { text: 'שלום' },
		})
	})
})
