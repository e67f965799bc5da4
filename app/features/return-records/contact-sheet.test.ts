import { describe, expect, test } from 'vitest'
import { bankHolidaysOf } from '#app/content/bank-holidays.ts'
import { renderers } from '#app/documents/renderers.ts'
import { englishMessages } from '#app/journey/messages.ts'
import { wordsIn } from '#app/words/words.ts'
import { answerSheet } from './answer-sheet.ts'
import { emptyAgreement } from './contact-agreement.ts'
import { contactDays, usualDays } from './contact-days.ts'
import { mostContacts } from './contact-log.ts'
import { readSheet, sheetDays } from './contact-sheet.ts'

const { contactSheets: words } = wordsIn('en')
const context = { today: '2026-11-23', messages: englishMessages, holidaysOf: bankHolidaysOf }
const agreement: [string, string][] = [
	...([
		['reference', 'P7'],
		['person', 'Sam Okoro'],
		['channel', 'call'],
		['channel', 'text'],
		['frequency', 'two-weeks'],
	] as const),
	...([
		['startOn.day', '24'],
		['startOn.month', '11'],
		['startOn.year', '2026'],
		['notThen', 'Before 10'],
	] as const),
	...([
		['team', 'That P7 is off until further notice'],
		['stop', 'One text to Sam is enough'],
	] as const),
].map(([name, value]) => [name, value])
const contact = (place: number, second = 'Wants the newsletter'): [string, string][] => [
	[`row${place}.on.day`, '20'],
	[`row${place}.on.month`, '11'],
	[`row${place}.on.year`, '2026'],
	[`row${place}.who`, `Sam ${place}`],
	[`row${place}.channel`, 'call'],
	[`row${place}.first`, `First line ${place}`],
	[`row${place}.second`, second],
	[`row${place}.agreed`, `Agreed ${place}`],
	[`row${place}.nextOn.day`, '4'],
	[`row${place}.nextOn.month`, '12'],
	[`row${place}.nextOn.year`, '2026'],
]
const read = (sheet: 'contact-agreement' | 'contact-log', entries: [string, string][]) =>
	readSheet(sheet, new URLSearchParams(entries), context, words)
const textOf = async (sheet: ReturnType<typeof read>) => {
	if (!sheet.document) throw new Error(JSON.stringify(sheet.problems))
	const [text, html] = await Promise.all([renderers.text(sheet.document), renderers.html(sheet.document)])
	const plain = new TextDecoder().decode(text.bytes).replace(/\s+/g, ' ')
	expect(new TextDecoder().decode(html.bytes)).toContain(sheet.document.title)
	return plain
}

test('an agreement says all that was agreed, and its first days', async () => {
	const sheet = read('contact-agreement', agreement)
	const text = await textOf(sheet)
	for (const said of ['P7', 'Sam Okoro', 'Phone call, Text message', 'Every 2 weeks', 'Before 10', 'further notice', 'One text'])
		expect(text).toContain(said)
	expect(text).toContain('24 November 2026, 8 December 2026')
	expect(sheet.days).toHaveLength(6)
	expect(sheetDays(sheet, words, 'key')?.map(({ title }) => title)).toEqual(Array.from({ length: 6 }, () => 'Check-in (P7)'))
})

test('days of contact are named by their number, so that a moved one is moved', () => {
	const daysFrom = (first: string) => {
		const sent = agreement.map(([name, value]): [string, string] => (name === 'startOn.day' ? [name, first] : [name, value]))
		return sheetDays(read('contact-agreement', sent), words, 'key') ?? []
	}
	expect(daysFrom('24').map(({ uid }) => uid)).toEqual([1, 2, 3, 4, 5, 6].map((number) => `key-contact-${number}`))
	expect(daysFrom('25').map(({ uid }) => uid)).toEqual(daysFrom('24').map(({ uid }) => uid))
	expect(daysFrom('25')[0]?.on).not.toBe(daysFrom('24')[0]?.on)
	expect(read('contact-agreement', agreement).begins).toBe('2026-11-24')
})

const england = { nation: 'england', days: usualDays } as const
const when = (asked: Partial<Parameters<typeof contactDays>[0]>, today = context.today) =>
	contactDays({ startOn: '2026-11-27', frequency: 'two-weeks', ...england, ...asked }, bankHolidaysOf, today)
const daysOf = (asked: Partial<Parameters<typeof contactDays>[0]>) => when(asked).days

