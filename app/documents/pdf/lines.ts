import { glyphsOf, isOurs } from './glyphs.ts'
import type { Glyph } from './glyphs.ts'
import { breakLines, joint, plainLine, spaced } from './line.ts'
import type { Line } from './line.ts'
import { mixedLinesOf } from './mixed-lines.ts'
import { setType } from './sheet.ts'
import type { Sheet, TypeStyle } from './sheet.ts'

const longRun = /\S{81,}/g

/** Breaks a text into lines that fit the width. Never empty: an empty text is one empty line. */
export function linesOf(sheet: Sheet, text: string, style: TypeStyle, width: number): readonly Line[] {
	if (isOurs(text)) return ownLines(sheet, text, style, width).map((line) => plainLine(spaced(line)))
	const glyphs = glyphsOf(text)
	if (glyphs.some((glyph) => glyph.font)) return mixedLinesOf(sheet, glyphs, style, width)
	const meaningOf = reader(glyphs)
	return ownLines(sheet, glyphs.map((glyph) => glyph.shown).join(''), style, width).map((line) => {
		const meant = meaningOf(line)
		return { shown: spaced(line), meant, isPlainer: meant !== null }
	})
}

function ownLines(sheet: Sheet, shown: string, style: TypeStyle, width: number): readonly string[] {
	setType(sheet, style)
	const lines = breakLines(sheet, width, shown.replace(longRun, withJoints))
	return lines.length === 0 ? [''] : lines
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
