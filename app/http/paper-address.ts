/** True for the address of a kept paper and the pages below it, but not of the page that keeps it: who comes from there wants to sign in. */
export const isPaperAddress = (path: string): boolean =>
	/^\/(?:adjustments\/plan|checklists\/kept|return-to-work\/(?:phased-return|record|contact-log))\/[0-9a-f]{32}(?!\/keep)/.test(
		path,
	)

/** Of the two kinds that a page is the same for, the one at this address: a plan of changes, or a phased return. */
export const sharedKindAt = (url: string): 'plan' | 'phased-return' =>
	new URL(url).pathname.startsWith('/return-to-work/phased-return/') ? 'phased-return' : 'plan'
