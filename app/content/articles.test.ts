import content from 'virtual:portal-content'
import { describe, expect, test } from 'vitest'
import { findArea, listAreas, requireArea, routingTable } from './areas.server.ts'
import {
	findArticle,
	findFact,
	findHelpline,
	findPage,
	listArticles,
	nearestArticles,
	readArticle,
	readPage,
} from './articles.server.ts'

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

describe('articles', () => {
	test('a list names them and does not carry their text', () => {
		expect(listArticles().map(({ path }) => path)).toEqual(content.articles.map(({ path }) => path))
		expect(listArticles()[0]).not.toHaveProperty('html')
	})

	test.each(['nothing', '', '__proto__', 'constructor', '../pages/privacy'])('there is no article called %s', (slug) => {
		expect(findArticle(slug)).toBeNull()
		expect(readArticle(slug, '2026-11-22')).toBeNull()
		expect(findPage(slug)).toBeNull()
		expect(nearestArticles(slug)).toEqual([])
	})

	test('the nearest are those it links to, and never itself', () => {
		const linked = findArticle('fit-notes')?.next.flatMap(({ href }) => (href.startsWith('/guidance/') ? [href] : [])) ?? []
		const near = nearestArticles('fit-notes', linked.length).map(({ path }) => path)
		expect(linked.length).toBeGreaterThan(0)
		expect(near.sort()).toEqual(linked.sort())
		expect(nearestArticles('act-early', 10).map(({ slug }) => slug)).not.toContain('act-early')
	})

	test('a fact past its date is named on its page from the day after, and never shown alone', () => {
		const named = (slug: string, day: string) => readArticle(slug, day)?.toRecheck.map(({ id }) => id)
		const { reviewBy = '' } = content.facts.find(({ id }) => id === 'EQ07') ?? {}
		expect(named('act-early', reviewBy)).not.toContain('EQ07')
		expect(named('act-early', dayAfter(reviewBy))).toContain('EQ07')
		expect(readPage('privacy', '2099-01-01')?.toRecheck.length).toBeGreaterThan(0)
		const figure = content.facts.find(({ id }) => id === 'ST05')
		expect(findFact('ST05', figure?.reviewBy ?? '')).toEqual(figure)
		expect(findFact('ST05', dayAfter(figure?.reviewBy ?? ''))).toBeNull()
		expect(findFact('XX99', '2026-11-22')).toBeNull()
	})

	test('a helpline whose number is not cleared has none', () => {
		expect(findHelpline('acas')?.phone).toBe('0300 123 1100')
		expect(findHelpline('ww-llr')).toMatchObject({ phone: null, url: null })
		expect(findHelpline('shout')?.phone).toBeNull()
	})
})

describe('areas', () => {
	test('the live one comes first, and an unknown one is a mistake', () => {
		expect(listAreas()[0]?.id).toBe('llr')
		expect(findArea('atlantis')).toBeNull()
		expect(() => requireArea('atlantis')).toThrow('atlantis')
		expect(requireArea('llr').clocks?.respond).toMatchObject({ workingDays: 2, standing: 'proposal' })
		expect(routingTable.outcodes.length).toBeGreaterThan(180)
	})
})
