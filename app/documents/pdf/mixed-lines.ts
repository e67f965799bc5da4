import { inVisualOrder, levelsOf, mirrored } from './visual-order.ts'
import type { Levels } from './visual-order.ts'
import { fallbackFont, isRightToLeft } from './fallbacks.ts'
import type { FallbackName } from './fallbacks.ts'
import { glyphsOf } from './glyphs.ts'
import type { Glyph } from './glyphs.ts'
import { breakLines, joint, spaced } from './line.ts'
import type { Line, Piece } from './line.ts'
import { nothingBefore, shape, widthOf } from './shaping.ts'
import type { ShapedGlyph } from './shaping.ts'
import { setType } from './sheet.ts'
import type { Sheet, TypeStyle } from './sheet.ts'

/** A text whose letters come from several fonts, with the owner of each code unit: which glyph of the text it shows. */
type Mixed = { readonly glyphs: readonly Glyph[]; readonly shown: string; readonly owners: readonly number[] }

/** Letters that are drawn in one go: one font, one direction, and either all as meant or all as something plainer. */
type Run = {
	readonly text: string
	readonly meant: string
	readonly font: FallbackName | undefined
	readonly level: number
	readonly isPlainer: boolean
}

/** Breaks a text into lines as `linesOf` does, when some of its letters come from another font. */
export function mixedLinesOf(sheet: Sheet, glyphs: readonly Glyph[], style: TypeStyle, width: number): readonly Line[] {
	const mixed = mix(glyphs)
	const { shown } = mixed
	const levels = glyphs.some((glyph) => glyph.font && isRightToLeft(glyph.font)) ? levelsOf(shown) : null
	setType(sheet, style)
	const measure = measuring(sheet, style)
	let end = 0
	return breakLines(sheet, width, shown.replace(/\S+/g, withJoints(measure, width)), measure).map((line) => {
		const start = end
		end += line.length
		return lineOf(sheet, mixed, start, end, levels, style, width)
	})
}

function mix(all: readonly Glyph[]): Mixed {
	const glyphs = all.map((glyph) => (glyph.shown === joint ? { ...glyph, shown: '' } : glyph))
	const owners: number[] = []
	glyphs.forEach((glyph, index) => {
		for (let unit = 0; unit < glyph.shown.length; unit++) owners.push(index)
	})
	return { glyphs, shown: glyphs.map((glyph) => glyph.shown).join(''), owners }
}

/** How wide words are, each measured once. */
function measuring(sheet: Sheet, style: TypeStyle): (word: string) => number {
	const known = new Map<string, number>()
	return (word) => {
		const width = known.get(word) ?? widthOfWord(sheet, word.replaceAll(joint, ''), style)
		known.set(word, width)
		return width
	}
}

function widthOfWord(sheet: Sheet, word: string, style: TypeStyle): number {
	const mixed = mix(glyphsOf(word))
	return runsOf(mixed, 0, mixed.shown.length, null).reduce((width, run) => {
		if (!run.font) return width + sheet.doc.widthOfString(run.text)
		return (
			width + widthOf(shape(run.text, run.font, style.face, isRightToLeft(run.font), sheet.meanings)) * scaleOf(run.font, style)
		)
	}, 0)
}

function scaleOf(name: FallbackName, { face, size }: TypeStyle): number {
	return size / fallbackFont(name, face).unitsPerEm
}

/** A word that is too long for a line may break between any two of its characters as a person counts them, and nowhere else. */
function withJoints(measure: (word: string) => number, width: number): (word: string) => string {
	return (word) => {
		if (word.length < 500 && measure(word) <= width) return word
		return glyphsOf(word)
			.map((glyph) => glyph.shown)
			.join(joint)
	}
}

