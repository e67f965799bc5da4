import type { Heading } from '#app/features/guidance/article.ts'
import { ContentProblem, lineOf } from './content-problem.ts'

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'", nbsp: ' ' }
const decoded = (html: string) => html.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)

/** The words of a page, for the search and for counting. */
export const wordsOf = (html: string) =>
	decoded(html.replaceAll(/<\/(p|li|h\d|td|th|tr|div|dt|dd)>/g, ' ').replaceAll(/<[^>]+>/g, ''))
		.replaceAll(/\s+/g, ' ')
		.trim()

/** Headings that can be linked to. */
export const headingsOf = (html: string): Heading[] =>
	[...html.matchAll(/<h([23]) id="([^"]+)"[^>]*>(.*?)<\/h\1>/gs)].map(([, depth, id, text]) => ({
		id: id ?? '',
		text: wordsOf(text ?? ''),
		depth: depth === '2' ? 2 : 3,
	}))

/** The first heading that leaves out a level, or null. Pages start at the second level, under their title. */
export function outOfOrder(html: string): string | null {
	let level = 1
	for (const [, depth, text] of html.matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/gs)) {
		const next = Number(depth)
		if (next === 1 || next > level + 1) return wordsOf(text ?? '')
		level = next
	}
	return null
}

export const linksOf = (html: string) => [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => decoded(href ?? ''))

const forbidden = /<(script|style|iframe|object|embed|form|link|meta|base)\b|\s(style|on\w+|srcset)=|<img[^>]+src="(?!\/)/i

/** Every path that may be linked to, with the ids on it. */
export type LinkTargets = ReadonlyMap<string, ReadonlySet<string>>

export const idsIn = (html: string) => new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? ''))

const typedNumber = /\b0\d{2,4} ?\d{3} ?\d{3,4}\b/

/** Checks one page's built HTML, and its source for phone numbers, which belong in helplines.json where each one was cleared. */
export function checkPage(page: { file: string; source: string; path: string; html: string }, targets: LinkTargets) {
	const { file, source, html } = page
	const problem = (piece: string, reason: string) => new ContentProblem(file, lineOf(source, piece), reason)

	const stray = outOfOrder(html)
	if (stray !== null) throw problem(stray, `The heading “${stray}” skips a level`)

	const [bad] = forbidden.exec(html) ?? []
	if (bad) throw problem(bad.trim(), `Content cannot hold ${bad.trim()}`)

	const [number] = typedNumber.exec(source) ?? []
	if (number) throw problem(number, `Take the phone number ${number} out and use <Phone of="…" />`)

	for (const href of linksOf(html)) {
		if (href.startsWith('tel:') || href.startsWith('https://')) continue
		if (!href.startsWith('/') && !href.startsWith('#'))
			throw problem(href, `The link ${href} is neither a path of this site nor https`)
		const [path = '', id] = href.split('#')
		const ids = targets.get(path === '' ? page.path : (path.split('?')[0] ?? ''))
		if (!ids) throw problem(href, `The link ${href} goes to a page that does not exist`)
		if (id && !ids.has(id)) throw problem(href, `The link ${href} goes to a heading that does not exist`)
	}
}
