/**
 * What `JSON.parse` does not tell of a text that it can read: how deep it goes, and the first name that one object holds twice
 * (of which it would silently keep the last).
 *
 * @param text valid JSON
 */
export function lookAtKeys(text: string): { readonly depth: number; readonly twice: string | null } {
	const open: (Set<string> | null)[] = []
	let depth = 0
	let twice: string | null = null
	for (const [token, string, colon] of text.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}[\]]/g)) {
		if (token === '{' || token === '[') open.push(token === '{' ? new Set() : null)
		else if (token === '}' || token === ']') open.pop()
		else if (string !== undefined && colon !== undefined) {
			const names = open.at(-1)
			// Two spellings of one name are one name: "what" and "\u0077hat".
			const name = JSON.parse(string) as string
			if (names?.has(name)) twice ??= name
			names?.add(name)
		}
		depth = Math.max(depth, open.length)
	}
	return { depth, twice }
}
