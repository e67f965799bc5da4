import content from 'virtual:portal-content'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { canStartToday, easiestFirst } from './adjustment.ts'
import { CataloguePage } from './catalogue-page.tsx'
import { countsFor, everything, fitting } from './choose.ts'
import type { Choice } from './choose.ts'
import { comparePath, mostCompared, readComparison } from './compare.ts'
import { ComparePage } from './compare-page.tsx'
import { inOrder, shownFirst } from './in-order.ts'

const all = [...content.adjustments].sort(easiestFirst)
const find = (id: string) => all.find((one) => one.id === id) ?? null
const ids = all.map(({ id }) => id)
const asked = (...wanted: string[]) => readComparison(new URLSearchParams(wanted.map((id) => ['a', id])), find)
const pageOf = (choice: Choice) =>
	renderToStaticMarkup(<CataloguePage choice={choice} counts={countsFor(all, choice)} found={fitting(all, choice)} />)

describe('the order of what is found', () => {
	test('every row is there once', () => {
		const { today, moreToday, areas } = inOrder(all)
		const shown = [...today, ...moreToday, ...areas.flatMap(({ adjustments }) => adjustments)].map(({ id }) => id)
		expect([...shown].sort()).toEqual([...ids].sort())
	})

	test('what can start today comes first, few at once, and from every area', () => {
		const { today, moreToday, areas } = inOrder(all)
		expect(today).toHaveLength(shownFirst)
		expect([...today, ...moreToday].every(canStartToday)).toBe(true)
		expect(areas.some(({ adjustments }) => adjustments.some(canStartToday))).toBe(false)
		expect(new Set(today.map(({ demands }) => demands[0]?.slice(0, 1)))).toEqual(new Set(['P', 'V', 'C', 'I', 'W']))
	})

	test('what most people can use stands before what only one kind of work needs', () => {
		const { today } = inOrder(all)
		expect(today.filter(({ settings }) => settings.includes('any')).length).toBeGreaterThanOrEqual(8)
		expect(today.map(({ id }) => id)).toContain('check-in')
	})

	test('nothing found is no list', () => {
		expect(inOrder([])).toEqual({ today: [], moreToday: [], areas: [] })
	})
})

describe('the page of the catalogue', () => {
	test('keeps most of it folded, and says that a broad area is not stored', () => {
		const html = pageOf(everything)
		expect(html).toContain('Nothing about a person is stored.')
		expect(html).not.toContain('<details class="sector" open')
		expect(html.match(/name="a"/g)).toHaveLength(all.length)
	})

	test('opens the folds where a choice leaves few', () => {
		const choice = { ...everything, demand: 'W-ppe', cost: 'under-250' } as const
		expect(fitting(all, choice).length).toBeGreaterThan(0)
		expect(pageOf(choice)).toContain('open=""')
	})

	test('says kindly that nothing fits, and shows no list and no comparison', () => {
		const html = pageOf({ ...everything, demand: 'I-emotion', cost: 'over-1000' })
		expect(html).toContain('No change fits all of these.')
		expect(html).not.toContain('name="a"')
	})

	test('no address on it holds a word about health', () => {
		expect(
			pageOf(everything).match(
				/(href|value)="[^"]*\b(msk|mh|cancer|sen-v|preg|migraine|medication|therapy|infection|flare)\b/g,
			) ?? [],
		).toEqual([])
	})
})

describe('a comparison', () => {
	test('has each that was asked for once, in the order asked', () => {
		expect(asked(ids[3]!, ids[1]!, ids[3]!, '').compared.map(({ id }) => id)).toEqual([ids[3], ids[1]])
	})

	test('of more than four keeps four and says how many it left out', () => {
		const comparison = asked(...ids.slice(0, 6))
		expect(comparison).toMatchObject({ unknown: 0, tooMany: 2 })
		expect(comparison.compared).toHaveLength(mostCompared)
		expect(renderToStaticMarkup(<ComparePage {...comparison} />)).toContain(
			'You can compare four at once. We left out the last 2.',
		)
	})

	test.each(['__proto__', 'constructor', '<script>alert(1)</script>', 'x'.repeat(9999)])(
		'of an id that we do not know, %j, says so without repeating it',
		(id) => {
			const comparison = asked(id, ids[0]!)
			expect(comparison).toMatchObject({ unknown: 1, tooMany: 0 })
			const html = renderToStaticMarkup(<ComparePage {...comparison} />)
			expect(html).toContain('We do not know one of these')
			expect(html).not.toContain(id)
		},
	)

	test('of nothing says so, and has no table', () => {
		const html = renderToStaticMarkup(<ComparePage {...asked()} />)
		expect(html).toContain('You have not ticked anything')
		expect(html).not.toContain('<table')
	})

	test('has a column for each, and a way to leave each out', () => {
		const comparison = asked(...ids.slice(0, 4))
		const html = renderToStaticMarkup(<ComparePage {...comparison} />)
		expect(html.match(/scope="col"/g)).toHaveLength(5)
		expect(html).toContain(comparePath(comparison.compared.slice(1)).replaceAll('&', '&amp;'))
	})
})
