/** One thing to look at or to do. `href` leads to the article or the adjustment that says how. */
export type ChecklistItem = { readonly text: string; readonly href?: string }

/** A list to tick on the screen or on paper. What is ticked is not stored. */
export type Checklist = {
	readonly slug: string
	readonly title: string
	readonly summary: string
	readonly parts: readonly { readonly heading: string; readonly items: readonly ChecklistItem[] }[]
	readonly owner: string
	readonly reviewedOn: string
	readonly reviewBy: string
}
