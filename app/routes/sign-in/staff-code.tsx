import { openCarried } from '#app/auth/carried-form.server.ts'
import { cookieName, readCookie } from '#app/auth/cookies.ts'
import { whoIsAsking } from '#app/auth/guards.server.ts'
import { checkStaffCode } from '#app/features/accounts/sign-in-staff.server.ts'
import { SendAgain } from '#app/features/accounts/ask-to-sign-in.tsx'
import { CodeForm } from '#app/features/accounts/sign-in-forms.tsx'
import { useWords } from '#app/ui/language.ts'
import { useActionData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { returnToPath } from '#app/http/return-to.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import type { PageHandle } from '#app/ui/page-language.ts'
import { isSecure, services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { accounts } = wordsIn('en')

/** The password was right; until the code is too, this session opens nothing else. */
async function halfSignedIn(request: Request) {
	const signedIn = await whoIsAsking(request)
	if (signedIn?.actor.kind !== 'staff') throw redirect('/sign-in/staff', { status: 303 })
	return signedIn.actor.userId
}

/**
 * Asks for a cookie and not for the session behind it: this also runs after the action, with the cookie that the action has just
 * replaced, and a redirect from here would throw away the form that came along.
 */
export function loader({ request }: LoaderFunctionArgs) {
	if (!readCookie(request, cookieName('session', isSecure(services())))) throw redirect('/sign-in/staff', { status: 303 })
	return null
}

export async function action({ request }: ActionFunctionArgs) {
	const userId = await halfSignedIn(request)
	const portal = services()
	const form = await readForm(request)
	const carried = form.get('carried')
	const again = (message: string, status: number) => data({ problems: [{ field: 'code', message }], carried }, { status })
	const code = valueOf(form, 'code').replace(/\s/g, '')
	if (!/^\d{6}$/.test(code)) return again(accounts.appCodeMissing, 400)
	const answer = await checkStaffCode(portal, { userId, code })
	if (answer.outcome === 'too-many') return again(accounts.tooManyTries(Math.ceil(answer.retryAfterSeconds / 60)), 429)
	if (answer.outcome === 'wrong') return again(accounts.appCodeWrong, 400)
	const headers = { 'set-cookie': await portal.sessions.start({ id: userId, kind: 'staff' }, 'two-factor', request) }
	const opened = openCarried(portal.vault, carried)
	if (opened) return data({ path: opened.path, entries: [...new URLSearchParams(opened.body)] }, { headers })
	return redirect(returnToPath(new URL(request.url).searchParams.get('returnTo'), '/casework'), {
		status: 303,
		headers,
	})
}

export const handle = { languageSwitch: 'none' } satisfies PageHandle

export const meta: MetaFunction = () => [{ title: pageTitle(accounts.appCodeTitle) }, noIndex]

export default function StaffCode() {
	const answered = useActionData<typeof action>()
	const words = useWords()
	if (answered && 'path' in answered) return <SendAgain path={answered.path} entries={answered.entries} />
	const extra: Record<string, string> = answered?.carried ? { carried: answered.carried } : {}
	return (
		<CodeForm
			problems={answered?.problems ?? []}
			extra={extra}
			hint={accounts.staffCodeHint}
			anotherCodeAt="/sign-in/staff"
			anotherCodeLabel={words.codes.startAgain}
			submitLabel={accounts.signIn}
		/>
	)
}
