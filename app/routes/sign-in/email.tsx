import { z } from 'zod'
import { writeCookie } from '#app/auth/cookies.ts'
import { CodeForm, EmailForm } from '#app/features/accounts/sign-in-forms.tsx'
import { isPaperAddress } from '#app/http/paper-address.ts'
import { requestSignInCode } from '#app/features/accounts/request-sign-in-code.server.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { returnToPath } from '#app/http/return-to.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { withoutHiddenCharacters } from '#app/journey/text-rules.ts'
import type { PageHandle } from '#app/ui/page-language.ts'
import { isSecure, services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { accounts } = wordsIn('en')

const emailSchema = z
	.email()
	.max(254)
	.regex(/^[\x21-\x7e]+$/)

const reasons: Readonly<Record<string, string>> = {
	'/refer/begin': accounts.whyAddress,
	'/assessments/begin': accounts.whyAddress,
}

export function loader({ request }: LoaderFunctionArgs) {
	const returnTo = returnToPath(new URL(request.url).searchParams.get('returnTo'), '/account')
	return { returnTo, reason: reasons[returnTo] ?? (isPaperAddress(returnTo) ? accounts.whyPaper : null) }
}

export async function action({ request }: ActionFunctionArgs) {
	const form = await readForm(request)
	const returnTo = returnToPath(form.get('returnTo'), '/account')
	const carried = form.get('carried')
	const typed = withoutHiddenCharacters(valueOf(form, 'email')).trim().slice(0, 300)
	const again = (message: string, status: number, headers?: HeadersInit) =>
		data({ problems: [{ field: 'email', message }], email: typed, returnTo, carried }, { status, ...(headers && { headers }) })

	if (typed === '') return again(accounts.emailMissing, 400)
	if (!emailSchema.safeParse(typed).success) return again(accounts.emailNotOne, 400)
	const portal = services()
	const asked = await requestSignInCode(portal, { email: typed, visitor: request.headers.get('x-visitor') ?? '' })
	if (asked.outcome === 'too-many') {
		const minutes = Math.ceil(asked.retryAfterSeconds / 60)
		return again(accounts.tooManyCodes(minutes), 429, {
			'retry-after': String(asked.retryAfterSeconds),
		})
	}
	portal.delivery.wake()
	const headers = { 'set-cookie': writeCookie('code', asked.nonce, { secure: isSecure(portal), maxAgeSeconds: 900 }) }
	if (carried) return data({ carried, returnTo }, { headers })
	return redirect(`/sign-in/code?returnTo=${encodeURIComponent(returnTo)}`, { status: 303, headers })
}

export const handle = { languageSwitch: 'none' } satisfies PageHandle

export const meta: MetaFunction = () => [{ title: pageTitle(accounts.signIn) }, noIndex]

export default function SignIn() {
	const { returnTo, reason } = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	if (sent && !('problems' in sent))
		return (
			<CodeForm
				action="/sign-in/code"
				problems={[]}
				extra={{ carried: sent.carried, returnTo: sent.returnTo }}
				anotherCodeAt={`/sign-in?returnTo=${encodeURIComponent(sent.returnTo)}`}
				hint={accounts.employerCodeHint}
				submitLabel={accounts.signIn}
			/>
		)
	return (
		<EmailForm
			problems={sent?.problems ?? []}
			email={sent?.email ?? ''}
			returnTo={sent?.returnTo ?? returnTo}
			carried={sent?.carried ?? null}
			reason={reason}
		/>
	)
}
