import { glyphsOf } from './glyphs.ts'
import type { Glyph } from './glyphs.ts'
import { LineWrapper } from './pdfkit.ts'
import { setType } from './sheet.ts'
import type { Sheet, TypeStyle } from './sheet.ts'

/** One line as drawn, and what it says when that differs. */
export type Line = { readonly shown: string; readonly meant: string | null }

/** Where a run of letters with no space may break. pdfkit measures such a run again for every line of it, so it gets short ones. */
const joint = '\u200b'
const longRun = /\S{81,}/g

/** Breaks a text into lines that fit the width. Never empty: an empty text is one empty line. */
export function linesOf(sheet: Sheet, text: string, style: TypeStyle, width: number): readonly Line[] {
	const glyphs = glyphsOf(text)
	const shown = glyphs.map((glyph) => glyph.shown).join('')
	const lines: string[] = []
	setType(sheet, style)
	const box = { width, height: Infinity }
	const wrapper = new LineWrapper(sheet.doc, box)
	wrapper.on('line', (line) => lines.push(line.replaceAll(joint, '')))
	wrapper.wrap(shown.replace(longRun, withJoints), box)
	if (lines.length === 0) return [{ shown: '', meant: null }]
	const meaningOf = reader(glyphs)
	return lines.map((line) => ({ shown: spaced(line), meant: meaningOf(line) }))
}

function withJoints(run: string): string {
	return (run.match(/.{1,20}/gsu) as string[]).join(joint)
}

/** Reads the glyphs along with the lines made of them, and gives a line's own text when some of it is drawn as something else. */
function reader(glyphs: readonly Glyph[]): (line: string) => string | null {
	let place = 0
	let ahead = 0
	return (line) => {
		let length = ahead
		let differs = false
		let meant = ''
		for (let glyph = glyphs[place]; glyph && length < line.length; glyph = glyphs[++place]) {
			length += glyph.shown.length
			meant += glyph.meant
			differs ||= glyph.shown !== glyph.meant
		}
		ahead = length - line.length
		return differs ? spaced(meant) : null
	}
}

/** A line break someone typed is a space to whoever hears or copies the text: without it two words become one. */
function spaced(line: string): string {
	return line.replaceAll('\n', ' ')
}
