import { en } from './en.ts'

type Sentence<Original> = Original extends (...given: infer Given) => string
	? (...given: Given) => string
	: Original extends string
		? string
		: { readonly [Key in keyof Original]: Sentence<Original[Key]> }

/** What a language must say: the keys of the English catalogue, no more and no fewer. A missing sentence does not compile. */
export type Words = Sentence<typeof en>

export type LanguageCode = keyof typeof catalogues

/** A language joins the site here, and only whole: `satisfies` refuses a catalogue with a hole in it. */
const catalogues = { en } as const satisfies Record<string, Words>

export const languageCodes = Object.keys(catalogues) as LanguageCode[]

export function wordsIn(language: LanguageCode): Words {
	return catalogues[language]
}
