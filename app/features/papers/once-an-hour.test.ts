import { expect, test } from 'vitest'
import { onceAnHour } from './once-an-hour.ts'

const act = (time: string, who = 'you', what = 'paper.copied', on = '2026-11-23') => ({ on, time, who, what })

test('equal acts of one hour are one line that says how many they were', () => {
	expect(onceAnHour([act('09:59'), act('09:40'), act('09:30', 'manager'), act('09:00'), act('08:59')])).toEqual([
		{ ...act('09:59'), times: 3 },
		{ ...act('09:30', 'manager'), times: 1 },
		{ ...act('08:59'), times: 1 },
	])
})

test('what differs in who, what or the day stays apart', () => {
	const acts = [
		act('09:10'),
		act('09:10', 'manager'),
		act('09:10', 'you', 'paper.signed'),
		act('09:10', 'you', 'paper.copied', '2026-11-22'),
	]
	expect(onceAnHour(acts)).toHaveLength(4)
	expect(onceAnHour([])).toEqual([])
})
