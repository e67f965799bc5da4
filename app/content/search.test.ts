import content from 'virtual:portal-content'
import { describe, expect, test } from 'vitest'
import { searchContent } from './search.server.ts'
import { searchOf } from './search.ts'

const first = (typed: string) => searchContent(typed)[0]?.href

describe('what people look for is found first', () => {
	test.each([
		['fit note', '/guidance/fit-notes'],
		['fitnote', '/guidance/fit-notes'],
		['fit ntoe', '/guidance/fit-notes'],
		['sick note', '/guidance/fit-notes'],
		["doctor's note", '/guidance/fit-notes'],
		['self certificate', '/guidance/fit-notes'],
		['reasonable adjustments', '/guidance/reasonable-adjustments'],
		['reasonble adjustmants', '/guidance/reasonable-adjustments'],
		['access to work', '/guidance/reasonable-adjustments'],
		['sick pay from day one', '/guidance/first-day-off-sick'],
		['ssp', '/guidance/first-day-off-sick'],
		['RIDDOR', '/guidance/first-day-off-sick'],
		['workwell', '/guidance/refer-to-workwell'],
		['what should I say to them', '/guidance/act-early'],
		['call back', '/advice'],
		['workplace assessment', '/assessments'],
		['cookies', '/cookies'],
		['samaritans', '/help-now'],
		['privacy', '/privacy'],
	])('%s', (typed, href) => {
		expect(
			searchContent(typed)
				.slice(0, 3)
				.map((found) => found.href),
		).toContain(href)
	})

	test('the beginning of a word is enough', () => {
		expect(first('adjustm')).toBe('/guidance/reasonable-adjustments')
	})
})

describe('whatever is typed', () => {
	test.each([
		['nothing', ''],
		['spaces', '   \t\n'],
		['an emoji', '😀'],
		['signs', '*?:"()[]{}^~\\/+-'],
		['SQL', "'; DROP TABLE referrals; --"],
		['markup', '<script>alert(1)</script>'],
		['ten thousand characters', 'note '.repeat(2000)],
		['one long word', 'x'.repeat(10_000)],
		['a lone surrogate', '\ud800'],
		['a NUL', 'fit\u0000note'],
		['right to left', '\u202efit note'],
		['names of the prototype', '__proto__ constructor toString hasOwnProperty'],
		['only small words', 'the of and'],
		['accents', 'fít nöte'],
	])('%s gives a list and never throws', (_name, typed) => {
		const found = searchContent(typed)
		expect(Array.isArray(found)).toBe(true)
		expect(found.length).toBeLessThanOrEqual(20)
	})

	test('nothing typed finds nothing', () => {
		expect(searchContent('')).toEqual([])
		expect(searchContent('😀')).toEqual([])
	})

	test('no more come than were asked for', () => {
		expect(searchContent('work', 2)).toHaveLength(2)
	})
})

/** Milliseconds, the middle one of many: what a busy machine does to the slowest says nothing about the search. */
function typicalTime(search: (typed: string) => unknown) {
	const typed = [
		'fit note',
		'reasonble adjustmants',
		'sick pay from day one',
		'stress at work',
		'x'.repeat(10_000),
		'note '.repeat(2000),
	]
	const times = Array.from({ length: 300 }, (_, index) => {
		const start = performance.now()
		search(typed[index % typed.length] ?? '')
		return performance.now() - start
	}).sort((a, b) => a - b)
	return times[150] ?? 0
}

test('an answer takes less than 2 milliseconds, over ten times the articles too', () => {
	const articles = Array.from({ length: 10 }, (_, copy) =>
		content.articles.map((article) => ({ ...article, path: `${article.path}-${copy}` })),
	)
	expect(typicalTime(searchContent)).toBeLessThan(2)
	expect(typicalTime(searchOf({ ...content, articles: articles.flat() }))).toBeLessThan(2)
})
