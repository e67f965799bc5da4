import { execFileSync } from 'node:child_process'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { milestones, timelineTerms } from '#app/content/timeline.server.ts'
import { calendarFile } from '#app/documents/calendar.ts'
import { noticeHealthWords } from '#app/journey/health-words.ts'
import { addDays } from '#app/journey/calendar.ts'
import { wordsIn } from '#app/words/words.ts'
import { usualDays } from './read-timeline.ts'
import { timelineCalendar } from './timeline-calendar.ts'
import { timeline } from './timeline.ts'
import type { TimelineInput } from './timeline.ts'
import { dayToDo, inOrder } from './timeline-view.ts'

const words = wordsIn('en').timeline
const november: TimelineInput = {
	firstDay: '2026-11-02',
	nation: 'england',
	days: usualDays,
	backOn: '2027-01-04',
	lastDaySick: null,
	accidentOn: '2026-11-01',
	reportRequestedOn: '2026-11-20',
	leaveYearEnds: '2027-03-31',
	noteEnds: '2026-12-06',
	sooner: true,
}
const at = new Date('2026-11-23T10:20:30Z')

function fileOf(change: Partial<TimelineInput> = {}, mark: string | null = 'P7', made = at) {
	const input = { ...november, ...change }
	const dates = inOrder(timeline(input, milestones, timelineTerms(input.nation, '2026-11-23')))
	const days = timelineCalendar(dates, { mark, words, today: '2026-11-23', uidOf: (id) => `k7-${id}` })
	if (!days) throw new Error('There is no date')
	return { dates, text: new TextDecoder().decode(calendarFile(days, made).bytes) }
}

const eventsOf = (text: string) =>
	new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]])
		.getAllSubcomponents('vevent')
		.map((event) => new ICAL.Event(event))

describe('the calendar file, read by another library', () => {
	const { dates, text } = fileOf()
	const events = eventsOf(text)

	test('has every date as one whole day that ends on the next', () => {
		expect(events).toHaveLength(dates.length)
		for (const [index, event] of events.entries()) {
			const date = dates[index]
			const on = date ? dayToDo(date, '2026-11-23') : ''
			expect(event.startDate.isDate).toBe(true)
			expect(event.startDate.toString()).toBe(on)
			expect(event.endDate.toString()).toBe(addDays(on, 1))
		}
		expect(text.match(/^DT(START|END);VALUE=DATE:\d{8}\r$/gm)).toHaveLength(2 * dates.length)
		expect(text).not.toMatch(/^DT(START|END).*Z\r?$/m)
	})

	test('says who made it, and nothing of whom or what it is about', () => {
		expect(text).toMatch(/^PRODID:-\/\/employer-portal\/\/days to remember\/\/EN\r$/m)
		for (const { summary } of events) {
			expect(summary).toMatch(/^(Check-in|Meeting|Date for payroll|Paperwork|Look at the plan) \(P7\)$/)
			expect(noticeHealthWords(summary)).toEqual([])
		}
		expect(text.replaceAll(/^UID:.*$/gm, '')).not.toMatch(/sick|fit note|accident|doctor|referral|riddor|ssp/i)
		for (const { summary } of eventsOf(fileOf({}, null).text)) expect(summary).not.toContain('(')
	})

	test('has the same names for the same dates when a day moves, and a higher number', () => {
		const later = new Date(at.getTime() + 3 * 86_400_000)
		const moved = eventsOf(fileOf({ noteEnds: '2027-01-03' }, 'P7', later).text)
		const uidsOf = (list: typeof events) => list.map(({ uid }) => uid).sort()
		expect(uidsOf(moved)).toEqual(uidsOf(events))
		expect(new Set(uidsOf(events)).size).toBe(events.length)
		const before = events.find(({ uid }) => uid === 'k7-note')
		const after = moved.find(({ uid }) => uid === 'k7-note')
		expect(before?.startDate.toString()).toBe('2026-12-04')
		expect(after?.startDate.toString()).toBe('2026-12-31')
		expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0)
	})
})

test('an entry stands on the working day that the page names, and on the day itself once that has passed', () => {
	const off = { kind: 'weekend', name: null, workingDay: '2026-12-04' } as const
	expect(dayToDo({ on: '2026-12-06', off }, '2026-12-04')).toBe('2026-12-04')
	expect(dayToDo({ on: '2026-12-06', off }, '2026-12-05')).toBe('2026-12-06')
	expect(dayToDo({ on: '2026-12-06', off: { ...off, kind: 'unknown' } }, '2026-12-01')).toBe('2026-12-06')
	expect(dayToDo({ on: '2026-12-06', off: null }, '2026-12-01')).toBe('2026-12-06')
	const day28 = eventsOf(fileOf({ backOn: null }).text).find(({ uid }) => uid === 'k7-day28')
	expect(day28?.startDate.toString()).toBe('2026-11-30')
})

/** Counts in a process of its own, because a zone is fixed when a process begins. */
const inZone = (zone: string) =>
	execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program()], {
		env: { ...process.env, TZ: zone },
		encoding: 'utf8',
	})

const program = () => `
	import { readFileSync } from 'node:fs'
	import { timeline } from '#app/features/timeline/timeline.ts'
	import { bankHolidaysOf } from '#app/content/bank-holidays.ts'
	import { calendarFile } from '#app/documents/calendar.ts'
	const milestones = JSON.parse(readFileSync('content/milestones.json', 'utf8'))
	const terms = { holidays: bankHolidaysOf('england'), reportWithinDays: 15 }
	const found = ['2026-10-24', '2026-10-25', '2027-03-27', '2027-03-28', '2024-02-29', '2026-12-31'].map((firstDay) => {
		const input = { ...${JSON.stringify(november)}, firstDay, backOn: null, accidentOn: null, noteEnds: null }
		return timeline(input, milestones, terms).milestones.map(({ on, off }) => [on, off?.workingDay])
	})
	const day = [{ uid: 'a', on: '2027-03-28', title: 'A' }]
	const file = new TextDecoder().decode(calendarFile(day, new Date('2026-11-23T10:20:30Z')).bytes)
	console.log(JSON.stringify([new Date(2026, 0, 1).getTimezoneOffset(), found, file]))
`

test('the same days and the same file wherever the machine stands', () => {
	const zones = ['Europe/London', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/St_Johns', 'Asia/Kathmandu']
	const answers = zones.map((zone) => JSON.parse(inZone(zone)) as [number, unknown, string])
	// Each process really stood somewhere else.
	expect(new Set(answers.map(([offset]) => offset)).size).toBe(zones.length)
	for (const [, days, file] of answers) {
		expect(days).toEqual(answers[0]?.[1])
		expect(file).toBe(answers[0]?.[2])
	}
})
