import ICAL from 'ical.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bankHolidays } from '#app/content/bank-holidays.ts'
import { findPattern } from '#app/content/patterns.server.ts'
import { calendarFile } from '#app/documents/calendar.ts'
import { addDays } from '#app/journey/calendar.ts'
import { wordsIn } from '#app/words/words.ts'
import { beginPhasedReturn } from './begin-phased-return.ts'
import { phasedReturnCalendar } from './phased-return-calendar.ts'
import { weekPart } from './return-parts.ts'
import { reviewDays } from './review-days.ts'
import { problemsOfWeek } from './week-problems.ts'

const words = wordsIn('en').phasedReturnDocument
const pattern = findPattern('standard-4')
if (!pattern) throw new Error('There is no pattern')
const usual = { weeklyMinutes: 2250, days: ['thu', 'fri', 'sat', 'sun', 'mon'] as const, startsAt: '22:00', breakMinutes: 30 }
const begin = (firstDay: string) => beginPhasedReturn(pattern, { usual: { ...usual, days: [...usual.days] }, firstDay })
const eventsOf = (plan: ReturnType<typeof begin>) => {
	const days = phasedReturnCalendar(plan, { words, key: 'k', ref: '', bankHolidays })
	const text = new TextDecoder().decode(calendarFile(days, new Date('2026-11-23T12:00:00Z')).bytes)
	return { text, events: new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) }
}

test('a review with a time is in the calendar at that time on the clock, whenever the clocks change and wherever the file is made', () => {
	const zone = process.env.TZ
	const times = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
	const nearAChange = fc.constantFrom('2026-10-15', '2027-03-18', '2027-10-21', '2026-11-30')
	try {
		for (const other of ['Europe/London', 'Pacific/Kiritimati', 'America/St_Johns']) {
			process.env.TZ = other
			fc.assert(
				fc.property(times, nearAChange, fc.integer({ min: 0, max: 14 }), ([hour, minute], near, more) => {
					const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
					const begun = begin(addDays(near, more))
					const plan = { ...begun, weeks: begun.weeks.map((week) => ({ ...week, reviewTime: time })) }
					const reviews = reviewDays(plan, bankHolidays)
					const { text, events } = eventsOf(plan)
					expect(events.slice(1).map(({ startDate }) => startDate.toString())).toEqual(
						reviews.map(({ on }) => `${on}T${time}:00`),
					)
					for (const { startDate, duration } of events.slice(1)) {
						expect(startDate.zone.tzid).toBe('floating')
						expect(duration.toSeconds()).toBe(1800)
					}
					expect(text).not.toMatch(/DTSTART[^\r\n]*Z/)
				}),
				{ numRuns: 40 },
			)
		}
	} finally {
		if (zone === undefined) delete process.env.TZ
		else process.env.TZ = zone
	}
})

test('control: without a time it stands for the whole day', () => {
	const { events } = eventsOf(begin('2026-11-30'))
	expect(events.every(({ startDate }) => startDate.isDate)).toBe(true)
})

test('the form of a week reads the day and the time, and keeps them', () => {
	const plan = begin('2026-12-03')
	const part = weekPart(plan, 'week0001', bankHolidays)
	if (!part) throw new Error('No week')
	const value = { ...part.read(plan), reviewBack: '2026-12-06', reviewTime: '10am' }
	const after = part.put(plan, value)
	expect(after.weeks[0]).toMatchObject({ reviewBack: 1, reviewTime: '10:00' })
	expect(part.read(after)).toMatchObject({ reviewBack: '2026-12-06', reviewTime: '10:00' })
	expect(part.put(after, { ...value, reviewBack: '0', reviewTime: '' }).weeks[0]).toMatchObject({
		reviewBack: null,
		reviewTime: null,
	})
	const wrong = problemsOfWeek({ reviewTime: '25:00' }, [], { plan, number: 1 })
	expect(wrong).toEqual([{ field: 'reviewTime', message: 'Enter the time of the review as a time of day, like 10:00' }])
})
