/** What can be found. A kind joins here, with its words in the catalogue and its adapter in `app/content/search-kinds.ts`. */
export const kinds = [
	'article',
	'sheet',
	'tool',
	'checklist',
	'conversation',
	'adjustment',
	'service',
	'helpline',
	'funding',
	'page',
] as const
export type Kind = (typeof kinds)[number]

/** A run of text that is one of the words looked for, or is not. */
export type Piece = { readonly text: string; readonly found: boolean }

/** What a kind of thing says about itself in a list. `href` is a path of this site. */
export type Hit = {
	readonly kind: Kind
	readonly href: string
	readonly title: string
	readonly summary: string
}

/** A hit as the search page shows it. */
export type Found = {
	readonly kind: Kind
	readonly href: string
	readonly title: readonly Piece[]
	/** The summary, or the words around the best match. */
	readonly text: readonly Piece[]
	/** A number to ring, where that is what was found. */
	readonly phone: string | null
}

export type FoundGroup = { readonly kind: Kind; readonly total: number; readonly shown: readonly Found[] }

export type Answer = {
	readonly total: number
	/** The question as it was answered, where a word had to be put right; null otherwise. */
	readonly understood: string | null
	/** The first three of any kind. Empty when one kind was asked for. */
	readonly best: readonly Found[]
	/** What else there is, kind by kind, the kind with the best hit first. */
	readonly groups: readonly FoundGroup[]
}

export const nothing: Answer = { total: 0, understood: null, best: [], groups: [] }

/** The kind an address names (`?in=article`); null for anything else. */
export const kindNamed = (name: string | null): Kind | null => kinds.find((kind) => kind === name) ?? null
