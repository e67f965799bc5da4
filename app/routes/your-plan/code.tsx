import { cookieName, readCookie, writeCookie } from '#app/auth/cookies.ts'
import { openCarried } from '#app/auth/carried-form.server.ts'
import { SendAgain } from '#app/features/accounts/ask-to-sign-in.tsx'
import { CodeForm } from '#app/features/accounts/sign-in-forms.tsx'
import { confirmPaperCode } from '#app/features/papers/employee-code.server.ts'
import { addressHint } from '#app/features/papers/employee-link.server.ts'
import { openPlanSections } from '#app/features/plans/your-plan-sections.ts'
import { openAnyEmployeeLink } from '#app/features/shared-papers/employees-papers.server.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { isLanguageChange } from '#app/http/language-change.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex } from '#app/http/titles.ts'
import { isSecure, services } from '#app/services.server.ts'
import { useWords } from '#app/ui/language.ts'
import { tabTitle, wordsOf, type PageHandle } from '#app/ui/page-language.ts'
import { languageForRequest } from '#app/words/for-request.ts'
import { wordsIn } from '#app/words/words.ts'

export async function loader({ params }: LoaderFunctionArgs) {
	const token = params.token ?? ''
	const link = await openAnyEmployeeLink(services(), token)
	if (!link) throw redirect(links.yourPlan(token), { status: 303 })
	return {
		contact: link.contact && addressHint(link.contact),
		startAt: `${links.yourPlan(token)}${link.contact === null ? '#no-code' : ''}`,
	}
}

export async function action({ request, params }: ActionFunctionArgs) {
	const token = params.token ?? ''
	const portal = services()
	const secure = isSecure(portal)
	const form = await readForm(request)
	const carried = form.get('carried')
	if (isLanguageChange(form)) return data({ problems: [], carried })
	const { yourPlan } = wordsIn(languageForRequest(request, openPlanSections))
	const again = (message: string) => data({ problems: [{ field: 'code', message }], carried }, { status: 400 })
	const link = await openAnyEmployeeLink(portal, token)
	if (!link) throw redirect(links.yourPlan(token), { status: 303 })
	const code = valueOf(form, 'code').replace(/\s/g, '')
	if (!/^\d{6}$/.test(code)) return again(yourPlan.codeSixDigits)
	const nonce = readCookie(request, cookieName('code', secure))
	if (link.way === 'mail' && !nonce) return again(yourPlan.codeElsewhere)
	const answer = await confirmPaperCode(portal, link.of, token, { nonce, code })
	if (answer.outcome === 'wrong')
		return again(answer.triesLeft === null ? yourPlan.codeWrong : yourPlan.codeWrongSaid(answer.triesLeft))
	// After the fifth wrong try the page of the link says that it is over.
	if (answer.outcome === 'over' && link.way === 'hand') throw redirect(links.yourPlan(token), { status: 303 })
	if (answer.outcome === 'over') return again(yourPlan.codeOver)

	const headers = new Headers()
	const user = { id: answer.found.userId, kind: 'paper-subject' } as const
	headers.append('set-cookie', await portal.sessions.start(user, 'code', request))
	headers.append('set-cookie', writeCookie('code', '', { secure, maxAgeSeconds: 0 }))
	const opened = openCarried(portal.vault, carried)
	if (opened) return data({ path: opened.path, entries: [...new URLSearchParams(opened.body)] }, { headers })
	return redirect(links.yourPlan(token, link.page), { status: 303, headers })
}

export const handle = { sections: openPlanSections, languageSwitch: 'in-form' } satisfies PageHandle

export const meta: MetaFunction = ({ matches }) => {
	const words = wordsOf(matches)
	return [{ title: tabTitle(words, words.codes.title) }, noIndex]
}

export default function Code() {
	const { contact, startAt } = useLoaderData<typeof loader>()
	const words = useWords()
	const answered = useActionData<typeof action>()
	if (answered && 'path' in answered) return <SendAgain path={answered.path} entries={answered.entries} />
	const extra: Record<string, string> = answered?.carried ? { carried: answered.carried } : {}
	return (
		<CodeForm
			problems={answered?.problems ?? []}
			hint={contact === null ? words.yourPlan.codeSaid : words.yourPlan.codeSentHere(contact)}
			extra={extra}
			anotherCodeAt={startAt}
			{...(contact === null ? { anotherCodeLabel: words.yourPlan.noCode } : {})}
			submitLabel={words.continue}
		/>
	)
}
