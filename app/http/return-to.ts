/** A path of this site to go back to, or the fallback. Never another host: no scheme, no `//`, no backslash, no dots that lead elsewhere, no query. */
export function returnToPath(wanted: string | null | undefined, fallback: string): string {
	const isOurs = wanted && /^\/[\w\-/.]{0,300}$/.test(wanted) && !/\/\/|\/\.|\.\./.test(wanted) && !wanted.startsWith('/sign-')
	return isOurs ? wanted : fallback
}
