import { beforeEach, describe, expect, test } from 'vitest'
import type { ActorOf } from '#app/auth/actor.ts'
import { findPattern } from '#app/content/patterns.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { openPaper } from '#app/features/papers/open-paper.server.ts'
import { startPaper } from '#app/features/papers/start-paper.server.ts'
import { baseOfPart, typedOfPart } from '#app/features/papers/save-part.server.ts'
import { entriesOf } from '#app/journey/form.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { arrangeReturn, baseOfReturn, undoArranged } from './arrange-return.server.ts'
import { beginPhasedReturn } from './begin-phased-return.ts'
import { minutesInWeek } from './phased-return.ts'
import type { PatternKey } from './phased-return.ts'
import { phasedReturnPaper } from './phased-return-paper.ts'
import { aboutPart, payPart, weekPart } from './return-parts.ts'
import type { ReturnPart } from './return-parts.ts'
import { saveReturnPart } from './save-return-part.server.ts'

const at = new Date('2026-11-23T09:00:00Z')
const guest: ActorOf<'guest'> = { kind: 'guest', userId: 'g'.repeat(64) }
const other: ActorOf<'guest'> = { kind: 'guest', userId: 'h'.repeat(64) }
let ground: Ground
let id: string

async function start(key: PatternKey) {
	const pattern = findPattern(key)
	if (!pattern) throw new Error(key)
	const usual = { weeklyMinutes: 2250, days: ['mon', 'tue', 'wed', 'thu', 'fri'] as const, startsAt: '09:00', breakMinutes: 30 }
	const plan = beginPhasedReturn(pattern, { usual: { ...usual, days: [...usual.days] }, firstDay: '2026-11-30' })
	const begun = await startPaper(ground, guest, phasedReturnPaper, plan, '192.0.2.1', at)
	return begun.outcome === 'started' ? begun.id : ''
}
beforeEach(async () => {
	ground = await testGround()
	id = await start('standard-4')
})

const plan = async () => {
	const paper = await openPaper(ground, guest, phasedReturnPaper, id, at)
	if (!paper) throw new Error('The paper is gone')
	return paper.content
}
const hours = async () => (await plan()).weeks.map((week) => minutesInWeek(week) / 60)
async function week(number: number): Promise<ReturnPart> {
	const now = await plan()
	const part = weekPart(now, now.weeks[number - 1]?.id ?? '')
	if (!part) throw new Error(`No week ${number}`)
	return part
}

/** Sends the part's form as its page shows it, with some boxes changed. */
async function post(part: ReturnPart, changes: Record<string, string | string[]>, more: { base?: string; seen?: boolean } = {}) {
	const value = part.read(await plan())
	const typed = { ...typedOfPart(part, value, '2026-11-23'), ...changes }
	const posted = { entries: entriesOf(typed), base: more.base ?? baseOfPart(value), seenHealthWords: more.seen ?? false }
	return saveReturnPart(ground, guest, id, part, posted, at)
}

test('a form that is sent as it was shown changes nothing, part by part', async () => {
	const before = await plan()
	for (const part of [aboutPart(before), payPart, await week(1), await week(4)])
		expect(await post(part, {})).toEqual({ outcome: 'saved' })
	expect(await plan()).toEqual(before)
})

test('a week is saved by the clock, with times as people type them, and nothing else changes', async () => {
	const before = await plan()
	const saved = await post(await week(1), {
		'mon-from': '10am',
		'mon-until': '1.45 pm',
		tue: 'off',
		'wed-place': 'home',
		waits: 'Loading',
	})
	expect(saved).toEqual({ outcome: 'saved' })
	const after = await plan()
	expect(after.weeks[0]?.days.map(({ weekday, from, until, place }) => `${weekday} ${from} ${until} ${place}`)).toEqual([
		'mon 10:00 13:45 usual',
		'wed 09:00 12:45 home',
		'thu 09:00 12:45 usual',
		'fri 09:00 12:45 usual',
	])
	expect(after.weeks[0]?.waits).toBe('Loading')
	expect({ ...after, weeks: after.weeks.slice(1) }).toEqual({ ...before, weeks: before.weeks.slice(1) })
})

