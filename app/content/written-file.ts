import type { Article, Page, Sheet } from '#app/features/guidance/article.ts'

/** A file of `content/`, named by its path from the project's folder. */
export type Source = { readonly file: string; readonly source: string }

/** A file of prose and the page it became. */
export type WrittenFile = Source &
	(
		| { readonly kind: 'article'; readonly page: Article }
		| { readonly kind: 'sheet'; readonly page: Sheet }
		| { readonly kind: 'page'; readonly page: Page }
	)
