/** A path of this site to go back to, or the fallback. Never another host: no scheme, no `//`, no backslash, no query. */
export function returnToPath(wanted: string | null | undefined, fallback: string): string {
	return wanted && /^\/(?![/\\])[\w\-/.]{0,300}$/.test(wanted) && !wanted.includes('..') && !wanted.startsWith('/sign-in')
		? wanted
		: fallback
}