describe('no contact falls on a day on which nobody works', () => {
	test('Christmas Day is moved to the working day before it, and the sheet, its days and its calendar say so', async () => {
		expect(when({})).toEqual({
			days: ['2026-11-27', '2026-12-11', '2026-12-24', '2027-01-08', '2027-01-22', '2027-02-05'],
			moved: [{ from: '2026-12-25', to: '2026-12-24', holiday: 'Christmas Day' }],
			unknown: false,
		})
		const sent = agreement.map(([name, value]): [string, string] => (name === 'startOn.day' ? [name, '27'] : [name, value]))
		const sheet = read('contact-agreement', [...sent, ['nation', 'england']])
		expect(await textOf(sheet)).toContain(words.agreement.moved('25 December 2026', '24 December 2026', 'Christmas Day'))
		expect(sheet.days).toContain('2026-12-24')
		expect(sheetDays(sheet, words, 'key')?.map(({ on }) => on)).not.toContain('2026-12-25')
	})

	test('where no day has to move, nothing is said of it', async () => {
		const sheet = read('contact-agreement', agreement)
		expect(await textOf(sheet)).not.toContain(words.agreement.movedTitle)
	})

	test('a nation has bank holidays of its own', () => {
		expect(daysOf({ startOn: '2026-11-30', frequency: 'other' })).toEqual(['2026-11-30'])
		expect(when({ startOn: '2026-11-30', frequency: 'other', nation: 'scotland' }).days).toEqual(['2026-11-27'])
	})

	test('a weekend is moved unless somebody works on it', () => {
		const saturday = { startOn: '2026-11-28', frequency: 'other' } as const
		expect(when(saturday)).toMatchObject({ days: ['2026-11-27'], moved: [{ holiday: null }] })
		expect(when({ ...saturday, days: ['sat', 'sun'] })).toMatchObject({ days: ['2026-11-28'], moved: [] })
	})

	test('a first day whose working day before has passed goes to the one after', () => {
		expect(when({ startOn: '2026-11-28', frequency: 'other' }, '2026-11-28').days).toEqual(['2026-11-30'])
	})

	test('two that would fall on one day are one, and days are never lost by a year that is not known', () => {
		expect(when({ startOn: '2026-12-21', frequency: 'weekly', days: ['mon'] }).days).toHaveLength(5)
		expect(when({ startOn: '2027-11-24', frequency: 'four-weeks' })).toMatchObject({ unknown: true })
		expect(when({ startOn: '2027-11-24', frequency: 'four-weeks' }).days).toHaveLength(6)
	})

	test('the form opens with the nation of the address, and with England for any other word', () => {
		expect(emptyAgreement(new URLSearchParams('nation=scotland'))).toMatchObject({ nation: 'scotland', days: usualDays })
		expect(emptyAgreement(new URLSearchParams('nation=<b>'))).toMatchObject({ nation: 'england' })
	})
})

test('without a first day there is no calendar, and with another way of often there is one day', () => {
	expect(daysOf({ startOn: null, frequency: 'weekly' })).toEqual([])
	expect(daysOf({ startOn: '2026-11-24', frequency: 'other' })).toEqual(['2026-11-24'])
	expect(daysOf({ startOn: '2026-12-29', frequency: 'weekly' })[1]).toBe('2027-01-05')
	expect(sheetDays({ days: [], mark: 'P7' }, words, 'key')).toBeNull()
})

test('a log has every contact in its order, and the next one for a calendar', async () => {
	const sheet = read('contact-log', [['reference', 'JS'], ...contact(1), ...contact(2, 'Knows <b>who</b> covers')])
	const text = await textOf(sheet)
	for (const said of ['2 contacts', '20 November 2026', 'Sam 1, Phone call', 'First line 2', 'Agreed 2', '4 December 2026'])
		expect(text).toContain(said)
	expect(text.indexOf('First line 1')).toBeLessThan(text.indexOf('First line 2'))
	expect([sheet.days, sheet.mark]).toEqual([['2026-12-04'], ''])
})

test('nothing typed is lost when something is wrong, when a row is added or when it is changed', () => {
	const typed = [...contact(1, 'x'.repeat(2000)), ...contact(3).filter(([name]) => !name.includes('.on.'))]
	const sheet = read('contact-log', typed)
	expect(sheet.document).toBeNull()
	expect(sheet.problems.map(({ field }) => field)).toEqual(['row1.second', 'row3.on.day'])
	expect(sheet.problems[0]?.message).toContain('Contact 1')
	const form = new URLSearchParams([...typed, ['rows', '3']])
	for (const asked of ['add', 'change']) {
		const answer = answerSheet('contact-log', form, { asked, context, words })
		expect(answer).toMatchObject({ document: null, problems: [], rows: asked === 'add' ? 4 : 3 })
		for (const [name, value] of typed) expect(answer.typed[name]).toBe(value)
	}
})

test('a hundred contacts are refused with a sentence, thirty are not, and none is asked for', () => {
	const many = (count: number) => Array.from({ length: count }, (_, at) => contact(at + 1)).flat()
	expect(read('contact-log', many(100)).problems.map(({ message }) => message)).toEqual([words.log.tooMany(mostContacts)])
	expect(read('contact-log', many(30)).problems).toEqual([])
	expect(read('contact-log', []).problems).toEqual([{ field: 'row1.on.day', message: words.log.empty }])
})

test('an opinion in a log is asked about and never refused', () => {
	const sheet = read('contact-log', contact(1, 'I think he is faking'))
	expect(sheet.notHere.opinions).toEqual(['faking'])
	expect(sheet.document).not.toBeNull()
})

test('a next contact before the contact is refused with a sentence, and one on the same day is not', () => {
	const next = (day: string) =>
		read(
			'contact-log',
			contact(1).map(([name, value]): [string, string] =>
				name === 'row1.nextOn.day' ? [name, day] : name === 'row1.nextOn.month' ? [name, '11'] : [name, value],
			),
		)
	expect(next('19')).toMatchObject({ document: null, problems: [{ field: 'row1.nextOn.day', message: words.log.nextBefore(1) }] })
	expect(next('19').typed['row1.nextOn.day']).toBe('19')
	expect(next('20').problems).toEqual([])
})

test('a word for an illness in a log is asked about and never refused', () => {
	const sheet = read('contact-log', contact(1, 'Bad with her nerves, and a panic on the bus'))
	expect(sheet.notHere.health).toEqual(['nerves', 'panic'])
	expect(sheet.document).not.toBeNull()
})
