import content from 'virtual:portal-content'
import { expect, test } from 'vitest'
import { guidanceFeed } from './guidance-feed.ts'
import { robotsText, siteMap } from './site-map.ts'

const origin = 'https://portal.example'
const changed = (title: string, ...on: string[]) => ({
	path: `/guidance/${title.toLowerCase()}`,
	title,
	summary: 'About <b> & "it".',
	changes: on.map((day) => ({ on: day, what: `Changed on ${day}` })),
})

test('the feed begins with what changed last, and says what was changed', () => {
	const atom = guidanceFeed([changed('Old', '2026-01-05'), changed('New', '2026-11-22', '2026-02-01')], origin)
	expect(atom.indexOf('/guidance/new')).toBeLessThan(atom.indexOf('/guidance/old'))
	expect(atom).toContain('<updated>2026-11-22T12:00:00.000Z</updated>')
	expect(atom).toContain('<published>2026-02-01T12:00:00.000Z</published>')
	expect(atom).toContain('Changed on 2026-11-22')
	expect(atom).toMatch(/<link rel="self" href="https:\/\/portal\.example\/feeds\/guidance\.atom"/)
	expect(atom).not.toContain('About <b>')
})

test('every article is in it once, and every entry has an id, a title and a day', () => {
	const atom = guidanceFeed(content.articles, origin)
	for (const { path } of content.articles) expect(atom.split(`<id>${origin}${path}</id>`)).toHaveLength(2)
	expect(atom.match(/<entry>/g)).toHaveLength(content.articles.length)
	expect(atom.match(/<updated>/g)).toHaveLength(content.articles.length + 1)
})

test('an empty feed is still a feed', () => {
	expect(guidanceFeed([], origin)).toContain('<feed')
})

test('the site map escapes what it lists', () => {
	const map = siteMap(
		[
			{ path: '/a?b=1&c', changedOn: '2026-11-22' },
			{ path: '/', changedOn: null },
		],
		origin,
	)
	expect(map).toContain('<loc>https://portal.example/a?b=1&amp;c</loc><lastmod>2026-11-22</lastmod>')
	expect(map).toContain('<url><loc>https://portal.example/</loc></url>')
})

test('robots are told where they find nothing, and where the map is', () => {
	expect(robotsText(origin)).toContain('Disallow: /your-referral/\n')
	expect(robotsText(origin)).toMatch(/Sitemap: https:\/\/portal\.example\/sitemap\.xml\n$/)
})