function runsOf({ glyphs, shown, owners }: Mixed, from: number, to: number, levels: Levels | null): readonly Run[] {
	const runs: Run[] = []
	const glyphAt = (place: number) => glyphs[owners[place] as number] as Glyph
	const levelAt = (place: number) => levels?.at[place] ?? 0
	const isPlainer = ({ shown, meant }: Glyph) => shown !== meant && meant !== '\n'
	for (let start = from; start < to;) {
		const first = glyphAt(start)
		let end = start + 1
		for (; end < to; end++) {
			const next = glyphAt(end)
			if (next.font !== first.font || isPlainer(next) !== isPlainer(first) || levelAt(end) !== levelAt(start)) break
		}
		const meant = meaningOf(glyphs, owners, start, end)
		runs.push({ text: shown.slice(start, end), meant, font: first.font, level: levelAt(start), isPlainer: isPlainer(first) })
		start = end
	}
	return runs
}

function meaningOf(glyphs: readonly Glyph[], owners: readonly number[], start: number, end: number): string {
	const [first, last] = [owners[start], owners[end - 1]]
	if (first === undefined || last === undefined) return ''
	return glyphs
		.slice(first, last + 1)
		.map((glyph) => glyph.meant)
		.join('')
}

function lineOf(
	sheet: Sheet,
	mixed: Mixed,
	start: number,
	end: number,
	levels: Levels | null,
	style: TypeStyle,
	width: number,
): Line {
	const shown = mixed.shown.slice(start, end)
	const meant = meaningOf(mixed.glyphs, mixed.owners, start, end)
	const runs = runsOf(mixed, start, start + shown.trimEnd().length, levels)
	const turns = runs.some((run) => run.level > 0)
	const pieces: Piece[] = []
	let x = 0
	for (const run of inVisualOrder(runs)) {
		if (run.font) {
			const glyphs = shape(run.text, run.font, style.face, run.level % 2 === 1, sheet.meanings)
			const scale = scaleOf(run.font, style)
			for (const part of partsOf(glyphs, run, run.font, style)) {
				pieces.push({ ...part, font: run.font, x })
				x += widthOf(part.glyphs) * scale
			}
		} else {
			const text = run.level % 2 === 1 ? mirrored(run.text) : run.text
			pieces.push({ x, text, means: run.isPlainer ? run.meant : null })
			x += sheet.doc.widthOfString(text)
		}
	}
	const isPlain = !turns && pieces.every((piece) => piece.means === null)
	const shift = levels && levels.paragraphAt(start) % 2 === 1 ? width - x : 0
	return {
		shown: spaced(shown),
		meant: isPlain ? null : spaced(meant),
		isPlainer: runs.some((run) => run.isPlainer),
		pieces: pieces.map((piece) => ({ ...piece, x: piece.x + shift })),
	}
}

type Part = { readonly text: string; readonly glyphs: readonly ShapedGlyph[]; readonly means: string | null }

/**
 * The glyphs of a run in parts that can be copied out one by one: neighbours that each stand for one character need no words for it, what
 * was joined or stacked says what it means. From left to right a run is one part; from right to left a part must not hold two characters
 * that need words, because readers differ in the direction they take those words in.
 */
function partsOf(glyphs: readonly ShapedGlyph[], run: Run, font: FallbackName, { face }: TypeStyle): readonly Part[] {
	if (run.level % 2 === 0) return [{ text: run.text, glyphs, means: glyphs.every((glyph) => glyph.isPlain) ? null : run.text }]
	const parts: ShapedGlyph[][] = []
	for (const glyph of glyphs) {
		const before = parts.at(-1)
		const last = before?.at(-1)
		if (before && last && (last.isPlain ? glyph.isPlain : last.start === glyph.start)) before.push(glyph)
		else parts.push([glyph])
	}
	return parts.map((part) => {
		const first = part[0] as ShapedGlyph
		const text = run.text.slice(Math.min(...part.map((glyph) => glyph.start)), Math.max(...part.map((glyph) => glyph.end)))
		if (first.isPlain) return { text, glyphs: part, means: null }
		// Dots come before the stroke that they belong to. Readers look for the letter where the first of it stands.
		return { text, glyphs: [nothingBefore(first, font, face), ...part], means: text }
	})
}
