import content from 'virtual:portal-content'
import savedIndex from 'virtual:portal-search'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { servicePath } from '#app/features/directory/directory-entry.ts'
import { kinds } from '#app/features/searching/found.ts'
import type { Answer } from '#app/features/searching/found.ts'
import { buildIndex } from './search-index.ts'
import { entriesOf, searched } from './search-kinds.ts'
import { answerQuestion, searchContent } from './search.server.ts'
import { searchOf } from './search.ts'

const today = '2026-11-22'
const first = (typed: string) => searchContent(typed)[0]?.href
const everyFound = ({ best, groups }: Answer) => [...best, ...groups.flatMap(({ shown }) => shown)]
const asText = (pieces: readonly { readonly text: string }[]) => pieces.map(({ text }) => text).join('')

describe('what people type is read as they meant it', () => {
	test.each([
		['a plural or a singular', 'fit note', '/guidance/fit-notes'],
		['two words as one', 'fitnote', '/guidance/fit-notes'],
		['letters the wrong way round', 'fit ntoe', '/guidance/fit-notes'],
		['other words for it', 'sick note', '/guidance/fit-notes'],
		['an apostrophe', 'doctor’s note', '/guidance/fit-notes'],
		['several wrong words', 'reasonble adjustmants', '/guidance/reasonable-adjustments'],
		['the beginning of a word', 'adjustm', '/guidance/reasonable-adjustments'],
		['accents', 'fít nöte', '/guidance/fit-notes'],
		['capital letters', 'FIT NOTES', '/guidance/fit-notes'],
		['one word as two', 'work well', '/guidance/refer-to-workwell'],
	])('%s: %s', (_name, typed, href) => {
		expect(first(typed)).toBe(href)
	})

	test('says how it read a word it did not know, and only then', () => {
		expect(answerQuestion('reasonble adjustment', { today }).understood).toBe('reasonable adjustment')
		expect(answerQuestion('reasonable adjustment', { today }).understood).toBeNull()
		expect(answerQuestion('qqqqzz wwwwxx', { today }).understood).toBeNull()
	})
})

describe('an answer', () => {
	const answer = answerQuestion('work', { today })

	test('has the best three first, and then every kind with its number', () => {
		expect(answer.best.map(({ href }) => href)).toEqual(
			searchContent('work')
				.slice(0, 3)
				.map(({ href }) => href),
		)
		expect(new Set(everyFound(answer).map(({ href }) => href)).size).toBe(everyFound(answer).length)
		for (const { kind, total, shown } of answer.groups) {
			expect(shown.every((found) => found.kind === kind)).toBe(true)
			expect(total).toBeGreaterThanOrEqual(shown.length)
		}
	})

	test('gives all of one kind when one is asked for', () => {
		const only = answerQuestion('work', { today, only: 'article' })
		expect(only.best).toEqual([])
		expect(only.groups.map(({ kind }) => kind)).toEqual(['article'])
		expect(only.groups[0]?.shown).toHaveLength(only.total)
		expect(answer.groups.find(({ kind }) => kind === 'article')?.total ?? only.total).toBe(only.total)
	})

	test('marks the words that were looked for, and changes no letter', () => {
		const [found] = answerQuestion('fit note', { today }).best
		expect(found?.title.filter((piece) => piece.found).map(({ text }) => text)).toEqual(['Fit', 'notes'])
		expect(asText(found?.title ?? [])).toBe(content.articles.find(({ slug }) => slug === 'fit-notes')?.title)
	})

	test('shows the words around a match that is not in the summary', () => {
		const [found] = answerQuestion('pharmacist', { today }).best
		expect(found?.text.some((piece) => piece.found && piece.text === 'pharmacist')).toBe(true)
		expect(asText(found?.text ?? []).length).toBeLessThan(260)
	})

	test('leaves out what only another area has', () => {
		const [service] = content.services.filter(({ areas }) => areas.length > 0)
		if (!service) throw new Error('no service of one area')
		const href = servicePath(service)
		const found = (areaId?: string) => searchContent(service.name, { areaId }).map((hit) => hit.href)
		expect(found(service.areas[0])).toContain(href)
		expect(found()).toContain(href)
		expect(found('nowhere')).not.toContain(href)
	})

	test('says what a page says on that day', () => {
		const [article] = content.articles
		if (!article) throw new Error('no articles')
		const html =
			'<p><on-day data-until="2027-04-05">Zebras get 5 days.</on-day><on-day data-from="2027-04-06">Zebras get 9 days.</on-day></p>'
		const search = searchOf({ ...content, articles: [{ ...article, html, text: 'Zebras get 5 days. Zebras get 9 days.' }] })
		const said = (day: string) => asText(search.answer('zebra', { today: day }).best[0]?.text ?? [])
		expect(said('2027-04-05')).toBe('Zebras get 5 days.')
		expect(said('2027-04-06')).toBe('Zebras get 9 days.')
	})
})

