import { faces } from './faces.ts'

/** One character as a person counts them: what is drawn, and what the text says. */
export type Glyph = { readonly shown: string; readonly meant: string }

/** Drawn where the font has nothing nearer. The font has no U+FFFD and no box; PDF/UA forbids its "missing" glyph. */
export const standIn = '◊'

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })
const drawable = /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae\u00af]*$/
const invisible = /^\p{Default_Ignorable_Code_Point}+$/u
const hyphens = /[\u2010\u2011\ufe63\uff0d]/g

const remembered = new Map<string, string>()

/** The text cluster by cluster. Names in a script the font lacks keep their length and their meaning, and lose only their look. */
export function glyphsOf(text: string): readonly Glyph[] {
	if (drawable.test(text)) return Array.from(text, (shown) => ({ shown, meant: shown }))
	return Array.from(clusters.segment(text), ({ segment }) => ({ shown: shownFor(segment), meant: segment }))
}

function shownFor(cluster: string): string {
	const known = remembered.get(cluster)
	if (known !== undefined) return known
	const shown = nearest(cluster)
	if (remembered.size < 5000 && cluster.length < 20) remembered.set(cluster, shown)
	return shown
}

/** The cluster itself; or a plainer way to write it (ﬁ as fi, １ as 1); or its letter without the accent; or the stand-in. */
function nearest(cluster: string): string {
	if (cluster === '\n' || hasAll(cluster)) return cluster
	if (invisible.test(cluster)) return ''
	if (/^\s$/u.test(cluster)) return ' '
	const visible = cluster.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
	const plain = visible.normalize('NFKC').replace(hyphens, '-')
	if (plain && hasAll(plain)) return plain
	const letter = plain.normalize('NFD').replace(/\p{Mark}/gu, '')
	return letter && hasAll(letter) ? letter : standIn
}

function hasAll(text: string): boolean {
	const { regular } = faces()
	return [...text].every((character) => regular.hasGlyphForCodePoint(character.codePointAt(0) as number))
}
