import { expect, test } from 'vitest'
import { readClock } from './read-clock.ts'

test.each([
	['9', '09:00'],
	['09:00', '09:00'],
	['9.30', '09:30'],
	['0930', '09:30'],
	['9am', '09:00'],
	['9 a.m.', '09:00'],
	['12am', '00:00'],
	['12 pm', '12:00'],
	['5.15 pm', '17:15'],
	['17h30', '17:30'],
	['noon', '12:00'],
	['midnight', '00:00'],
	['00:00', '00:00'],
	['23:59', '23:59'],
	['９：００', '09:00'],
])('“%s” is %s', (typed, time) => {
	expect(readClock(typed)).toBe(time)
})

test.each(['', '24:00', '25', '9:60', '7:5', '13pm', '0am', 'early', '9-5', '09:00:00', '930', '-1', '9,30', '1e1'])(
	'“%s” is not guessed at',
	(typed) => {
		expect(readClock(typed)).toBeNull()
	},
)
