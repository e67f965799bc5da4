/**
 * A name somebody typed, fit to stand in a message to a third person, or null. A name is the one place where a stranger could put
 * their own words into our mail: anything a mail program would turn into a link, an address or a number to ring is not repeated.
 */
export function nameInMail(typed: string): string | null {
	const name = typed.normalize('NFKC').replace(/\s+/gu, ' ').replace(/\p{C}/gu, '').trim()
	const looksLikeLink = /[@/\\<>[\]{}|]|www|https?|\.\p{L}{2}|[\u3002\u2024]/iu.test(name)
	const looksLikeNumber = name.replace(/[\s().+-]/g, '').search(/\d{6}/) >= 0
	const isTooLong = [...name].length > 80
	return name === '' || looksLikeLink || looksLikeNumber || isTooLong ? null : name
}
