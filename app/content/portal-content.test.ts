import { expect, test } from 'vitest'
import { findArticle, listArticles } from './articles.server.ts'

test('every article can be found by its slug', () => {
	for (const { slug } of listArticles()) expect(findArticle(slug)?.html).toContain('<h2 id=')
})
