import content from 'virtual:portal-content'
import { describe, expect, test } from 'vitest'
import { toolPaths } from '#app/content/public-paths.ts'
import { canStartToday, easiestFirst, settings } from './adjustment.ts'
import { fitting, readChoice } from './choose.ts'
import { demands } from './demands.ts'

const { adjustments, checklists } = content

test('the catalogue has something for every demand, and for every demand something that can start today or within a week', () => {
	expect(adjustments.length).toBeGreaterThanOrEqual(100)
	for (const { code } of demands) {
		const found = fitting(adjustments, { demand: code, setting: null, cost: null })
		expect(found.length, code).toBeGreaterThan(0)
		expect(
			found.some(({ lead }) => lead === 'same-day' || lead === 'within-a-week'),
			code,
		).toBe(true)
	}
})

test('nothing in the catalogue asks what is wrong with a person', () => {
	const said = adjustments.flatMap(({ title, barrier, action, interim, check }) => [title, barrier, action, interim, check])
	expect(said.filter((text) => /diagnos|what is wrong|proof of/i.test(text))).toEqual([])
})

test('the cheapest and soonest come first', () => {
	const sorted = [...adjustments].sort(easiestFirst)
	expect(sorted[0]).toMatchObject({ cost: 'nothing', lead: 'same-day' })
	expect(sorted.filter(canStartToday).length).toBeGreaterThan(20)
})

describe('what an address asks to see', () => {
	test.each([
		'',
		'demand=',
		'demand=__proto__&setting=constructor&cost=toString',
		`demand=${'x'.repeat(9999)}`,
		'demand=P-lift%00',
	])('%j that we do not know is as if nothing had been said', (query) => {
		expect(readChoice(new URLSearchParams(query))).toEqual({ demand: null, setting: null, cost: null })
	})

	test('all that is chosen must fit, and what is for any work fits every kind of work', () => {
		const choice = readChoice(new URLSearchParams('demand=P-lift&setting=care&cost=nothing'))
		const found = fitting(adjustments, choice)
		expect(found.length).toBeGreaterThan(0)
		for (const one of found) {
			expect(one.demands).toContain('P-lift')
			expect(one.cost).toBe('nothing')
			expect(one.settings.some((setting) => setting === 'care' || setting === 'any')).toBe(true)
		}
		expect(fitting(adjustments, { demand: null, setting: settings[1], cost: null }).length).toBeLessThan(adjustments.length)
	})
})

test('every point of a checklist that leads somewhere leads to a page of ours', () => {
	const known = new Set<string>([
		...toolPaths,
		...content.articles.map(({ path }) => path),
		...adjustments.map(({ id }) => `/adjustments/${id}`),
		...checklists.map(({ slug }) => `/checklists/${slug}`),
	])
	const links = checklists.flatMap(({ slug, parts }) =>
		parts.flatMap(({ items }) => items.flatMap(({ href }) => (href ? [`${slug} ${href}`] : []))),
	)
	expect(links.filter((link) => !known.has(link.split(' ')[1] ?? ''))).toEqual([])
	expect(checklists.length).toBeGreaterThanOrEqual(8)
})
