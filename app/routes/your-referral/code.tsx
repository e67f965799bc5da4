import { cookieName, readCookie, writeCookie } from '#app/auth/cookies.ts'
import { openCarried } from '#app/auth/carried-form.server.ts'
import { SendAgain } from '#app/features/accounts/ask-to-sign-in.tsx'
import { CodeForm } from '#app/features/accounts/sign-in-forms.tsx'
import { contactHint, openSubjectLink } from '#app/features/referrals/open-subject-link.server.ts'
import { contactWords } from '#app/features/referrals/open-your-referral.tsx'
import { confirmSubjectCode } from '#app/features/referrals/subject-code.server.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { isLanguageChange } from '#app/http/language-change.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex } from '#app/http/titles.ts'
import { isSecure, services } from '#app/services.server.ts'
import { useWords } from '#app/ui/language.ts'
import { employeeSections, tabTitle, wordsOf, type PageHandle } from '#app/ui/page-language.ts'
import { languageForRequest } from '#app/words/for-request.ts'
import { wordsIn } from '#app/words/words.ts'

export async function loader({ params }: LoaderFunctionArgs) {
	const token = params.token ?? ''
	const link = await openSubjectLink(services(), token)
	if (!link) throw redirect(links.subject(token), { status: 303 })
	return {
		contact: contactHint(link.contact),
		anotherCodeAt: links.subject(token),
	}
}

export async function action({ request, params }: ActionFunctionArgs) {
	const token = params.token ?? ''
	const portal = services()
	const secure = isSecure(portal)
	const form = await readForm(request)
	const carried = form.get('carried')
	if (isLanguageChange(form)) return data({ problems: [], carried })
	const { employee } = wordsIn(languageForRequest(request, employeeSections))
	const again = (message: string) => data({ problems: [{ field: 'code', message }], carried }, { status: 400 })
	const code = valueOf(form, 'code').replace(/\s/g, '')
	if (!/^\d{6}$/.test(code)) return again(employee.codeSixDigits)
	const nonce = readCookie(request, cookieName('code', secure))
	if (!nonce) return again(employee.codeElsewhere)
	const answer = await confirmSubjectCode(portal, token, { nonce, code })
	if (answer.outcome === 'wrong') return again(employee.codeWrong)
	if (answer.outcome === 'over') return again(employee.codeOver)

	const headers = new Headers()
	headers.append('set-cookie', await portal.sessions.start({ id: answer.found.userId, kind: 'subject' }, 'code', request))
	headers.append('set-cookie', writeCookie('code', '', { secure, maxAgeSeconds: 0 }))
	const opened = openCarried(portal.vault, carried)
	if (opened) return data({ path: opened.path, entries: [...new URLSearchParams(opened.body)] }, { headers })
	const link = await openSubjectLink(portal, token)
	return redirect(links.subject(token, link?.row.status === 'awaiting-subject' ? 'read' : 'status'), { status: 303, headers })
}

export const handle = { sections: employeeSections, languageSwitch: 'in-form' } satisfies PageHandle

export const meta: MetaFunction = ({ matches }) => {
	const words = wordsOf(matches)
	return [{ title: tabTitle(words, words.codes.title) }, noIndex]
}

export default function SubjectCode() {
	const { contact, anotherCodeAt } = useLoaderData<typeof loader>()
	const words = useWords()
	const answered = useActionData<typeof action>()
	if (answered && 'path' in answered) return <SendAgain path={answered.path} entries={answered.entries} />
	const extra: Record<string, string> = answered?.carried ? { carried: answered.carried } : {}
	return (
		<CodeForm
			problems={answered?.problems ?? []}
			hint={words.employee.codeSentHere(contactWords(words, contact))}
			extra={extra}
			anotherCodeAt={anotherCodeAt}
			submitLabel={words.continue}
		/>
	)
}
