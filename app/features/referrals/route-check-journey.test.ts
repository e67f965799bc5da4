import { describe, expect, test } from 'vitest'
import { walk } from '#app/journey/walk.ts'
import { routeCheckExit, routeCheckJourney, routeCheckPlaces } from './route-check-journey.ts'

const context = { today: '2026-11-23' }
const through = {
	'right-now': { danger: 'no' },
	'what-you-need': { need: 'person' },
	talked: { talked: 'yes' },
	where: { home: 'LE2', work: 'LE1' },
	age: { over16: 'yes' },
	'how-things-are': { now: 'away' },
	'other-help': { already: 'unsure' },
}

describe('is this the right route?', () => {
	test('all answered and no way out: go on, to the area of these places', () => {
		expect(walk(routeCheckJourney, through, context).pending).toBeNull()
		expect(routeCheckExit(through, context)).toBeNull()
		expect(routeCheckPlaces(through, context)).toEqual({ home: 'LE2', work: 'LE1' })
	})

	test('nothing answered is no way out', () => {
		expect(routeCheckExit({}, context)).toBeNull()
		expect(routeCheckPlaces({}, context)).toBeNull()
	})

	test.each([
		['right-now', { danger: 'yes' }, 'danger'],
		['what-you-need', { need: 'advice' }, 'advice'],
		['talked', { talked: 'no' }, 'talk-first'],
		['age', { over16: 'no' }, 'under-16'],
	])('%s %j ends it: nothing more is asked', (slug, answer, exit) => {
		const answers = { ...through, [slug]: answer }
		expect(routeCheckExit(answers, context)).toBe(exit)
		const { path, pending } = walk(routeCheckJourney, answers, context)
		expect([path.at(-1)?.slug, pending]).toEqual([slug, null])
	})

	test('danger comes before every other way out', () => {
		expect(routeCheckExit({ ...through, 'right-now': { danger: 'yes' }, talked: { talked: 'no' } }, context)).toBe('danger')
	})
})
