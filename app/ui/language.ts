import { createContext, useContext } from 'react'
import type { LanguageCode, Words } from '#app/words/words.ts'
import { wordsIn } from '#app/words/words.ts'

/** The language the interface speaks below this point. Pages that offer no other language need not mention it. */
export const Language = createContext<LanguageCode>('en')

export function useLanguage(): LanguageCode {
	return useContext(Language)
}

export function useWords(): Words {
	return wordsIn(useLanguage())
}
