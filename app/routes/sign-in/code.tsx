import { cookieName, readCookie, writeCookie } from '#app/auth/cookies.ts'
import { openCarried } from '#app/auth/carried-form.server.ts'
import { SendAgain } from '#app/features/accounts/ask-to-sign-in.tsx'
import { confirmSignInCode } from '#app/features/accounts/confirm-sign-in-code.server.ts'
import { CodeForm } from '#app/features/accounts/sign-in-forms.tsx'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { returnToPath } from '#app/http/return-to.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import type { PageHandle } from '#app/ui/page-language.ts'
import { isSecure, services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { accounts } = wordsIn('en')

export function loader({ request }: LoaderFunctionArgs) {
	return { returnTo: returnToPath(new URL(request.url).searchParams.get('returnTo'), '/account') }
}

export async function action({ request }: ActionFunctionArgs) {
	const portal = services()
	const secure = isSecure(portal)
	const form = await readForm(request)
	const returnTo = returnToPath(form.get('returnTo'), '/account')
	const carried = form.get('carried')
	const again = (message: string) => data({ problems: [{ field: 'code', message }], returnTo, carried }, { status: 400 })

	const code = valueOf(form, 'code').replace(/\s/g, '')
	if (!/^\d{6}$/.test(code)) return again(accounts.codeFromEmail)
	const nonce = readCookie(request, cookieName('code', secure))
	if (!nonce) return again(accounts.codeElsewhere)
	const answer = await confirmSignInCode(portal, { nonce, code })
	if (answer.outcome === 'wrong') return again(accounts.codeWrong)
	if (answer.outcome === 'over') return again(accounts.codeOver)

	const headers = new Headers()
	headers.append('set-cookie', await portal.sessions.start({ id: answer.found.userId, kind: 'employer' }, 'code', request))
	headers.append('set-cookie', writeCookie('code', '', { secure, maxAgeSeconds: 0 }))
	const opened = openCarried(portal.vault, carried)
	if (opened) return data({ path: opened.path, entries: [...new URLSearchParams(opened.body)] }, { headers })
	return redirect(returnTo, { status: 303, headers })
}

export const handle = { languageSwitch: 'none' } satisfies PageHandle

export const meta: MetaFunction = () => [{ title: pageTitle(accounts.codeTitle) }, noIndex]

export default function SignInCode() {
	const { returnTo } = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	if (answered && 'path' in answered) return <SendAgain path={answered.path} entries={answered.entries} />
	const extra = { returnTo: answered?.returnTo ?? returnTo, ...(answered?.carried && { carried: answered.carried }) }
	const anotherCodeAt = `/sign-in?returnTo=${encodeURIComponent(extra.returnTo)}`
	return (
		<CodeForm
			problems={answered?.problems ?? []}
			extra={extra}
			anotherCodeAt={anotherCodeAt}
			hint={accounts.employerCodeHint}
			submitLabel={accounts.signIn}
		/>
	)
}
