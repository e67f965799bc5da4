const longestQuestion = 200
/** With room for the rest of the address below what the shell accepts. */
const longestEncoded = 1800

/** The same search with the beginning of its question, for one that is too long for an address; null for anything else. */
export function shortenedSearch(url: string): string | null {
	if (!url.startsWith('/search?')) return null
	const asked = [...(new URLSearchParams(url.slice('/search?'.length)).get('q') ?? '')].slice(0, longestQuestion)
	let encoded = ''
	for (const letter of asked) {
		const next = encoded + encodeURIComponent(letter)
		if (next.length > longestEncoded) break
		encoded = next
	}
	return `/search?q=${encoded}`
}