describe('what would break a rule is refused with the rule, and what was typed is kept', () => {
	test('more hours with no review before them', async () => {
		const refused = await post(await week(1), { review: [], waits: 'Loading' })
		expect(refused).toMatchObject({
			outcome: 'breaks-rules',
			broken: [{ code: 'step-without-review', week: 1 }],
			typed: { waits: 'Loading' },
		})
		expect((await plan()).weeks[0]).toMatchObject({ review: true, waits: '' })
	})

	test('overtime', async () => {
		expect(await post(await week(4), { 'fri-until': '18:00' })).toMatchObject({
			outcome: 'breaks-rules',
			broken: [{ code: 'over-the-week', week: 4 }],
		})
	})

	test('a plan that is broken already can be mended in two saves', async () => {
		const part = aboutPart(await plan())
		const lower = await post(part, { hours: '35' })
		expect(lower).toMatchObject({ outcome: 'breaks-rules', broken: [{ code: 'over-the-week', week: 4 }] })
		expect(await post(await week(4), { 'fri-until': '14:30' })).toEqual({ outcome: 'saved' })
		expect(await post(aboutPart(await plan()), { hours: '35' })).toEqual({ outcome: 'saved' })
	})
})

describe('days that cannot be', () => {
	test.each([
		['the same times', { 'mon-until': '9:00' }, 'mon-until', /same time/],
		['a break as long as the day', { 'mon-until': '9:30', 'mon-break': '30' }, 'mon-break', /as long as/],
		['23 hours', { 'mon-from': '9:00', 'mon-until': '8:00' }, 'mon-until', /more than 16 hours/],
		['no time', { 'mon-until': 'late' }, 'mon-until', /time of day/],
		[
			'a night that is not over',
			{ 'mon-from': '22:00', 'mon-until': '6:00', 'tue-from': '5:00', 'tue-until': '7:00' },
			'tue-from',
			/before the shift of Monday ends/,
		],
		['holiday that nobody chose', { mon: 'holiday' }, 'holidayChosen', /Only the employee/],
		['half a percent', { dutiesPercent: '12.5' }, 'dutiesPercent', /whole number/],
		['101 percent', { dutiesPercent: '101' }, 'dutiesPercent', /whole number/],
		['a decision without a review', { review: [], reviewOutcome: 'hold' }, 'review', /Tick the review/],
		['nothing said of a day', { mon: 'maybe' }, 'mon', /Choose what Monday is/],
	] as const)('%s', async (_name, changes, field, message) => {
		const said = await post(await week(1), changes as Record<string, string | string[]>)
		expect(said.outcome).toBe('problems')
		if (said.outcome !== 'problems') return
		expect(said.problems.map((one) => one.field)).toContain(field)
		expect(said.problems.find((one) => one.field === field)?.message).toMatch(message)
	})

	test('a night shift over midnight is one, of 8 hours', async () => {
		const nights = { 'mon-from': '22:00', 'mon-until': '2:00', tue: 'off' }
		expect(await post(await week(1), nights)).toEqual({ outcome: 'saved' })
		expect((await plan()).weeks[0]?.days[0]).toMatchObject({ from: '22:00', until: '02:00' })
	})

	test('a week without a working day is holiday that the employee chose, or a week off', async () => {
		const off = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, 'off']))
		expect((await post(await week(2), off)).outcome).toBe('saved')
		expect((await plan()).weeks[1]?.days).toEqual([])
		expect((await post(await week(3), { mon: 'holiday', holidayChosen: ['yes'] })).outcome).toBe('saved')
		expect((await plan()).weeks[2]).toMatchObject({ holiday: ['mon'], holidayChosen: true })
	})
})

describe('two tabs', () => {
	test('at two weeks do not disturb each other', async () => {
		const [first, second] = [await week(1), await week(2)]
		const base = baseOfPart(second.read(await plan()))
		expect((await post(first, { waits: 'a' })).outcome).toBe('saved')
		expect((await post(second, { waits: 'b' }, { base })).outcome).toBe('saved')
		expect((await plan()).weeks.map(({ waits }) => waits)).toEqual(['a', 'b', '', ''])
	})

	test('at one week: the second is told, keeps what it typed, and may go on', async () => {
		const part = await week(1)
		const base = baseOfPart(part.read(await plan()))
		await post(part, { waits: 'theirs' }, { base })
		const told = await post(part, { waits: 'mine' }, { base })
		expect(told).toMatchObject({ outcome: 'changed-elsewhere', typed: { waits: 'mine' }, saved: { waits: 'theirs' } })
		const next = told.outcome === 'changed-elsewhere' ? told.base : ''
		expect((await post(part, { waits: 'mine' }, { base: next })).outcome).toBe('saved')
	})

	test('a week that somebody took out says so, with what was typed', async () => {
		const part = await week(2)
		const typed = typedOfPart(part, part.read(await plan()), '2026-11-23')
		const removed = (await plan()).weeks[1]?.id ?? ''
		await arrangeReturn(ground, guest, id, { what: 'remove', week: removed, base: baseOfReturn(await plan()) }, at)
		const posted = { entries: entriesOf({ ...typed, waits: 'typed' }), base: 'x', seenHealthWords: false }
		expect(await saveReturnPart(ground, guest, id, part, posted, at)).toMatchObject({
			outcome: 'gone',
			typed: { waits: 'typed' },
		})
	})
})

