import { describe, expect, test } from 'vitest'
import { settings } from './adjustment.ts'
import { demands } from './demands.ts'
import { demandNumbers, findCodeOf, levels, readFindCode, settingNumbers, sizes } from './find-code.ts'
import type { FindChoice } from './find-code.ts'

/** Written out, so that a change of a number is seen: links that people kept carry them. */
const pinned =
	'1 P-lift, 2 P-stand, 3 P-sit, 4 P-walk, 5 P-bend, 6 P-hand, 7 P-drive, 8 P-stamina, 9 V-see, 10 V-hear, 11 C-focus, 12 C-memory, ' +
	'13 C-plan, 14 C-read, 15 C-number, 16 C-decide, 17 C-learn, 18 C-multi, 19 I-public, 20 I-phone, 21 I-meet, 22 I-team, 23 I-super, ' +
	'24 I-emotion, 25 I-lone, 26 W-hours, 27 W-shift, 28 W-commute, 29 W-travel, 30 W-load, 31 W-pace, 32 W-change, 33 W-sense, ' +
	'34 W-temp, 35 W-outdoor, 36 W-ppe, 37 W-subst, 38 W-breaks, 39 W-treat'
const pinnedSettings =
	'1 any, 2 office, 3 home, 4 reception, 5 retail, 6 hospitality, 7 warehouse, 8 manufacturing, 9 construction, 10 care, ' +
	'11 education, 12 driving, 13 cleaning, 14 sales, 15 hairdressing, 16 emergency'

test('links that were kept go on meaning the same', () => {
	const said = (numbers: Record<string, number>) =>
		Object.entries(numbers)
			.map(([name, number]) => `${number} ${name}`)
			.join(', ')
	expect(said(demandNumbers).startsWith(pinned)).toBe(true)
	expect(said(settingNumbers).startsWith(pinnedSettings)).toBe(true)
	expect(readFindCode('1l-5b-8v-12n-20p-w10z2')).toEqual({
		parts: [
			{ demand: 'P-lift', level: 'lot' },
			{ demand: 'P-bend', level: 'bit' },
			{ demand: 'P-stamina', level: 'changes' },
			{ demand: 'C-memory', level: 'not' },
			{ demand: 'I-phone', level: null },
		],
		work: { setting: 'care', size: '10-49' },
	})
})

test('every demand and every setting has a number of its own', () => {
	expect(demands).toHaveLength(39)
	for (const numbers of [demandNumbers, settingNumbers])
		expect(new Set(Object.values(numbers)).size).toBe(Object.keys(numbers).length)
})

test('every choice is read back as it was written', () => {
	const works: FindChoice['work'][] = [null]
	for (const setting of [null, ...settings]) for (const size of [null, ...sizes]) works.push({ setting, size })
	for (const work of works)
		for (const level of [null, ...levels])
			for (const count of [1, 2, 39]) {
				const choice: FindChoice = { parts: demands.slice(0, count).map(({ code }) => ({ demand: code, level })), work }
				expect(readFindCode(findCodeOf(choice))).toEqual(choice)
			}
})

describe('an odd code is read as far as it means something', () => {
	test.each([
		['', ''],
		['mine', ''],
		['0l-40l-99b-100l', ''],
		['w2z1', ''],
		['__proto__-constructor-toString', ''],
		['🙂-<script>-../..', ''],
		['x'.repeat(9000), ''],
		['5b-1l', '1l-5b'],
		['1l-1b-1n', '1l'],
		['1l-??-5b', '1l-5b'],
		['01l-1L-2l', '2l'],
		['1l-w99z9', '1l-w0z0'],
		['1l-w2z1-w3z3', '1l-w2z1'],
		['1l-w0z0', '1l-w0z0'],
		['1l-'.repeat(5000), '1l'],
	])('%s', (odd, meant) => {
		expect(findCodeOf(readFindCode(odd))).toBe(meant)
		expect(findCodeOf(readFindCode(meant))).toBe(meant)
	})
})

test('the longest code there is fits', () => {
	const all = findCodeOf({
		parts: demands.map(({ code }) => ({ demand: code, level: 'lot' as const })),
		work: { setting: 'emergency', size: '250' },
	})
	expect(readFindCode(all).parts).toHaveLength(39)
	expect(readFindCode(all).work?.size).toBe('250')
})
