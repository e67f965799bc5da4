import { Feed } from 'feed'
import type { Article } from '#app/features/guidance/article.ts'

type Listed = Pick<Article, 'path' | 'title' | 'summary' | 'changes'>

/** The names of the feed itself: they are content, not interface, and are read in other people's programs. */
const about = {
	title: 'Work and health for employers: guidance',
	description: 'New and changed guidance for managers of small firms, with what was changed.',
	author: 'Work and health for employers',
}

/** The library marks titles and summaries as HTML. */
const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const noon = (day: string) => new Date(`${day}T12:00:00Z`)

/**
 * The guidance as an Atom feed: one entry an article, the last changed first, saying what was changed. It holds nothing but what the
 * pages say, so it is the same for everybody.
 *
 * @param origin of the links, like https://portal.example
 */
export function guidanceFeed(articles: readonly Listed[], origin: string): string {
	const changed = [...articles].sort((a, b) => newest(b).localeCompare(newest(a)) || a.title.localeCompare(b.title))
	const feed = new Feed({
		id: `${origin}/guidance`,
		link: `${origin}/guidance`,
		title: about.title,
		description: about.description,
		language: 'en-GB',
		copyright: '',
		author: { name: about.author },
		feedLinks: { atom: `${origin}/feeds/guidance.atom` },
		generator: about.author,
		...(changed[0] ? { updated: noon(newest(changed[0])) } : {}),
	})
	for (const article of changed) {
		const [last] = article.changes
		feed.addItem({
			id: `${origin}${article.path}`,
			link: `${origin}${article.path}`,
			title: asHtml(article.title),
			description: asHtml(last ? `${article.summary} (${last.what}.)` : article.summary),
			date: noon(newest(article)),
			published: noon(article.changes.at(-1)?.on ?? newest(article)),
		})
	}
	return feed.atom1()
}

const newest = ({ changes }: Pick<Listed, 'changes'>) => changes[0]?.on ?? '1970-01-01'
