import content from 'virtual:portal-content'
import { describe, expect, test } from 'vitest'
import { topics } from '#app/features/guidance/article.ts'
import { linksOf, wordsOf } from './page-rules.ts'

test.each(topics)('there are two sheets on %s', (topic) => {
	expect(content.sheets.filter((sheet) => sheet.topic === topic)).toHaveLength(2)
})

describe.each(content.sheets.map((sheet) => [sheet.slug, sheet] as const))('the sheet %s', (_slug, sheet) => {
	test('is short enough for one page of A4', () => {
		const words = wordsOf(sheet.html).split(' ').length
		expect(words).toBeGreaterThanOrEqual(200)
		expect(words).toBeLessThanOrEqual(300)
	})

	test('sets what to do beside what not to do, in actions and in words', () => {
		expect(sheet.html).toContain('>Do this</th>')
		expect(sheet.html).toContain('>Not this</th>')
		expect(sheet.html).toContain('say-pair')
	})

	test('says that no clinician has checked it', () => {
		expect(sheet.unconfirmed.join(' ')).toContain('A clinician has not yet checked this sheet')
	})

	test('can be found from an article', () => {
		const links = content.articles.flatMap(({ html, next }) => [...linksOf(html), ...next.map(({ href }) => href)])
		expect(links).toContain(sheet.path)
	})
})
