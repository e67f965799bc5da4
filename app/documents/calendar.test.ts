import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { calendarFile, versionAt } from './calendar.ts'
import type { CalendarDay } from './calendar.ts'

const at = new Date('2026-11-23T10:20:30Z')
const aDay = (title: string, on = '2026-12-29'): CalendarDay => ({ uid: `k7qf-review-${on}`, on, title })
const textOf = (...days: [CalendarDay, ...CalendarDay[]]) => new TextDecoder().decode(calendarFile(days, at).bytes)
const eventsOf = (text: string) =>
	new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]])
		.getAllSubcomponents('vevent')
		.map((event) => new ICAL.Event(event))

/** What RFC 5545, 3.1 asks of every line: it ends with CR LF, and is no longer than 75 octets without them. */
function faultsIn(text: string): string[] {
	const lines = text.split('\r\n')
	return [
		...(lines.pop() === '' ? [] : ['the last line has no end']),
		...lines.flatMap((line) => [
			...(/[\r\n]/.test(line) ? [`a bare line break in ${line}`] : []),
			...(Buffer.byteLength(line) > 75 ? [`too long: ${line}`] : []),
			...(/[\u0000-\u0008\u000b-\u001f\u007f]/.test(line) ? [`a control character in ${line}`] : []),
			...(line.includes('\ufffd') ? [`half a character in ${line}`] : []),
		]),
	]
}

test('a day is one private event of a whole day that leaves the day free, with a title and nothing else to read', () => {
	const text = textOf(aDay('Look at the plan together'))
	const [event] = eventsOf(text)
	expect(event?.summary).toBe('Look at the plan together')
	expect(event?.startDate.isDate).toBe(true)
	expect(event?.startDate.toString()).toBe('2026-12-29')
	expect(event?.endDate.toString()).toBe('2026-12-30')
	expect(event?.uid).toBe('k7qf-review-2026-12-29')
	expect(text).toMatch(/^DTSTAMP:20261123T102030Z\r$/m)
	expect(text).toMatch(/^CLASS:PRIVATE\r$/m)
	expect(text).toMatch(/^TRANSP:TRANSPARENT\r$/m)
	expect(text).not.toMatch(/^(DESCRIPTION|LOCATION|ORGANIZER|ATTENDEE|URL|COMMENT|METHOD)/m)
	expect(faultsIn(text)).toEqual([])
})

test('a later file has a higher version, so that a calendar takes its day for the true one', () => {
	const versionOf = (made: Date) => eventsOf(new TextDecoder().decode(calendarFile([aDay('A')], made).bytes))[0]?.sequence ?? 0
	expect(versionOf(new Date(at.getTime() + 60_000))).toBeGreaterThan(versionOf(at))
	expect(versionAt(new Date('2025-01-01T00:00:00Z'))).toBe(0)
	expect(versionAt(new Date('2100-01-01T00:00:00Z'))).toBeLessThan(2 ** 31)
})

test('the day does not depend on where the server stands', () => {
	const zone = process.env.TZ
	try {
		for (const other of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London']) {
			process.env.TZ = other
			expect(textOf(aDay('A', '2026-03-29'))).toMatch(/^DTSTART;VALUE=DATE:20260329\r$/m)
		}
	} finally {
		if (zone === undefined) delete process.env.TZ
		else process.env.TZ = zone
	}
})

describe('a title comes back as it was, folded between characters', () => {
	test.each([
		'Edrychwch ar y cynllun gyda’ch gilydd, ŵ ŷ â ê, a dewch â’ch nodiadau gyda chi; hyd yn oed \\ hwn',
		'莎拉·史密斯'.repeat(40),
		'👩‍👩‍👧🏴󠁧󠁢󠁷󠁬󠁳󠁿'.repeat(20),
		'محمد الأحمد '.repeat(30).trim(),
		...Array.from({ length: 8 }, (_, index) => `${'x'.repeat(60 + index)}é字👍 end`),
	])('%s', (title) => {
		const text = textOf(aDay(title))
		expect(faultsIn(text)).toEqual([])
		expect(eventsOf(text)[0]?.summary).toBe(title)
	})
})

test('nothing in a title becomes a line of its own', () => {
	const text = textOf(aDay('Look\r\nEND:VEVENT\r\nBEGIN:VALARM\nATTACH:http://example.invalid\u0000\u2028x'))
	expect(faultsIn(text)).toEqual([])
	expect(eventsOf(text)).toHaveLength(1)
	expect(eventsOf(text)[0]?.summary).toBe('Look END:VEVENT BEGIN:VALARM ATTACH:http://example.invalid x')
})

test('control: lines that are too long, bare or half a character are found', () => {
	expect(faultsIn(`SUMMARY:${'x'.repeat(70)}\r\n`)).toHaveLength(1)
	expect(faultsIn('A:1\nB:2\r\n')).toHaveLength(1)
	expect(faultsIn('A:1')).not.toEqual([])
})
