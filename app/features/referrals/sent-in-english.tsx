import { useLanguage, useWords } from '#app/ui/language.ts'

/** The document is sent and kept as it was written, in English, whatever language its page is in. */
export const documentLanguage = 'en'

/** Tells somebody who reads in another language which words will be read by others. */
export function SentInEnglish() {
	const { employee } = useWords()
	if (useLanguage() === documentLanguage) return null
	return <p className="text-small text-ink-soft">{employee.sentInEnglish}</p>
}
