import content from 'virtual:portal-content'
import { factsToRecheck } from '#app/features/guidance/article.ts'
import type { Article, ArticleSummary, ArticleView, Page, PageView, Sheet, SheetView } from '#app/features/guidance/article.ts'
import { isOverdue } from '#app/features/guidance/fact.ts'
import type { Fact } from '#app/features/guidance/fact.ts'
import type { Helpline } from '#app/features/guidance/helpline.ts'
import { htmlOn } from './on-the-day.ts'

const bySlug = new Map(content.articles.map((article) => [article.slug, article]))
const sheetsBySlug = new Map(content.sheets.map((sheet) => [sheet.slug, sheet]))
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

/** Every article with its text and its changes, in the order of their ids. */
export const listArticlesWhole = (): readonly Article[] => content.articles

/** Everything that is written: articles, sheets and standing pages. */
export const listWritten = (): readonly (Article | Sheet | Page)[] => [...content.articles, ...content.sheets, ...content.pages]

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

/** Null when there is no helpline of that id. Its `phone` is null unless it is cleared for print. */
export const findHelpline = (id: string): Helpline | null => content.helplines.find((line) => line.id === id) ?? null

/** Null when the fact is not there, or past its review date: a figure shown alone has no page to carry a warning. */
export function findFact(id: string, today: string): Fact | null {
	const fact = content.facts.find((candidate) => candidate.id === id)
	return fact && !isOverdue(fact, today) ? fact : null
}

/** The articles before and after one in its section, in the order of the index. */
function neighboursOf(article: Article): ArticleView['neighbours'] {
	const section = listArticles().filter((other) => other.section === article.section)
	const at = section.findIndex(({ slug }) => slug === article.slug)
	return { previous: section[at - 1] ?? null, following: section[at + 1] ?? null }
}

/** All that the page of one article shows on a day (YYYY-MM-DD); null when there is no such article. */
export function readArticle(slug: string, today: string): ArticleView | null {
	const article = findArticle(slug)
	if (!article) return null
	const html = htmlOn(article.html, content.facts, today)
	return {
		article: { ...article, html },
		toRecheck: factsToRecheck(article, today),
		nearest: nearestArticles(slug),
		neighbours: neighboursOf(article),
		acas: findHelpline('acas'),
	}
}

/** All that a standing page shows on a day (YYYY-MM-DD); null when there is no such page. */
export function readPage(slug: string, today: string): PageView | null {
	const page = findPage(slug)
	return page && { page: { ...page, html: htmlOn(page.html, content.facts, today) }, toRecheck: factsToRecheck(page, today) }
}

/** The sheets to print, in the order of their names. */
export const listSheets = (): readonly Sheet[] => content.sheets

/** All that a sheet shows on a day (YYYY-MM-DD); null when there is no such sheet. */
export function readSheet(slug: string, today: string): SheetView | null {
	const sheet = sheetsBySlug.get(slug)
	if (!sheet) return null
	return { sheet: { ...sheet, html: htmlOn(sheet.html, content.facts, today) }, toRecheck: factsToRecheck(sheet, today) }
}
