import content from 'virtual:portal-content'
import type { Article, ArticleSummary, Page } from '#app/features/guidance/article.ts'

const bySlug = new Map(content.articles.map((article) => [article.slug, article]))
const pagesBySlug = new Map(content.pages.map((page) => [page.slug, page]))

const summaryOf = ({ slug, path, title, summary, section, audience, minutes }: Article): ArticleSummary => ({
	slug,
	path,
	title,
	summary,
	section,
	audience,
	minutes,
})

/** Every article, in the order of their ids. */
export const listArticles = (): ArticleSummary[] => content.articles.map(summaryOf)

/** Null when there is no article of that name. */
export const findArticle = (slug: string): Article | null => bySlug.get(slug) ?? null

/** Null when there is no standing page of that name, such as `privacy` or `help-now`. */
export const findPage = (slug: string): Page | null => pagesBySlug.get(slug) ?? null

/** Up to `most` other articles for a reader of this one: those it links to, then those about the same facts or in the same section. */
export function nearestArticles(slug: string, most = 3): ArticleSummary[] {
	const here = bySlug.get(slug)
	if (!here) return []
	const facts = new Set(here.facts.map(({ id }) => id))
	const near = (other: Article) =>
		(here.next.some(({ href }) => href === other.path) ? 100 : 0) +
		other.facts.filter(({ id }) => facts.has(id)).length * 2 +
		(other.section === here.section ? 1 : 0)
	return content.articles
		.filter((other) => other !== here)
		.map((other) => ({ other, score: near(other) }))
		.sort((a, b) => b.score - a.score || a.other.id.localeCompare(b.other.id))
		.slice(0, most)
		.map(({ other }) => summaryOf(other))
}

export const portalContent = content
