import { expect, test } from 'vitest'
import { publicPageMeta } from './public-page-meta.ts'

const origin = 'https://portal.example'
const page = { origin, path: '/guidance/x', title: 'A title', description: 'A summary.' }

test('an article says its address, when it changed, and where it stands', () => {
	const meta = publicPageMeta({
		...page,
		trail: [{ href: '/', label: 'Home' }],
		article: { publishedOn: '2026-01-05', changedOn: '2026-11-22' },
	})
	expect(meta).toContainEqual({ tagName: 'link', rel: 'canonical', href: 'https://portal.example/guidance/x' })
	expect(meta).toContainEqual({ property: 'og:image', content: 'https://portal.example/social-card.png' })
	const [crumbs, article] = meta.flatMap((one) => ('script:ld+json' in one ? [one['script:ld+json']] : []))
	expect(crumbs).toMatchObject({ itemListElement: [{ item: `${origin}/` }, { position: 2, item: `${origin}/guidance/x` }] })
	expect(article).toMatchObject({ datePublished: '2026-01-05', dateModified: '2026-11-22', headline: 'A title' })
})

test('the start page has nothing above it and is no article', () => {
	expect(publicPageMeta({ ...page, path: '/' }).filter((one) => 'script:ld+json' in one)).toEqual([])
})
