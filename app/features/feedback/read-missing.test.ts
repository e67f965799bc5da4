import { expect, test } from 'vitest'
import { readMissing } from './read-missing.ts'

const read = (words: string, need = '') => readMissing({ words, need })

test('a choice is enough, and so are words', () => {
	expect(read('', 'law-or-pay')).toEqual({ ok: true, need: 'law-or-pay', words: '' })
	expect(read(' Pay on a\r\nbank holiday ')).toEqual({ ok: true, need: 'not-said', words: 'Pay on a\nbank holiday' })
	expect(read('👩‍👩‍👧‍👦 leave', 'something-else')).toMatchObject({ ok: true })
})

test('nothing at all is asked for again, however it looks', () => {
	for (const nothing of ['', '  ', '\u200b', '\u0000'])
		expect(read(nothing)).toEqual({ ok: false, problems: [{ field: 'need', problem: 'choose-or-write' }] })
})

test.each(['no-such-option', '__proto__', 'constructor'])('"%s" is not in the list', (need) => {
	expect(read('words', need)).toEqual({ ok: false, problems: [{ field: 'need', problem: 'not-in-list' }] })
})

test('two hundred characters as people count them, and not one more', () => {
	expect(read('é'.repeat(200))).toMatchObject({ ok: true })
	expect(read('🧡'.repeat(200))).toMatchObject({ ok: true })
	expect(read('x'.repeat(201))).toEqual({ ok: false, problems: [{ field: 'words', problem: 'too-long' }] })
})

test('all that could say who somebody is comes at once', () => {
	expect(read('Pat, pat@firm.example, 07700 900123, LE1 1AA, QQ123456C')).toEqual({
		ok: false,
		problems: ['email', 'national-insurance', 'postcode', 'phone'].map((problem) => ({ field: 'words', problem })),
	})
})

test('a long text full of digits is answered at once', () => {
	const began = performance.now()
	for (const text of ['1 '.repeat(50_000), 'a@'.repeat(50_000), '@'.repeat(50_000), '('.repeat(50_000)])
		expect(read(text)).toMatchObject({ ok: false })
	expect(performance.now() - began).toBeLessThan(1000)
})
