import { redirect, type ActionFunctionArgs } from '#app/framework.server.ts'
import { formAt, languageField, returnAt } from '#app/http/language-change.ts'
import { readForm } from '#app/http/read-form.ts'
import { returnToAddress } from '#app/http/return-to.ts'
import { choiceCookie, languageChoices } from '#app/http/visitor-choices.ts'
import { isSecure, services } from '#app/services.server.ts'

export function loader() {
	return redirect('/', { status: 303 })
}

/**
 * Keeps the language somebody chose and goes back to where they were. A form that came along is sent on to its own page, which
 * shows it again: 307 keeps the method and everything typed.
 */
export async function action({ request }: ActionFunctionArgs) {
	const form = await readForm(request)
	const language = languageChoices.find((code) => code === form.get(languageField))
	const ofForm = form.getAll(formAt).at(-1)
	const to = returnToAddress(ofForm ?? form.get(returnAt), '/')
	const takesForm = ofForm !== undefined && to === ofForm && to !== '/' && !/^\/language\b/i.test(to)
	const headers = language ? { 'set-cookie': choiceCookie('language', language, isSecure(services())) } : undefined
	return redirect(to, { status: takesForm ? 307 : 303, ...(headers && { headers }) })
}
