/** A path of this site to go back to, or the fallback. Never another host: no scheme, no `//`, no backslash, no dots that lead elsewhere, no query. */
export function returnToPath(wanted: string | null | undefined, fallback: string): string {
	const isOurs = wanted && /^\/[\w\-/.]{0,300}$/.test(wanted) && !/\/\/|\/\.|\.\./.test(wanted) && !wanted.startsWith('/sign-')
	return isOurs ? wanted : fallback
}

/** The same with what stands behind a question mark, for forms that lead back to the page they stand on. */
export function returnToAddress(wanted: string | null | undefined, fallback: string): string {
	const [path = '', ...rest] = (wanted ?? '').split('?')
	const query = rest.join('?')
	const to = path === '/' ? path : returnToPath(path, fallback)
	if (to !== path || query === '') return to
	return /^[\w\-.~%+=&*!,;:@()]{1,1000}$/.test(query) ? `${to}?${query}` : to
}