test('whether they are fit on the days left out is what somebody answered, and nothing before', async () => {
	const kept = async () => (await plan()).pay.unfitOnOtherDays
	expect(await post(payPart, { weeklyPay: '480' })).toEqual({ outcome: 'saved' })
	expect(await kept()).toBeNull()
	for (const [answer, is] of [
		['yes', true],
		['no', false],
	] as const) {
		await post(payPart, { unfitOnOtherDays: answer })
		expect(await kept()).toBe(is)
	}
})

test('pay in pounds is kept in pence, and bad money is told apart', async () => {
	expect(
		(await post(payPart, { weeklyPay: '£480.50', policy: 'percent', policyPercent: '50', sickDaysUsed: '12' })).outcome,
	).toBe('saved')
	expect((await plan()).pay).toEqual({
		...{ weeklyPay: 48_050, averageWeeklyEarnings: null, policy: 'percent', policyPercent: 50 },
		...{ unfitOnOtherDays: null, sickDaysUsed: 12 },
	})
	for (const [name, value] of [
		['weeklyPay', '-1'],
		['weeklyPay', '1,000,001'],
		['averageWeeklyEarnings', '12k'],
		['policyPercent', '101'],
		['sickDaysUsed', '197'],
	] as const)
		expect(await post(payPart, { [name]: value }), `${name} ${value}`).toMatchObject({
			outcome: 'problems',
			problems: [{ field: name }],
		})
	expect((await post(payPart, { weeklyPay: '0' })).outcome).toBe('saved')
})

test('about: names stay out when left out, a fit note ends after it begins, an illness is asked about once', async () => {
	const part = aboutPart(await plan())
	const day = (name: string, on: number) => ({ [`${name}.day`]: `${on}`, [`${name}.month`]: '11', [`${name}.year`]: '2026' })
	expect(await post(part, { ...day('noteFrom', 20), ...day('noteUntil', 3) })).toMatchObject({
		outcome: 'problems',
		problems: [{ field: 'noteUntil.day' }],
	})
	const typed = { tooMuch: 'When the migraine begins' }
	expect(await post(part, typed)).toMatchObject({ outcome: 'health-words', words: ['migraine'] })
	expect((await post(part, typed, { seen: true })).outcome).toBe('saved')
	expect(await plan()).toMatchObject({ employee: '', manager: '', tooMuch: 'When the migraine begins' })
})

describe('weeks are held, and it is undone', () => {
	test('once, however often the button is pressed', async () => {
		const before = await plan()
		const asked = { what: 'hold', week: before.weeks[1]?.id ?? '', base: baseOfReturn(before) } as const
		const done = await arrangeReturn(ground, guest, id, asked, at)
		expect(done.outcome).toBe('arranged')
		expect(await arrangeReturn(ground, guest, id, asked, at)).toEqual({ outcome: 'changed-elsewhere' })
		expect(await hours()).toEqual([18.75, 22.5, 22.5, 30, 37.5])
		const version = done.outcome === 'arranged' ? done.undo : 0
		expect(await undoArranged(ground, guest, id, { version, base: 'old' }, at)).toBe('changed-elsewhere')
		expect(await undoArranged(ground, guest, id, { version, base: baseOfReturn(await plan()) }, at)).toBe('undone')
		expect(await plan()).toEqual(before)
		expect(await undoArranged(ground, guest, id, { version: 99, base: baseOfReturn(before) }, at)).toBe('not-found')
	})

	test('a 13th week is refused', async () => {
		id = await start('slow-12')
		const before = await plan()
		const asked = { what: 'hold', week: before.weeks[11]?.id ?? '', base: baseOfReturn(before) } as const
		expect(await arrangeReturn(ground, guest, id, asked, at)).toEqual({ outcome: 'refused', because: 'twelve' })
		expect(await plan()).toEqual(before)
	})
})

test('somebody else’s browser changes nothing', async () => {
	const before = await plan()
	const part = await week(1)
	const posted = {
		entries: entriesOf(typedOfPart(part, part.read(before), '2026-11-23')),
		base: '',
		seenHealthWords: false,
	}
	expect(await saveReturnPart(ground, other, id, part, posted, at)).toEqual({ outcome: 'not-found' })
	const asked = { what: 'later', week: '', base: baseOfReturn(before) } as const
	expect(await arrangeReturn(ground, other, id, asked, at)).toEqual({ outcome: 'not-found' })
	expect(await undoArranged(ground, other, id, { version: 1, base: baseOfReturn(before) }, at)).toBe('not-found')
	expect(await plan()).toEqual(before)
})
