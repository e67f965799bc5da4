import { expect, test } from 'vitest'
import { wordsIn } from '#app/words/words.ts'
import { recordDays } from './record-days.ts'
import { aFullRecord, anOrdinaryRecord } from './record-specimens.ts'

const { calendar } = wordsIn('en').returnRecords

test('a calendar has each day once, with a title that says nothing of a person or of health', () => {
	const days = recordDays(anOrdinaryRecord, calendar, 'key') ?? []
	expect(days.map(({ on, title }) => `${on} ${title}`)).toEqual([
		'2026-11-30 Talk (P7)',
		'2026-12-07 Look at a change (P7)',
		'2026-12-21 Look at a change (P7)',
		'2026-12-06 Note ends (P7)',
		'2026-12-20 Last step (P7)',
	])
	expect(new Set(days.map(({ uid }) => uid)).size).toBe(days.length)
	const named = recordDays({ ...aFullRecord, reference: 'Priya' }, calendar, 'key') ?? []
	for (const { title } of named) expect(Object.values(calendar)).toContain(title)
})

test('a change whose day moves keeps its name', () => {
	const uidsOf = (reviewOn: string) =>
		recordDays(
			{ ...anOrdinaryRecord, agreed: anOrdinaryRecord.agreed.map((row, at) => (at === 0 ? { ...row, reviewOn } : row)) },
			calendar,
			'key',
		)
			?.filter(({ title }) => title.startsWith(calendar.change))
			.map(({ uid, on }) => `${uid} ${on}`)
	expect(uidsOf('2026-12-08')).toContain('key-change-1 2026-12-08')
	expect(uidsOf('2026-12-09')).toContain('key-change-1 2026-12-09')
	expect(uidsOf('2026-12-09')?.slice(1)).toEqual(uidsOf('2026-12-08')?.slice(1))
})

test('figures alone are a reference for a calendar, as they are on every other page', () => {
	const titles = (reference: string) => recordDays({ ...anOrdinaryRecord, reference }, calendar, 'key')?.map(({ title }) => title)
	expect(titles(' 27 ')?.[0]).toBe('Talk (27)')
	for (const reference of ['JS', 'P7 flu', 'P12345']) expect(titles(reference)?.[0]).toBe('Talk')
})

test('no day, no calendar', () => {
	const none = { reference: '', nextReview: null, agreed: [], noteTo: null, phasedTo: null }
	expect(recordDays(none, calendar, 'key')).toBeNull()
})
