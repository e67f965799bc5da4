import { openFont, resolveFont } from './faces.ts'
import type { FaceName } from './faces.ts'
import type { ParsedFont } from './pdfkit.ts'

/**
 * Fonts for the letters of names and languages that our own font lacks. The first one that has a letter draws it. Each is opened when a
 * document first needs it, and a file holds no font, and no letter of one, that its text does not use.
 */
const families = {
	'noto-sans': { file: 'NotoSans', letters: /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Sc}]/u },
	'noto-naskh-arabic': { file: 'NotoNaskhArabic', letters: /\p{Script_Extensions=Arabic}/u },
	'noto-sans-hebrew': { file: 'NotoSansHebrew', letters: /\p{Script=Hebrew}/u },
	'noto-sans-gujarati': { file: 'NotoSansGujarati', letters: /\p{Script_Extensions=Gujarati}/u },
	'noto-sans-gurmukhi': { file: 'NotoSansGurmukhi', letters: /\p{Script_Extensions=Gurmukhi}/u },
	'noto-sans-devanagari': { file: 'NotoSansDevanagari', letters: /\p{Script_Extensions=Devanagari}/u },
	'noto-sans-bengali': { file: 'NotoSansBengali', letters: /\p{Script_Extensions=Bengali}/u },
	'noto-sans-tamil': { file: 'NotoSansTamil', letters: /\p{Script_Extensions=Tamil}/u },
} as const

export type FallbackName = keyof typeof families

const names = Object.keys(families) as readonly FallbackName[]
const rightToLeft: ReadonlySet<FallbackName> = new Set(['noto-naskh-arabic', 'noto-sans-hebrew'])
const marks = /\p{Mark}/gu
const invisible = /\p{Default_Ignorable_Code_Point}/gu
/** Far more than any name has on one letter: what is piled higher would cover the lines above and below. */
const mostMarks = 6

/** Which font draws all of a cluster; null when none does. With `preferred`, that one if it can. */
export function fallbackFor(cluster: string, preferred?: FallbackName): FallbackName | null {
	if ((cluster.match(marks)?.length ?? 0) > mostMarks) return null
	const visible = Array.from(cluster.replace(invisible, ''), (character) => character.codePointAt(0) as number)
	const draws = (name: FallbackName) =>
		families[name].letters.test(cluster) &&
		visible.every((codePoint) => fallbackFont(name, 'regular').hasGlyphForCodePoint(codePoint))
	if (preferred && draws(preferred)) return preferred
	return names.find(draws) ?? null
}

export const isRightToLeft = (name: FallbackName) => rightToLeft.has(name)

const opened = new Map<string, ParsedFont>()

/** Where the font lies, for whoever opens it in another way too. */
export function fallbackFile(name: FallbackName, face: FaceName): string {
	const weight = face === 'bold' ? '700Bold' : '400Regular'
	return resolveFont(`@expo-google-fonts/${name}/${weight}/${families[name].file}_${weight}.ttf`)
}

export function fallbackFont(name: FallbackName, face: FaceName): ParsedFont {
	const key = `${name} ${face}`
	const font = opened.get(key) ?? openFont(fallbackFile(name, face))
	opened.set(key, font)
	return font
}
