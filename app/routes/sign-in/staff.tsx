import { checkStaffPassword } from '#app/features/accounts/sign-in-staff.server.ts'
import { CodeForm } from '#app/features/accounts/sign-in-forms.tsx'
import { StaffPasswordForm } from '#app/features/accounts/staff-forms.tsx'
import { useWords } from '#app/ui/language.ts'
import { useActionData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs } from '#app/framework.server.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { returnToPath } from '#app/http/return-to.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { withoutHiddenCharacters } from '#app/journey/text-rules.ts'
import type { PageHandle } from '#app/ui/page-language.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { accounts } = wordsIn('en')

export async function action({ request }: ActionFunctionArgs) {
	const portal = services()
	const form = await readForm(request)
	const email = withoutHiddenCharacters(valueOf(form, 'email')).slice(0, 300)
	// A form that came after the session had ended is carried along through both halves of signing in.
	const carried = form.get('carried')
	const again = (message: string, status: number) =>
		data({ problems: [{ field: 'email', message }], email, carried, codeNext: false }, { status })
	if (form.get('intent') === 'continue-after-sign-out') return data({ problems: [], email: '', carried, codeNext: false })

	const answer = await checkStaffPassword(portal, {
		email,
		password: valueOf(form, 'password'),
		visitor: request.headers.get('x-visitor') ?? '',
	})
	if (answer.outcome === 'too-many') return again(accounts.tooManyTries(Math.ceil(answer.retryAfterSeconds / 60)), 429)
	if (answer.outcome === 'wrong') return again(accounts.passwordWrong, 400)

	const headers = { 'set-cookie': await portal.sessions.start({ id: answer.userId, kind: 'staff' }, 'password', request) }
	if (carried) return data({ problems: [], email, carried, codeNext: true }, { headers })
	const returnTo = returnToPath(new URL(request.url).searchParams.get('returnTo'), '/casework')
	return redirect(`/sign-in/staff/code?returnTo=${encodeURIComponent(returnTo)}`, { status: 303, headers })
}

export const handle = { languageSwitch: 'none' } satisfies PageHandle

export const meta: MetaFunction = () => [{ title: pageTitle(accounts.staffTitle) }, noIndex]

export default function StaffSignIn() {
	const answered = useActionData<typeof action>()
	const words = useWords()
	if (answered?.codeNext)
		return (
			<CodeForm
				action="/sign-in/staff/code"
				problems={[]}
				extra={{ carried: answered.carried ?? '' }}
				hint={accounts.staffCodeHint}
				anotherCodeAt="/sign-in/staff"
				anotherCodeLabel={words.codes.startAgain}
				submitLabel={accounts.signIn}
			/>
		)
	return (
		<StaffPasswordForm problems={answered?.problems ?? []} email={answered?.email ?? ''} carried={answered?.carried ?? null} />
	)
}
