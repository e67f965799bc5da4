import { faces } from './faces.ts'
import { fallbackFor } from './fallbacks.ts'
import type { FallbackName } from './fallbacks.ts'

/** One character as a person counts them: what is drawn, what the text says, and the font that draws it when it is not our own. */
export type Glyph = { readonly shown: string; readonly meant: string; readonly font?: FallbackName | undefined }

/** Drawn where no font has anything nearer. Ours has no U+FFFD and no box; PDF/UA forbids its "missing" glyph. */
export const standIn = '◊'

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })
const drawable = /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae\u00af]*$/
const invisible = /^\p{Default_Ignorable_Code_Point}+$/u
const hyphens = /[\u2010\u2011\ufe63\uff0d]/g
const latin = /\p{Script=Latin}/u
const space = /\s/u

type Drawn = Pick<Glyph, 'shown' | 'font'>
const remembered = new Map<string, Drawn>()

/** Whether every character is one that our font draws as it is. */
export const isOurs = (text: string) => drawable.test(text)

/** The text cluster by cluster. Names in a script that no font has keep their length and their meaning, and lose only their look. */
export function glyphsOf(text: string): readonly Glyph[] {
	if (isOurs(text)) return Array.from(text, (shown) => ({ shown, meant: shown }))
	const glyphs = Array.from(clusters.segment(text), ({ segment }) => ({ ...drawnAs(segment), meant: segment }))
	return glyphs.some((glyph) => glyph.font) ? inFewFonts(glyphs) : glyphs
}

/** Outside what European text is made of: only there can a letter need another font. */
const unusual = /[\u0100-\u1fff\u20a0-\u20cf\u2c60-\u2dff\ua640-\uffff]/

/** Whether any letter of a text needs another font than ours. */
export function needsFallback(text: string): boolean {
	if (!unusual.test(text)) return false
	for (const { segment } of clusters.segment(text)) if (unusual.test(segment) && drawnAs(segment).font) return true
	return false
}

function drawnAs(cluster: string): Drawn {
	const known = remembered.get(cluster)
	if (known !== undefined) return known
	const drawn = nearest(cluster)
	if (remembered.size < 5000 && cluster.length < 20) remembered.set(cluster, drawn)
	return drawn
}

/**
 * The cluster itself; or a plainer way to write it (ﬁ as fi, １ as 1); or the same in another font; or its letter without the accent;
 * or the stand-in.
 */
function nearest(cluster: string): Drawn {
	if (cluster === '\n' || hasAll(cluster)) return { shown: cluster }
	if (invisible.test(cluster)) return { shown: '' }
	if (/^\s$/u.test(cluster)) return { shown: ' ' }
	const visible = cluster.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
	const plain = visible.normalize('NFKC').replace(hyphens, '-')
	if (plain && hasAll(plain)) return { shown: plain }
	for (const shown of [cluster, plain]) {
		const font = fallbackFor(shown)
		if (font) return { shown, font }
	}
	const letter = plain.normalize('NFD').replace(/\p{Mark}/gu, '')
	return { shown: letter && hasAll(letter) ? letter : standIn }
}

function hasAll(text: string): boolean {
	const { regular } = faces()
	return [...text].every((character) => regular.hasGlyphForCodePoint(character.codePointAt(0) as number))
}

/** A mark that several scripts share, and a space, come from the font of the text before; a Latin word with one letter from elsewhere comes whole from there. */
function inFewFonts(glyphs: readonly Glyph[]): readonly Glyph[] {
	const shared: Glyph[] = []
	let last: FallbackName | undefined
	for (const glyph of glyphs) {
		const before = shared.at(-1)?.font
		if (glyph.font) last = last && last !== glyph.font ? (fallbackFor(glyph.shown, last) ?? glyph.font) : glyph.font
		shared.push({ ...glyph, font: glyph.font ? last : glyph.shown === ' ' ? before : undefined })
	}
	let start = 0
	for (let end = 1; end <= shared.length; end++) {
		if (end < shared.length && !space.test((shared[end] as Glyph).meant)) continue
		const foreign = shared.slice(start, end).find((glyph) => glyph.font && latin.test(glyph.shown))
		for (let index = start; foreign && index < end; index++) {
			const glyph = shared[index] as Glyph
			if (!glyph.font && latin.test(glyph.shown)) shared[index] = { ...glyph, font: foreign.font }
		}
		start = end
	}
	return shared
}
