/** What a list is for: one person, a place or a kind of task, or a sector of work. The index shows them in this order. */
export const checklistGroups = ['person', 'place', 'sector'] as const
export type ChecklistGroup = (typeof checklistGroups)[number]

/**
 * One thing to look at or to do. `id` is unique within its list and stays when the words change, so that what was answered keeps
 * its place. `href` leads to the adjustment, the article or the tool that says how.
 */
export type ChecklistItem = { readonly id: string; readonly text: string; readonly href: string }

/** `ask` is a question to say aloud, in quotation marks. */
export type ChecklistPart = {
	readonly heading: string
	readonly ask?: string | undefined
	readonly items: readonly ChecklistItem[]
}

/** A list to answer on the screen or on paper. */
export type Checklist = {
	readonly slug: string
	readonly group: ChecklistGroup
	readonly title: string
	readonly summary: string
	readonly parts: readonly ChecklistPart[]
	/** The facts that it rests on, by their ids. */
	readonly facts: readonly string[]
	readonly owner: string
	readonly reviewedOn: string
	readonly reviewBy: string
}

export const itemsOf = ({ parts }: Pick<Checklist, 'parts'>): readonly ChecklistItem[] => parts.flatMap(({ items }) => items)

/** The adjustment that an item leads to, by its id; null when it leads elsewhere. */
export const adjustmentOf = ({ href }: Pick<ChecklistItem, 'href'>): string | null =>
	/^\/adjustments\/([a-z0-9-]+)$/.exec(href)?.[1] ?? null
