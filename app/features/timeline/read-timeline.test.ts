import { describe, expect, test } from 'vitest'
import { noticeHealthWords } from '#app/journey/health-words.ts'
import { withDayBoxes } from '#app/http/day-in-query.ts'
import { asksNothing, asTimelineForm, readTimeline, timelineQuery } from './read-timeline.ts'
import { dayNames, timelineStep } from './timeline-step.ts'

const today = '2026-11-23'
const read = (query: string, isShort = true) =>
	readTimeline(withDayBoxes(asTimelineForm(new URLSearchParams(query), isShort), dayNames), today)
const wrongIn = (query: string) => read(query).problems.map(({ field }) => field.split('.')[0])

const whole =
	'firstDay=2026-11-02&nation=scotland&days=mon%2Ctue&accidentOn=2026-11-01&noteEnds=2026-12-06&backOn=2027-01-04&lastDaySick=2027-01-03&reportRequestedOn=2026-11-20&leaveYearEnds=2027-03-31&sooner=yes&ref=P7'

test('a short address gives the same short address again', () => {
	const { input, mark, work } = read(whole)
	if (!input) throw new Error('It was not read')
	const again = timelineQuery({ input, mark, work }).toString()
	expect(new URLSearchParams(again)).toEqual(new URLSearchParams(whole))
	expect(read(again).input).toEqual(input)
})

test('Monday to Friday goes without saying in a short address, and a form without any day is asked again', () => {
	expect(read('firstDay=2026-11-02&nation=england').input?.days).toEqual(['mon', 'tue', 'wed', 'thu', 'fri'])
	const form = 'firstDay.day=2&firstDay.month=11&firstDay.year=2026&nation=england'
	expect(read(form, false).problems).toEqual([{ field: 'days', message: 'Choose at least one usual working day' }])
	expect(read(`${form}&days=sun`, false).input?.days).toEqual(['sun'])
})

test('the first day has another name in links of other tools', () => {
	expect(read('first=2026-11-02&nation=england').input?.firstDay).toBe('2026-11-02')
	expect(asksNothing(new URLSearchParams('first=2026-11-02'))).toBe(false)
	expect(asksNothing(new URLSearchParams('utm=x'))).toBe(true)
})

describe('what is no absence is refused, and each part that is wrong is named', () => {
	test.each([
		['nothing', '', ['firstDay', 'nation']],
		['no such day', 'firstDay=2026-02-29&nation=england', ['firstDay']],
		['not a day at all', 'firstDay=%3Cscript%3E&nation=england', ['firstDay']],
		['before 1970', 'firstDay=1969-12-31&nation=england', ['firstDay']],
		['367 days ahead', 'firstDay=2027-11-25&nation=england', ['firstDay']],
		['a nation that is none', 'firstDay=2026-11-02&nation=france', ['nation']],
		['a week without a day', 'firstDay=2026-11-02&nation=england&days=', ['days']],
		['a day of the week that is none', 'firstDay=2026-11-02&nation=england&days=mon,funday', ['days']],
		['back before the first day', 'firstDay=2026-11-02&nation=england&backOn=2026-11-01', ['backOn']],
		['back on the first day', 'firstDay=2026-11-02&nation=england&backOn=2026-11-02', ['backOn']],
		['well before ill', 'firstDay=2026-11-02&nation=england&lastDaySick=2026-11-01', ['lastDaySick']],
		['back while ill', 'firstDay=2026-11-02&nation=england&backOn=2026-11-30&lastDaySick=2026-11-30', ['lastDaySick']],
		['an accident later', 'firstDay=2026-11-02&nation=england&accidentOn=2026-11-03', ['accidentOn']],
		['an accident without its day', 'firstDay=2026-11-02&nation=england&work=accident', ['accidentOn']],
		['a note that ended before', 'firstDay=2026-11-02&nation=england&noteEnds=2026-11-01', ['noteEnds']],
		['a note for ever', 'firstDay=2026-11-02&nation=england&noteEnds=2099-01-01', ['noteEnds']],
		['a leave year that ended before', 'firstDay=2026-11-02&nation=england&leaveYearEnds=2026-03-31', ['leaveYearEnds']],
		['a name for a mark', 'firstDay=2026-11-02&nation=england&ref=Sam', ['ref']],
		['an answer that is none', 'firstDay=2026-11-02&nation=england&sooner=stress', ['sooner']],
		['several at once', 'firstDay=x&nation=x&sooner=x', ['firstDay', 'nation', 'sooner']],
	])('%s', (_, query, wrong) => {
		const found = read(query)
		expect(found.input).toBeNull()
		expect([...new Set(wrongIn(query))].sort()).toEqual([...wrong].sort())
		for (const { message } of found.problems) expect(message.length).toBeGreaterThan(10)
	})

	test.each([
		['the first day of 1970', 'firstDay=1970-01-01&nation=england'],
		['29 February', 'firstDay=2024-02-29&nation=wales'],
		['three years ago', 'firstDay=2023-11-23&nation=england'],
		['366 days ahead', 'firstDay=2027-11-24&nation=northern-ireland'],
		['today', 'firstDay=2026-11-23&nation=england'],
		['an accident on the day itself', 'firstDay=2026-11-02&nation=england&accidentOn=2026-11-02'],
	])('control: %s is taken', (_, query) => {
		expect(read(query).problems).toEqual([])
	})
})

test('what was typed stays in its box when something is wrong', () => {
	const { typed } = read(
		'firstDay.day=31&firstDay.month=Feb&firstDay.year=2026&nation=wales&days=sat&ref=nonsense&noteEnds.day=6',
		false,
	)
	expect(typed).toMatchObject({
		'firstDay.day': '31',
		'firstDay.month': 'Feb',
		'firstDay.year': '2026',
		nation: 'wales',
		days: ['sat'],
		ref: 'nonsense',
		'noteEnds.day': '6',
	})
})

test('no name or choice that stands in the address is a word for an illness', () => {
	const names = Object.entries(timelineStep.fields).flatMap(
		([name, field]: [string, { options?: readonly { value: string }[] }]) => [
			name,
			...(field.options ?? []).map(({ value }) => value),
		],
	)
	for (const name of names) expect(noticeHealthWords(name.replaceAll(/([A-Z])/g, ' $1')), name).toEqual([])
	expect(noticeHealthWords('anxiety')).not.toEqual([])
})
