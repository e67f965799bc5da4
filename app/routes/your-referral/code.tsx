import { cookieName, readCookie, writeCookie } from '#app/auth/cookies.ts'
import { openCarried } from '#app/auth/carried-form.server.ts'
import { SendAgain } from '#app/features/accounts/ask-to-sign-in.tsx'
import { CodeForm } from '#app/features/accounts/sign-in-forms.tsx'
import { contactHint, openSubjectLink } from '#app/features/referrals/open-subject-link.server.ts'
import { confirmSubjectCode } from '#app/features/referrals/subject-code.server.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { isSecure, services } from '#app/services.server.ts'

export async function loader({ params }: LoaderFunctionArgs) {
	const token = params.token ?? ''
	const link = await openSubjectLink(services(), token)
	if (!link) throw redirect(links.subject(token), { status: 303 })
	return {
		hint: `We sent it to ${contactHint(link.contact)}. It works for 10 minutes, in this browser.`,
		anotherCodeAt: links.subject(token),
	}
}

export async function action({ request, params }: ActionFunctionArgs) {
	const token = params.token ?? ''
	const portal = services()
	const secure = isSecure(portal)
	const form = await readForm(request)
	const carried = form.get('carried')
	const again = (message: string) => data({ problems: [{ field: 'code', message }], carried }, { status: 400 })
	const code = valueOf(form, 'code').replace(/\s/g, '')
	if (!/^\d{6}$/.test(code)) return again('Enter the six digits that we sent you')
	const nonce = readCookie(request, cookieName('code', secure))
	if (!nonce) return again('Ask for another code: this one was sent to another browser, or too long ago')
	const answer = await confirmSubjectCode(portal, token, { nonce, code })
	if (answer.outcome === 'wrong') return again('That is not the code we sent. Look at the newest message and type it again')
	if (answer.outcome === 'over') return again('That code does not work any more. Ask for another code')

	const headers = new Headers()
	headers.append('set-cookie', await portal.sessions.start({ id: answer.found.userId, kind: 'subject' }, 'code', request))
	headers.append('set-cookie', writeCookie('code', '', { secure, maxAgeSeconds: 0 }))
	const opened = openCarried(portal.vault, carried)
	if (opened) return data({ path: opened.path, entries: [...new URLSearchParams(opened.body)] }, { headers })
	const link = await openSubjectLink(portal, token)
	return redirect(links.subject(token, link?.row.status === 'awaiting-subject' ? 'read' : 'status'), { status: 303, headers })
}

export const meta: MetaFunction = () => [{ title: pageTitle('Type the six-digit code') }, noIndex]

export default function SubjectCode() {
	const { hint, anotherCodeAt } = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	if (answered && 'path' in answered) return <SendAgain path={answered.path} entries={answered.entries} />
	const extra: Record<string, string> = answered?.carried ? { carried: answered.carried } : {}
	return (
		<CodeForm
			problems={answered?.problems ?? []}
			hint={hint}
			extra={extra}
			anotherCodeAt={anotherCodeAt}
			submitLabel="Continue"
		/>
	)
}
