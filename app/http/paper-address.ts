/** True for the address of a kept paper and the pages below it, but not of the page that keeps it: who comes from there wants to sign in. */
export const isPaperAddress = (path: string): boolean =>
	/^\/(?:adjustments\/plan|checklists\/kept|return-to-work\/(?:phased-return|record))\/[0-9a-f]{32}(?!\/keep)/.test(path)
