import { describe, expect, test } from 'vitest'
import { findPattern } from '#app/content/patterns.server.ts'
import { parseStep } from '#app/journey/form.ts'
import { beginPhasedReturn } from './begin-phased-return.ts'
import { daysLeftOut } from './days-left-out.ts'
import { newlyBroken } from './newly-broken.ts'
import { weekPart } from './return-parts.ts'
import { otherDays } from './week-step.ts'

const pattern = findPattern('standard-4')
if (!pattern) throw new Error('There is no pattern')
const usual = { weeklyMinutes: 1800, days: ['tue', 'wed', 'sat'] as const, startsAt: '21:00', breakMinutes: 60 }
const plan = beginPhasedReturn(pattern, { usual: { ...usual, days: [...usual.days] }, firstDay: '2026-12-01' })
const part = weekPart(plan, 'week0001')
const [first] = plan.weeks
if (!part || !first) throw new Error('No week')
const works = { thu: 'works', 'thu-from': '09:00', 'thu-until': '15:00', 'thu-break': '0', 'thu-place': 'usual' }

describe('a night worker who tries a day shift on a Thursday', () => {
	test('finds the other weekdays folded, not worked, and without holiday', () => {
		expect(otherDays(plan, first)).toEqual(['thu', 'fri', 'sun', 'mon'])
		expect(part.read(plan)).toMatchObject({ tue: 'works', thu: 'off', sun: 'off' })
	})

	test('instead of a usual day: it is kept, and the usual day counts as left out', () => {
		const after = part.put(plan, { ...part.read(plan), tue: 'off', ...works })
		expect(after.weeks[0]?.days.map(({ weekday }) => weekday)).toEqual(['wed', 'thu', 'sat'])
		expect(newlyBroken(plan, after)).toEqual([])
		expect(daysLeftOut(plan)).toEqual([])
		expect(daysLeftOut(after)).toEqual(['2026-12-01'])
	})

	test('besides all usual days: refused, with the figures and the days that count', () => {
		const after = part.put(plan, { ...part.read(plan), ...works })
		expect(newlyBroken(plan, after)).toMatchObject([
			{ code: 'over-the-days', week: 1, found: 4, allowed: 3, days: ['tue', 'wed', 'thu', 'sat'] },
		])
	})
})

test('a form from before the other days were asked leaves them off', () => {
	const sent = new URLSearchParams()
	for (const [name, value] of Object.entries(part.read(plan) ?? {}))
		if (!/^(thu|fri|sun|mon)/.test(name)) for (const one of [value].flat()) sent.append(name, String(one))
	const parsed = parseStep(part.step, sent, () => undefined, { today: '2026-11-23' })
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
	expect(part.put(plan, parsed.value).weeks[0]).toEqual(first)
})
