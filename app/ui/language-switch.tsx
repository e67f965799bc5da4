import { formAt, languageField, returnAt } from '#app/http/language-change.ts'
import { wordsIn } from '#app/words/words.ts'
import { useLanguage, useWords } from './language.ts'
import { formId, type ShownLanguages } from './page-language.ts'

/** The other language, by its own name. On a page with a form it is a button of that form, so that what is typed comes along. */
export function LanguageSwitch({ returnTo, languageSwitch }: Pick<ShownLanguages, 'returnTo' | 'languageSwitch'>) {
	const words = useWords()
	const other = useLanguage() === 'en' ? 'cy' : 'en'
	if (languageSwitch === 'none') return null
	const inForm = languageSwitch === 'in-form'
	const button = (
		<button
			className="inline-flex min-h-11 cursor-pointer items-center text-strong underline"
			type="submit"
			name={languageField}
			value={other}
			lang={other}
			{...(inForm && { form: formId, formAction: '/language', formNoValidate: true })}
		>
			{wordsIn(other).thisLanguage}
		</button>
	)
	if (!inForm)
		return (
			<form method="post" action="/language">
				<input type="hidden" name={returnAt} value={returnTo} />
				{button}
			</form>
		)
	return (
		<>
			{/* The first button of a form answers the Enter key: that must never be the one that changes the language. */}
			<button className="sr-only" type="submit" form={formId} tabIndex={-1} aria-hidden="true">
				{words.continue}
			</button>
			<input type="hidden" form={formId} name={formAt} value={returnTo} />
			{button}
		</>
	)
}
