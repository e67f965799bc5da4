import content from 'virtual:portal-content'
import { expect, test } from 'vitest'
import { demandNumbers, readFindCode } from './find-code.ts'
import { rankAdjustments } from './rank.ts'
import { foundSoFar, packChange, unpackChange, withTicked } from './so-far.ts'

const all = content.adjustments
const choice = (code: string) => readFindCode(code)

test('what is said while parts are ticked is what the result says when each is a bit hard', () => {
	const small = all.map((one) => unpackChange(JSON.parse(JSON.stringify(packChange(one)))))
	for (const ticked of ['1', '20', '1-8-20', Object.values(demandNumbers).join('-')]) {
		const numbers = ticked.split('-')
		const found = rankAdjustments(all, choice(numbers.map((number) => `${number}b`).join('-')).parts, null)
		const soFar = foundSoFar(small, withTicked(choice(''), numbers))
		expect(soFar.titles).toEqual(found.map(({ adjustment }) => adjustment.title))
		expect([soFar.count, soFar.soon]).toEqual([found.length, found.filter(({ horizon }) => horizon === 'tomorrow').length])
		expect(soFar.soon).toBeGreaterThan(0)
	}
})

test('a level and a kind of work that were said before go on counting', () => {
	const before = choice('1l-8n-w10z2')
	const found = rankAdjustments(all, choice('1l-20b').parts, 'care')
	expect(foundSoFar(all, withTicked(before, ['1', '20'])).titles).toEqual(found.map(({ adjustment }) => adjustment.title))
	// Control: with nothing said before, the order is another one.
	expect(foundSoFar(all, withTicked(choice(''), ['1', '20'])).titles).not.toEqual(found.map(({ adjustment }) => adjustment.title))
	expect(foundSoFar(all, withTicked(before, ['8'])).count).toBe(0)
})

test('nothing ticked and numbers that are none find nothing', () => {
	for (const ticked of [[], ['0'], ['40'], ['constructor', '__proto__', '']])
		expect(foundSoFar(all, withTicked(choice(''), ticked))).toEqual({ count: 0, soon: 0, titles: [] })
})

test('a change that is sent to the script is read back as the ranking reads it, and holds no more', () => {
	for (const one of all) {
		const { id, title, demands, cost, lead, settings, moments } = one
		expect(unpackChange(packChange(one))).toEqual({ id, title, demands, cost, lead, settings, moments })
	}
	expect(JSON.stringify(all.map(packChange)).length).toBeLessThan(100 * all.length)
})
