import { readChoices } from '#app/http/visitor-choices.ts'
import type { LanguageCode, SectionName } from './words.ts'
import { languageFor } from './words.ts'

type Asking = { readonly headers: { get(name: string): string | null } }

/** The language in which a page made of these sections answers this visitor. */
export function languageForRequest(request: Asking, sections: readonly SectionName[]): LanguageCode {
	return languageFor(readChoices(request.headers.get('cookie')).language, sections)
}
