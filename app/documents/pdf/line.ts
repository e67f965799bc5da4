import type { FallbackName } from './fallbacks.ts'
import { LineWrapper } from './pdfkit.ts'
import type { ShapedGlyph } from './shaping.ts'
import type { Sheet } from './sheet.ts'

/** One line as drawn, and what it says when its glyphs alone would not tell. */
export type Line = {
	readonly shown: string
	readonly meant: string | null
	/** Whether something is drawn as a plainer character, or as the stand-in. */
	readonly isPlainer: boolean
	/** Of a line in several fonts: its pieces from left to right. Each says for itself what `meant` says of the line. */
	readonly pieces?: readonly Piece[]
}

/** What is drawn in one go: in our font as text, in another as glyphs. `x` is in points from the left of the line. */
export type Piece = {
	readonly x: number
	readonly text: string
	readonly font?: FallbackName
	readonly glyphs?: readonly ShapedGlyph[]
	/** What it says when its glyphs alone would not tell. */
	readonly means: string | null
}

/** A line of our own words, in our own font. */
export const plainLine = (shown: string): Line => ({ shown, meant: null, isPlainer: false })

/** Where a run of letters with no space may break. pdfkit measures such a run again for every line of it, so it gets short ones. */
export const joint = '\u200b'

/** Lets pdfkit break a text, which stands in the type that is set; or whose words are as wide as `measure` says. */
export function breakLines(sheet: Sheet, width: number, text: string, measure?: (word: string) => number): readonly string[] {
	const lines: string[] = []
	const box = { width, height: Infinity }
	const doc = measure ? (Object.create(sheet.doc, { widthOfString: { value: measure } }) as typeof sheet.doc) : sheet.doc
	const wrapper = new LineWrapper(doc, box)
	wrapper.on('line', (line) => lines.push(line.replaceAll(joint, '')))
	wrapper.wrap(text, box)
	return lines
}

/** A line break someone typed is a space to whoever hears or copies the text: without it two words become one. */
export function spaced(line: string): string {
	return line.replaceAll('\n', ' ')
}
