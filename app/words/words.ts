import { cy } from './cy.ts'
import { en } from './en.ts'
import type { frame } from './en/frame.ts'
import type { Said } from './said.ts'

/** What a language must say: the keys of the English catalogue, no more and no fewer. A missing sentence does not compile. */
export type Words = Said<typeof en>

export const languageCodes = ['en', 'cy'] as const
export type LanguageCode = (typeof languageCodes)[number]

/** Parts of the catalogue. The frame's words stand at the top of it; every other section is a key. */
export type SectionName = 'frame' | Exclude<keyof Words, keyof typeof frame>

type Section<Name extends SectionName> = { readonly words: Name extends keyof Words ? Words[Name] : Said<typeof frame> }
type Translated = { readonly [Name in SectionName]?: Section<Name> & { readonly reviewed: boolean } }

/** Another language joins here section by section, and each section only whole: a hole in one does not compile. */
const translations: Readonly<Record<Exclude<LanguageCode, 'en'>, Translated>> = { cy }

const inEnglish: Words = en

function spoken({ frame: framed, ...sections }: Translated): Words {
	const said = Object.fromEntries(Object.entries(sections).map(([name, section]) => [name, section.words]))
	return { ...inEnglish, ...framed?.words, ...said }
}

const catalogues: Readonly<Record<LanguageCode, Words>> = { en: inEnglish, cy: spoken(translations.cy) }

/** The whole catalogue; a section that the language does not have yet is in English. */
export function wordsIn(language: LanguageCode): Words {
	return catalogues[language]
}

/** The language chosen, where all of these sections are said in it; else English. A page is in one language, not in two. */
export function languageFor(chosen: LanguageCode, sections: readonly SectionName[]): LanguageCode {
	if (chosen === 'en') return 'en'
	return sections.length > 0 && sections.every((name) => translations[chosen][name]) ? chosen : 'en'
}

/** Whether a translator has read all of these sections. English was written by people who speak it. */
export function isReviewed(language: LanguageCode, sections: readonly SectionName[]): boolean {
	return language === 'en' || sections.every((name) => translations[language][name]?.reviewed ?? true)
}
