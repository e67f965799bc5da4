/**
 * What may be in a piece of text that we keep. SQLite's length() stops at NUL, lone surrogates do not come back from the
 * database as they went in, and neither is allowed inside a Word file, so text is checked before anything else looks at it.
 */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/u
const loneSurrogate = /\p{Surrogate}/u
/** Overrides and isolates can make a stored line read differently from what was typed. Marks that only hint a direction stay. */
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/gu
/** Never assigned to a character, and not allowed in XML, so not in a Word file. */
const nonCharacters = /[\ufffe\uffff]/gu

/** True when the text holds a character that cannot be kept: the person is asked to look again, never crashed on. */
export function hasHiddenCharacter(text: string): boolean {
	return loneSurrogate.test(text) || controls.test(text.replace(/\r\n?/g, '\n'))
}

/** The text as kept: NFC, trimmed, line ends as \n, without bidi overrides. On one line, runs of space become one space. Idempotent. */
export function tidyText(text: string, lines: 'one' | 'many'): string {
	const plain = text.replace(/\r\n?/g, '\n').replace(bidiControls, '').replace(nonCharacters, '').normalize('NFC')
	return (lines === 'one' ? plain.replace(/\s+/g, ' ') : plain).trim()
}

/** The text safe to show again in the box it was typed in: nothing a person could see is lost. */
export function withoutHiddenCharacters(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(new RegExp(controls.source, 'gu'), '')
		.replace(new RegExp(loneSurrogate.source, 'gu'), '')
		.replace(bidiControls, '')
}

/** Length as a person counts it: an emoji or a letter outside the first plane is one, not two. */
export function codePoints(text: string): number {
	let count = 0
	for (const _ of text) count += 1
	return count
}

/** True when there is nothing to see: empty, spaces, or only characters without a shape of their own. */
export function looksEmpty(text: string): boolean {
	return !/[^\s\p{Cf}\p{Cc}\ufffe\uffff]/u.test(text)
}
