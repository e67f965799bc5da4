import { describe, expect, test } from 'vitest'
import { addDays } from '#app/journey/calendar.ts'
import { spellsAcross } from './cases-of-limits.fixture.ts'
import { checkSpells } from './check-sick-pay.ts'
import { patternOf, spellOf, spellsOf } from './read-cases.fixture.ts'

const rules = { today: '2026-11-23', terms: { singleDaysFrom: '2026-04-06' } }
const lines = spellsAcross.split('\n').filter(Boolean)

describe('a spell that goes on from before 6 April 2026 is refused however it is cut', () => {
	test.each(lines)('%s', (line) => {
		const [days = '', spell = '', earlier = '', due] = line.split(';').map((cell) => cell.trim())
		const problems = checkSpells(spellOf(spell), spellsOf(earlier), { ...rules, pattern: patternOf(days) })
		expect(problems).toEqual(due === 'refused' ? [{ at: 'firstDay', why: 'before-rules', day: '2026-04-06' }] : [])
	})

	test('in whatever order the parts are given', () => {
		const parts = spellsOf('2026-03-30..2026-04-05,2026-04-06..2026-04-12')
		for (const given of [parts, parts.toReversed()])
			expect(checkSpells(spellOf('2026-04-13..2026-04-17'), given, rules)).toMatchObject([{ why: 'before-rules' }])
	})

	test('with working days that are not known yet, only a part with no day between joins', () => {
		const spell = spellOf('2026-04-06..2026-04-10')
		expect(checkSpells(spell, spellsOf('2026-03-16..2026-04-05'), rules)).toHaveLength(1)
		expect(checkSpells(spell, spellsOf('2026-03-16..2026-04-03'), rules)).toEqual([])
	})

	test('fifty earlier spells of fifty years ago take no time', () => {
		const spells = Array.from({ length: 50 }, (_, at) => addDays('1970-01-01', at * 2)).map((day) => ({
			firstDay: day,
			lastDay: day,
		}))
		expect(checkSpells(spellOf('2026-11-02..2026-11-04'), spells, { ...rules, pattern: patternOf('mon-fri') })).toEqual([])
	})
})

test('three years of 366 days can be counted, and not a day more', () => {
	const firstDay = '2026-11-02'
	const longest = addDays(firstDay, 3 * 366 - 1)
	expect(checkSpells({ firstDay, lastDay: longest }, [], rules)).toEqual([])
	expect(checkSpells({ firstDay, lastDay: addDays(longest, 1) }, [], rules)).toEqual([
		{ at: 'lastDay', why: 'too-long', day: longest },
	])
})
