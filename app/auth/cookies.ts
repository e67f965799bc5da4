/** One cookie's value; null when it is missing. Two with one name are no cookie: somebody else set the other. */
export function readCookie(request: Request, name: string): string | null {
	const found = (request.headers.get('cookie') ?? '')
		.split(';')
		.map((pair) => pair.trim())
		.filter((pair) => pair.startsWith(`${name}=`))
		.map((pair) => pair.slice(name.length + 1))
	return found.length === 1 && found[0] ? found[0] : null
}

/** A cookie of ours: never readable by script, never sent to another site. Without `maxAgeSeconds` it goes with the browser. */
export function writeCookie(
	name: string,
	value: string,
	{ secure, maxAgeSeconds }: { secure: boolean; maxAgeSeconds?: number },
): string {
	const age = maxAgeSeconds === undefined ? '' : `; Max-Age=${maxAgeSeconds}`
	return `${secure ? `__Host-${name}` : name}=${value}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}${age}`
}

export const cookieName = (name: string, secure: boolean) => (secure ? `__Host-${name}` : name)
