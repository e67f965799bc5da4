/** One line of the search page. */
export type Found = {
	readonly kind: 'article' | 'tool' | 'page'
	readonly href: string
	readonly title: string
	readonly summary: string
}
