import type { Heading } from '#app/features/guidance/article.ts'
import { ContentProblem, lineOf } from './content-problem.ts'

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'", nbsp: ' ' }
const decoded = (html: string) => html.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)

/** The words of a page, for the search and for counting. */
export const wordsOf = (html: string) =>
	decoded(
		html
			// A label that stands over its words on the page stands before them here.
			.replaceAll(/<p class="[^"]*\b(say-label|text-tiny font-bold)\b[^"]*">([^<]*)<\/p>/g, '$2: ')
			.replaceAll(/<\/(p|li|h\d|td|th|tr|div|dt|dd|summary)>/g, ' ')
			.replaceAll(/<[^>]+>/g, ''),
	)
		.replaceAll(/\s+/g, ' ')
		.trim()

/** Headings that can be linked to. */
export const headingsOf = (html: string): Heading[] =>
	[...html.matchAll(/<h([23]) id="([^"]+)"[^>]*>(.*?)<\/h\1>/gs)].map(([, depth, id, text]) => ({
		id: id ?? '',
		text: wordsOf(text ?? ''),
		depth: depth === '2' ? 2 : 3,
	}))

/** The headings that leave out a level. Pages start at the second level, under their title. */
export function outOfOrder(html: string): string[] {
	let level = 1
	return [...html.matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/gs)].flatMap(([, depth, text]) => {
		const next = Number(depth)
		const stray = next === 1 || next > level + 1
		level = next
		return stray ? [wordsOf(text ?? '')] : []
	})
}

export const linksOf = (html: string) => [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => decoded(href ?? ''))

const forbidden = /<(script|style|iframe|object|embed|form|link|meta|base)\b|\s(style|on\w+|srcset)=|<img[^>]+src="(?!\/)/gi

/** Every path that may be linked to, with the ids on it; null where the page could not be read, so nobody knows which it has. */
export type LinkTargets = ReadonlyMap<string, ReadonlySet<string> | null>

export const idsIn = (html: string) => new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? ''))

const typedNumber = /\b0\d{2,4} ?\d{3} ?\d{3,4}\b/g

/** One page as its rules see it: the file it came from, and the HTML that was made of it. */
export type BuiltPage = { readonly file: string; readonly source: string; readonly path: string; readonly html: string }

const problemAt = ({ file, source }: BuiltPage, piece: string, reason: string) =>
	new ContentProblem(file, lineOf(source, piece), reason)

export const headingProblems = (page: BuiltPage) =>
	outOfOrder(page.html).map((stray) => problemAt(page, stray, `The heading “${stray}” skips a level`))

export const forbiddenProblems = (page: BuiltPage) =>
	[...page.html.matchAll(forbidden)].map(([bad]) => problemAt(page, bad.trim(), `Content cannot hold ${bad.trim()}`))

/** Phone numbers belong in helplines.json, where each one was cleared. */
export const phoneProblems = (page: BuiltPage) =>
	[...page.source.matchAll(typedNumber)].map(([number]) =>
		problemAt(page, number, `Take the phone number ${number} out and use <Phone of="…" />`),
	)

export const linkProblems = (page: BuiltPage, targets: LinkTargets) =>
	linksOf(page.html).flatMap((href) => {
		if (href.startsWith('tel:') || href.startsWith('https://')) return []
		const problem = (reason: string) => [problemAt(page, href, `The link ${href} ${reason}`)]
		if (!href.startsWith('/') && !href.startsWith('#')) return problem('is neither a path of this site nor https')
		const [path = '', id] = href.split('#')
		const ids = targets.get(path === '' ? page.path : (path.split('?')[0] ?? ''))
		if (ids === undefined) return problem('goes to a page that does not exist')
		return id && ids && !ids.has(id) ? problem('goes to a heading that does not exist') : []
	})

/** What keeps a page from being built at all. Checks its HTML, and its source for phone numbers. */
export const pageProblems = (page: BuiltPage, targets: LinkTargets): ContentProblem[] => [
	...headingProblems(page),
	...forbiddenProblems(page),
	...phoneProblems(page),
	...linkProblems(page, targets),
]
