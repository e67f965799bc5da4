import { expect, test } from 'vitest'
import { entriesOf } from '#app/journey/form.ts'
import { englishMessages } from '#app/journey/messages.ts'
import { nameInRow } from './agreed-step.ts'
import { readRecord } from './read-record.ts'
import { aFullRecord, anOrdinaryRecord } from './record-specimens.ts'
import { mostAgreed, returnRecordSchema } from './record.ts'
import { freshTyped, typedOf, unread } from './typed-record.ts'

const context = { today: '2026-11-23', messages: englishMessages }
const read = (form: URLSearchParams) => readRecord(form, context, 'too many')
const formOf = (entries: Iterable<readonly [string, string]>, ...more: [string, string][]) =>
	new URLSearchParams([...[...entries].map(([name, value]): [string, string] => [name, value]), ...more])
const met: [string, string][] = [
	['metOn.day', '23'],
	['metOn.month', '11'],
	['metOn.year', '2026'],
]

test('a record in its boxes reads back as the same record', () => {
	for (const record of [anOrdinaryRecord, aFullRecord, { ...anOrdinaryRecord, readOn: null, usualDays: [], agreed: [] }])
		expect(read(formOf(entriesOf(typedOf(record, context)))).record).toEqual(record)
})

test('the day of the meeting is all that is needed, and what comes of it can be kept', () => {
	const { record, problems } = read(formOf(met))
	expect(problems).toEqual([])
	expect(returnRecordSchema.parse(record).metOn).toBe('2026-11-23')
	expect(read(formOf([])).problems).toEqual([{ field: 'metOn.day', message: 'Enter the day of the meeting' }])
})

test('whatever is wrong, what was typed stands in its box', () => {
	const typed = {
		...typedOf(anOrdinaryRecord, context),
		'dayBack.day': '1',
		helps: 'h'.repeat(2000),
		'row1.what': 'w'.repeat(2000),
	}
	const { record, typed: again, problems } = read(formOf(entriesOf(typed)))
	expect(record).toBeNull()
	expect(again).toMatchObject(typed)
	expect(problems.map(({ field }) => field).sort()).toEqual(['dayBack.day', 'helps', 'row1.what'])
	for (const { message } of problems) expect(message).toMatch(/must be|use \d+ characters/)
})

test('hidden characters are named and taken out, and nothing that can be seen goes', () => {
	const { typed, problems } = read(formOf(met, ['contact', 'before\u0000after'], ['colleagues', 'a\u202eb']))
	expect(problems).toEqual([{ field: 'contact', message: expect.stringContaining('hidden character') as string }])
	expect(typed).toMatchObject({ contact: 'beforeafter', colleagues: 'ab' })
})

test('days that cannot be, or lie the wrong way round, are said so', () => {
	const day = (name: string, on: string): [string, string][] =>
		on.split('-').map((part, at) => [`${name}.${['year', 'month', 'day'][at]}`, part])
	const problem = (...entries: [string, string][]) => read(formOf(met, ...entries)).problems.map(({ message }) => message)
	expect(problem(...day('firstDay', '2026-11-20'), ...day('dayBack', '2026-11-02'))[0]).toContain('must be after')
	expect(problem(...day('firstDay', '1969-12-31'))[0]).toContain('1 January 1970 or later')
	expect(problem(...day('firstDay', '2026-02-29'))[0]).toContain('real date')
	expect(problem(...day('nextReview', '2028-11-23'))[0]).toContain('or earlier')
	expect(problem(...day('firstDay', '2023-11-20'), ...day('dayBack', '2026-11-23'))).toEqual([])
})

test('a hundred changes are counted and refused, and the first twenty stay typed', () => {
	const rows = Array.from({ length: 100 }, (_, at): [string, string] => [nameInRow(at + 1, 'what'), `change ${at + 1}`])
	const { record, problems, rows: shown, typed } = read(formOf(met, ...rows))
	expect(record).toBeNull()
	expect(problems).toEqual([{ field: 'row20.what', message: 'too many' }])
	expect(shown).toBe(mostAgreed)
	expect(typed['row20.what']).toBe('change 20')
	expect(read(formOf(met, ...rows.slice(0, 20))).record?.agreed).toHaveLength(20)
})

test('a row with anything in it asks what changes, and an empty one is nothing', () => {
	const { problems } = read(formOf(met, ['row2.who', 'Sam']))
	expect(problems).toEqual([{ field: 'row2.what', message: 'Change 2: enter what changes' }])
	expect(read(formOf(met, ['row1.what', ' '], ['rows', '7'])).record?.agreed).toEqual([])
	expect(read(formOf(met, ['rows', '7'])).rows).toBe(7)
	expect(read(formOf(met, ['rows', '999'])).rows).toBe(mostAgreed)
})

test('both read it or neither did, on a day', () => {
	const [manager, employee]: [string, string][] = [
		['bothRead', 'manager'],
		['bothRead', 'employee'],
	]
	expect(read(formOf(met, manager!)).problems.map(({ field }) => field)).toEqual(['bothRead'])
	expect(read(formOf(met, manager!, employee!)).problems.map(({ field }) => field)).toEqual(['readOn.day'])
	const day: [string, string][] = [
		['readOn.day', '23'],
		['readOn.month', '11'],
		['readOn.year', '2026'],
	]
	expect(read(formOf(met, manager!, employee!, ...day)).record?.readOn).toBe('2026-11-23')
	expect(read(formOf(met, ...day)).record?.readOn).toBeNull()
})

test('a change takes away that both have read it, and leaves the comment', () => {
	const left = unread(typedOf(anOrdinaryRecord, context))
	expect(left.comment).toBe(anOrdinaryRecord.comment)
	expect(read(formOf(entriesOf(left))).record).toEqual({ ...anOrdinaryRecord, readOn: null, copyGiven: null })
	expect(freshTyped().usualDays).toHaveLength(5)
})

test('words about illness, honesty and clinicians are asked about and never refused', () => {
	const { record, notHere } = read(
		formOf(met, ['helps', 'He has sciatica'], ['contact', 'He is lying'], ['signposts', 'Saw Dr Example']),
	)
	expect(notHere).toEqual({ health: ['sciatica'], opinions: ['lying'], clinicians: ['Dr Example'] })
	expect(record?.helps).toBe('He has sciatica')
	expect(read(formOf(met, ['helps', 'Believing in relying on a drive']))).toMatchObject({
		notHere: { health: [], opinions: [], clinicians: [] },
	})
})

test('half days are read as people write them', () => {
	const days = (typed: string) => read(formOf(met, ['daysLost', typed]))
	for (const [typed, meant] of [
		['4.5', 4.5],
		['4,5', 4.5],
		['4½', 4.5],
		['0', 0],
	] as const)
		expect(days(typed).record?.daysLost).toBe(meant)
	for (const typed of ['four', '4.3', '-1', '1e3', '12345'])
		expect(days(typed).problems.map(({ field }) => field)).toEqual(['daysLost'])
})
