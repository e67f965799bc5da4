import content from 'virtual:portal-content'
import { toolPaths } from './public-paths.ts'
import { conversationPaths } from './conversation-paths.ts'

const paths: ReadonlySet<string> = new Set([
	...toolPaths,
	...content.adjustments.map(({ id }) => `/adjustments/${id}`),
	...content.checklists.map(({ slug }) => `/checklists/${slug}`),
	...conversationPaths(content.conversations),
	...content.rehearsals.map(({ slug }) => `/return-to-work/rehearse/${slug}`),
	...[...content.articles, ...content.sheets, ...content.pages].map(({ path }) => path),
])

/** True for the path of a page that anybody may read here, as it stands in a link: no query, no slash at the end. */
export const isOurPage = (path: string): boolean => paths.has(path)
