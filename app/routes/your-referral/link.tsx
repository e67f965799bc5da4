import { writeCookie } from '#app/auth/cookies.ts'
import { contactHint, openSubjectLink } from '#app/features/referrals/open-subject-link.server.ts'
import { requestSubjectCode } from '#app/features/referrals/subject-code.server.ts'
import { contactWords, LinkIsOver, OpenYourReferral } from '#app/features/referrals/open-your-referral.tsx'
import { CodeForm } from '#app/features/accounts/sign-in-forms.tsx'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { formAt, isLanguageChange } from '#app/http/language-change.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { noIndex } from '#app/http/titles.ts'
import { isSecure, services } from '#app/services.server.ts'
import { useWords } from '#app/ui/language.ts'
import { employeeSections, tabTitle, wordsOf, type PageHandle } from '#app/ui/page-language.ts'
import { languageForRequest } from '#app/words/for-request.ts'
import { wordsIn } from '#app/words/words.ts'

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
			contact: contactHint(contact),
			answerByOn: row.status === 'awaiting-subject' && row.expiresAt ? londonDay(row.expiresAt) : null,
			refuseAt: links.subject(token, 'refuse'),
		},
	}
}

export async function action({ request, params }: ActionFunctionArgs) {
	const token = params.token ?? ''
	const portal = services()
	const form = await readForm(request)
	const carried = form.get('carried')
	if (isLanguageChange(form)) return { problem: null, carried }
	const asked = await requestSubjectCode(portal, token)
	if (!asked) throw data(null, { status: 404 })
	if (asked.outcome === 'too-many') {
		const { employee } = wordsIn(languageForRequest(request, employeeSections))
		const problem = employee.tooManyCodes(Math.ceil(asked.retryAfterSeconds / 60))
		return data({ problem, carried }, { status: 429, headers: { 'retry-after': String(asked.retryAfterSeconds) } })
	}
	portal.delivery.wake()
	const headers = { 'set-cookie': writeCookie('code', asked.nonce, { secure: isSecure(portal), maxAgeSeconds: 900 }) }
	if (carried) return data({ problem: null, carried, codeAt: links.subject(token, 'code') }, { headers })
	return redirect(links.subject(token, 'code'), { status: 303, headers })
}

export const handle = { sections: employeeSections, languageSwitch: 'in-form' } satisfies PageHandle

export const meta: MetaFunction = ({ matches }) => {
	const words = wordsOf(matches)
	return [{ title: tabTitle(words, words.employee.openTitle) }, noIndex]
}

export default function Link() {
	const { open } = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	const words = useWords()
	if (!open) return <LinkIsOver />
	if (answered && 'codeAt' in answered && answered.carried)
		return (
			<CodeForm
				action={answered.codeAt}
				problems={[]}
				hint={words.employee.codeSent(contactWords(words, open.contact))}
				extra={{ carried: answered.carried, [formAt]: answered.codeAt }}
				anotherCodeAt="?"
				submitLabel={words.continue}
			/>
		)
	return <OpenYourReferral {...open} problem={answered?.problem ?? null} carried={answered?.carried ?? null} />
}