describe('whatever is typed', () => {
	const odd: [string, string][] = [
		['nothing', ''],
		['spaces', '   \t\n'],
		['an emoji', '😀'],
		['a family of emoji', '👩‍👩‍👧‍👦 🏳️‍🌈'],
		['signs', '*?:"()[]{}^~\\/+-'],
		['a pattern', '(a+)+$ [\\w]* (?=x)'],
		['SQL', "'; DROP TABLE referrals; --"],
		['markup', '<script>alert(1)</script><mark>'],
		['ten thousand characters', 'note '.repeat(2000)],
		['ten thousand different words', Array.from({ length: 2000 }, (_, at) => `wo${at}rd`).join(' ')],
		['one long word', 'x'.repeat(10_000)],
		['ten thousand marks', `e${'\u0301'.repeat(9999)}`],
		['a lone surrogate', '\ud800 fit \udfff'],
		['a NUL', 'fit\u0000note'],
		['right to left', '\u202efit note مرض'],
		['names of the prototype', '__proto__ constructor toString hasOwnProperty valueOf'],
		['only small words', 'the of and'],
		['only apostrophes', "' '' ’s 's"],
	]
	test.each(odd)('%s gives a list and never throws', (_name, typed) => {
		expect(searchContent(typed).length).toBeLessThanOrEqual(20)
		for (const kind of [null, ...kinds]) expect(answerQuestion(typed, { today, only: kind }).total).toBeGreaterThanOrEqual(0)
	})

	test('nothing to look for finds nothing', () => {
		for (const typed of ['', '😀', 'the of and', '*?']) expect(searchContent(typed)).toEqual([])
	})

	test('no more come than were asked for', () => {
		expect(searchContent('work', { limit: 2 })).toHaveLength(2)
	})

	test('any text at all finds things of the site, each once, and shows their own words', () => {
		const known = new Map([...entriesOf(content).values()].map((entry) => [entry.href, entry]))
		const words = [...known.values()].flatMap(({ title }) => title.split(' '))
		const typed = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 300 }),
			fc.string({ unit: fc.constantFrom('a', 'é', ' ', "'", '\ud83d', '\ude00', '\u0000', '\u202e', '<', '&', '0') }),
			fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), { maxLength: 30 }).map((all) => all.join(' ')),
		)
		let found = 0
		fc.assert(
			fc.property(typed, (question) => {
				const all = everyFound(answerQuestion(question, { today }))
				found += all.length
				expect(new Set(all.map(({ href }) => href)).size).toBe(all.length)
				for (const { href, kind, title } of all) {
					expect(known.get(href)?.kind).toBe(kind)
					expect(asText(title)).toBe(known.get(href)?.title)
				}
			}),
			{ numRuns: 300 },
		)
		expect(found, 'control: some of it finds something').toBeGreaterThan(100)
	})
})

test('the index that the site was built with is the one its content gives', () => {
	expect(savedIndex).toEqual(JSON.parse(JSON.stringify(buildIndex(content))))
})

test('every kind has an adapter, each once, and nothing is left out of the list', () => {
	expect(searched.map(({ kind }) => kind).sort()).toEqual([...kinds].sort())
	const all = entriesOf(content)
	expect(all.size).toBe(searched.reduce((sum, { entriesIn }) => sum + entriesIn(content).length, 0))
})
