import type { LanguageCode, SectionName, Words } from '#app/words/words.ts'
import { languageFor, wordsIn } from '#app/words/words.ts'

/** What a route says of its page beside its address. */
export type PageHandle = {
	/** The page sends script, and still works without. */
	readonly hydrate?: true
	/** The page stands inside somebody else's site, without the frame of this one. */
	readonly bare?: true
	/** The parts of the catalogue its words come from. A page that names none is in English. */
	readonly sections?: readonly SectionName[]
	/**
	 * 'in-form': what is typed into the form `formId` comes along when the language is changed, and the page's action shows it again.
	 * 'none': the page may carry a form through signing in, and there is no way to change the language without losing it.
	 */
	readonly languageSwitch?: 'in-form' | 'none'
}

/** The form that a change of language takes along. */
export const formId = 'question'

type Match = { readonly id: string; readonly handle?: unknown; readonly data?: unknown } | undefined

export function handleOf(matches: readonly Match[]): PageHandle {
	return (matches.at(-1)?.handle as PageHandle | undefined) ?? {}
}

/** What the visitor chose, as the root's loader gives it. */
export function chosenIn(matches: readonly Match[]): LanguageCode {
	const root = matches.find((match) => match?.id === 'root')?.data as { readonly language?: LanguageCode } | undefined
	return root?.language ?? 'en'
}

/** The words of a page, for its title. */
export function wordsOf(matches: readonly Match[]): Words {
	return wordsIn(languageFor(chosenIn(matches), handleOf(matches).sections ?? []))
}

/** The name of the browser's tab. */
export function tabTitle(words: Words, title: string): string {
	return `${title} - ${words.serviceName}`
}

/** Where an employee's pages take their words from. */
export const employeeSections = ['employee', 'questions', 'codes', 'errors'] as const satisfies readonly SectionName[]

/** What the frame of a page needs to know of languages. */
export type ShownLanguages = {
	/** The frame's own, where the page inside is in another. */
	readonly ofFrame: LanguageCode | undefined
	/** Whether a translator has read all that is shown. */
	readonly isReviewed: boolean
	/** Where the page is, to come back to. */
	readonly returnTo: string
	readonly languageSwitch: 'own-form' | 'in-form' | 'none'
}
