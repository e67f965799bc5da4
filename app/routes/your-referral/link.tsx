import { writeCookie } from '#app/auth/cookies.ts'
import { contactHint, openSubjectLink } from '#app/features/referrals/open-subject-link.server.ts'
import { requestSubjectCode } from '#app/features/referrals/subject-code.server.ts'
import { OpenYourReferral, LinkIsOver } from '#app/features/referrals/open-your-referral.tsx'
import { CodeForm } from '#app/features/accounts/sign-in-forms.tsx'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { isSecure, services } from '#app/services.server.ts'

/** Opening the link, however often and by whatever program, uses nothing up and shows nothing of the referral. */
export async function loader({ params }: LoaderFunctionArgs) {
	const token = params.token ?? ''
	const link = await openSubjectLink(services(), token)
	if (!link) return data({ open: null }, { status: 404 })
	const { row, firm, managerName, contact } = link
	return {
		open: {
			firm,
			managerName,
			kind: row.kind,
			waiting: row.status === 'awaiting-subject',
			contactHint: contactHint(contact),
			answerByOn: row.status === 'awaiting-subject' && row.expiresAt ? londonDay(row.expiresAt) : null,
			refuseAt: links.subject(token, 'refuse'),
		},
	}
}

export async function action({ request, params }: ActionFunctionArgs) {
	const token = params.token ?? ''
	const portal = services()
	const carried = (await readForm(request)).get('carried')
	const asked = await requestSubjectCode(portal, token)
	if (!asked) throw data(null, { status: 404 })
	if (asked.outcome === 'too-many') {
		const problem = `That is a lot of codes. Wait ${Math.ceil(asked.retryAfterSeconds / 60)} minutes, then ask again`
		return data({ problem, carried: null }, { status: 429, headers: { 'retry-after': String(asked.retryAfterSeconds) } })
	}
	portal.delivery.wake()
	const headers = { 'set-cookie': writeCookie('code', asked.nonce, { secure: isSecure(portal), maxAgeSeconds: 900 }) }
	if (carried) return data({ problem: null, carried, codeAt: links.subject(token, 'code') }, { headers })
	return redirect(links.subject(token, 'code'), { status: 303, headers })
}

export const meta: MetaFunction = () => [{ title: pageTitle('Something to read and decide') }, noIndex]

export default function Link() {
	const { open } = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	if (!open) return <LinkIsOver />
	if (answered && 'codeAt' in answered && answered.carried)
		return (
			<CodeForm
				action={answered.codeAt}
				problems={[]}
				hint={`We sent it to ${open.contactHint}. It works for 10 minutes.`}
				extra={{ carried: answered.carried }}
				anotherCodeAt="?"
				submitLabel="Continue"
			/>
		)
	return <OpenYourReferral {...open} problem={answered?.problem ?? null} />
}
