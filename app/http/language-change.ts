/**
 * Changing the language is a form like any other, so that it works without script. On a page with a form of its own the change goes
 * through that form: everything typed comes along to `/language`, which sends it on to the page, which shows it again.
 */
/** A name that no question has: forms ask for the language of an interpreter, too. */
export const languageField = 'showIn'
/** Where to go back to: `returnAt` by opening it, `formAt` by sending what was typed on to it. */
export const returnAt = 'returnTo'
export const formAt = 'languageAt'

/** Whether a form came only to be shown again in another language: nothing of it is checked or saved. */
export function isLanguageChange(form: URLSearchParams): boolean {
	return form.has(languageField) && form.has(formAt)
}
