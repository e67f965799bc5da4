import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { ParsedFont } from './pdfkit.ts'

export type FaceName = 'regular' | 'bold'

const require = createRequire(import.meta.url)
const family = '@expo-google-fonts/atkinson-hyperlegible-next'
const files: Record<FaceName, string> = {
	regular: `${family}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
	bold: `${family}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`,
}

let parsed: Record<FaceName, ParsedFont> | undefined

/** Both faces, parsed once for the life of the thread: each document embeds only the characters it uses. */
export function faces(): Record<FaceName, ParsedFont> {
	return (parsed ??= { regular: parse(files.regular), bold: parse(files.bold) })
}

/** Where the file of a font lies that came as a package. */
export const resolveFont = (file: string) => require.resolve(file)

export function openFont(file: string): ParsedFont {
	// fontkit is pdfkit's own parser, so it is looked up from pdfkit: a second copy would not recognise its fonts.
	const fontkit = createRequire(require.resolve('pdfkit'))('fontkit') as { create(bytes: Uint8Array): ParsedFont }
	return fontkit.create(readFileSync(file))
}

function parse(file: string): ParsedFont {
	const font = openFont(resolveFont(file))
	// A glyph remembers the text that first asked for it. Asking for every character once, in order, makes what can be
	// copied out of a document independent of the documents before it.
	for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint)
	return font
}
