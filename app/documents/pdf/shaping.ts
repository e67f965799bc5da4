import { readFileSync } from 'node:fs'
import type { Buffer as TextBuffer, Font as ShapingFont } from 'harfbuzzjs'
import type { FaceName } from './faces.ts'
import { fallbackFile, fallbackFont } from './fallbacks.ts'
import type { FallbackName } from './fallbacks.ts'
import type { ParsedFont } from './pdfkit.ts'

/**
 * One glyph as it goes on the line, from left to right. Lengths are in units of the font; `codePoints` is what the glyph stands for when
 * nothing else says so, and `isPlain` tells that it alone stands for one character.
 */
export type ShapedGlyph = {
	readonly id: number
	readonly codePoints: readonly number[]
	readonly advanceWidth: number
	readonly xAdvance: number
	readonly xOffset: number
	readonly yOffset: number
	/** Which characters of the run it belongs to. */
	readonly start: number
	readonly end: number
	readonly isPlain: boolean
}

/**
 * What each glyph of a document stands for in it, by font. A glyph may be part of several characters, and a file has one meaning for it:
 * that of the character it is by itself, if it is one anywhere.
 */
export type Meanings = Map<string, number[]>

function meaningIn(meanings: Meanings, glyph: string, share: readonly number[], isPlain: boolean): readonly number[] {
	const known = meanings.get(glyph)
	if (!known) meanings.set(glyph, [...share])
	// pdfkit keeps the list itself and writes it down at the end of the document.
	else if (isPlain) known.splice(0, known.length, ...share)
	return meanings.get(glyph) as number[]
}

type Library = typeof import('harfbuzzjs')
type Shaper = { readonly library: Library; readonly buffer: TextBuffer; readonly fonts: Map<string, ShapingFont> }

let shaper: Shaper | undefined

/** To be waited for before any text in a fallback font is measured: pdfkit's own shaping fails on some of these scripts. */
export async function loadShaping(): Promise<void> {
	if (shaper) return
	const library = await import('harfbuzzjs')
	shaper = { library, buffer: new library.Buffer(), fonts: new Map() }
}

function shapingFont({ library, fonts }: Shaper, name: FallbackName, face: FaceName): ShapingFont {
	const key = `${name} ${face}`
	const open = () => new library.Font(new library.Face(new library.Blob(new Uint8Array(readFileSync(fallbackFile(name, face))))))
	const font = fonts.get(key) ?? open()
	fonts.set(key, font)
	return font
}

/** Letters of one direction and one font, joined and stacked as their script wants. @throws when `loadShaping` was not waited for */
export function shape(
	text: string,
	name: FallbackName,
	face: FaceName,
	fromRight: boolean,
	meanings: Meanings,
): readonly ShapedGlyph[] {
	if (!shaper) throw new Error('Text was shaped before the shaping was loaded')
	const { library, buffer } = shaper
	const font = shapingFont(shaper, name, face)
	buffer.reset()
	buffer.setClusterLevel(library.ClusterLevel.MONOTONE_CHARACTERS)
	buffer.addText(text)
	buffer.setDirection(fromRight ? library.Direction.RTL : library.Direction.LTR)
	buffer.guessSegmentProperties()
	library.shape(font, buffer)
	const infos = buffer.getGlyphInfos()
	const positions = buffer.getGlyphPositions()
	const starts = [...new Set(infos.map((info) => info.cluster))].sort((a, b) => a - b)
	const endOf = new Map(starts.map((start, index) => [start, starts[index + 1] ?? text.length]))
	const inCluster = new Map<number, number[]>()
	infos.forEach((info, index) => inCluster.set(info.cluster, [...(inCluster.get(info.cluster) ?? []), index]))
	const fontOfFile = fallbackFont(name, face)
	return infos.map((info, index) => {
		const end = endOf.get(info.cluster) as number
		const glyphs = inCluster.get(info.cluster) as number[]
		const order = fromRight ? glyphs.length - 1 - glyphs.indexOf(index) : glyphs.indexOf(index)
		const share = shareOf(text.slice(info.cluster, end), order, glyphs.length)
		const isPlain = glyphs.length === 1 && share.length === 1
		const codePoints = meaningIn(meanings, `${name} ${face} ${info.codepoint}`, share, isPlain)
		const { xAdvance, xOffset, yOffset } = positions[index] as (typeof positions)[number]
		const { advanceWidth } = fontOfFile.getGlyph(info.codepoint)
		return { id: info.codepoint, codePoints, advanceWidth, xAdvance, xOffset, yOffset, start: info.cluster, end, isPlain }
	})
}

/** The characters of a cluster shared out over its glyphs in order: an accent that became a glyph of its own gets its own character. */
function shareOf(cluster: string, order: number, glyphs: number): readonly number[] {
	const whole = Array.from(cluster)
	const parts = Array.from(cluster.normalize('NFD'))
	const characters = glyphs > 1 && parts.length === glyphs ? parts : whole
	const share = order === glyphs - 1 ? characters.slice(order) : characters.slice(order, order + 1)
	return share.map((character) => character.codePointAt(0) as number)
}

/** A space that takes no room, to begin with where a letter begins. */
export function nothingBefore(glyph: ShapedGlyph, name: FallbackName, face: FaceName): ShapedGlyph {
	const { id, advanceWidth } = fallbackFont(name, face).glyphForCodePoint(0x20)
	return { ...glyph, id, advanceWidth, codePoints: [0x20], xAdvance: 0, xOffset: 0, yOffset: 0 }
}

export const widthOf = (glyphs: readonly ShapedGlyph[]) => glyphs.reduce((width, glyph) => width + glyph.xAdvance, 0)

/**
 * The font as pdfkit is to see it: it takes the place of the font's own shaping, and lays out the glyphs that come as the "features" of
 * a text, which pdfkit hands on untouched.
 */
export function fontForShaped(name: FallbackName, face: FaceName): ParsedFont {
	const font = fallbackFont(name, face)
	font.layout = (_text, glyphs) => {
		const positions = (glyphs ?? []).map(({ xAdvance, xOffset, yOffset }) => ({ xAdvance, yAdvance: 0, xOffset, yOffset }))
		return {
			glyphs: glyphs ?? [],
			positions,
			// pdfkit scales the positions in place, and reads the width after that.
			get advanceWidth() {
				return positions.reduce((width, position) => width + position.xAdvance, 0)
			},
		}
	}
	return font
}
