import { writeCookie } from '#app/auth/cookies.ts'
import { CodeForm } from '#app/features/accounts/sign-in-forms.tsx'
import { requestPaperCode } from '#app/features/papers/employee-code.server.ts'
import { addressHint } from '#app/features/papers/employee-link.server.ts'
import { OpenYourPlan, YourPlanLinkIsOver } from '#app/features/plans/your-plan-open.tsx'
import { openPlanSections } from '#app/features/plans/your-plan-sections.ts'
import { openAnyEmployeeLink } from '#app/features/shared-papers/employees-papers.server.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { formAt, isLanguageChange } from '#app/http/language-change.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { noIndex } from '#app/http/titles.ts'
import { isSecure, services } from '#app/services.server.ts'
import { useWords } from '#app/ui/language.ts'
import { tabTitle, wordsOf, type PageHandle } from '#app/ui/page-language.ts'
import { languageForRequest } from '#app/words/for-request.ts'
import { wordsIn } from '#app/words/words.ts'

/** Opening the link, however often and by whatever program, uses nothing up and shows nothing of the paper but who wrote it: its kind too is nobody else's to know. */
export async function loader({ params }: LoaderFunctionArgs) {
	const token = params.token ?? ''
	const link = await openAnyEmployeeLink(services(), token)
	if (!link) return data({ open: null }, { status: 404 })
	const { content, contact } = link
	return {
		open: {
			managerName: content.manager,
			firm: content.firm,
			contact: contact && addressHint(contact),
			codeAt: links.yourPlan(token, 'code'),
			endAt: links.yourPlan(token, 'end'),
		},
	}
}

export async function action({ request, params }: ActionFunctionArgs) {
	const token = params.token ?? ''
	const portal = services()
	const form = await readForm(request)
	const carried = form.get('carried')
	if (isLanguageChange(form)) return { problem: null, carried }
	const codeAt = links.yourPlan(token, 'code')
	const link = await openAnyEmployeeLink(portal, token)
	if (!link) throw data(null, { status: 404 })
	// The manager said the code: there is nothing to send.
	if (link.contact === null) return carried ? data({ problem: null, carried, codeAt }) : redirect(codeAt, { status: 303 })
	const asked = await requestPaperCode(portal, link.of, token)
	if (!asked) throw data(null, { status: 404 })
	if (asked.outcome === 'too-many') {
		const { yourPlan } = wordsIn(languageForRequest(request, openPlanSections))
		const problem = yourPlan.tooManyCodes(Math.ceil(asked.retryAfterSeconds / 60))
		return data({ problem, carried }, { status: 429, headers: { 'retry-after': String(asked.retryAfterSeconds) } })
	}
	portal.delivery.wake()
	const headers = { 'set-cookie': writeCookie('code', asked.nonce, { secure: isSecure(portal), maxAgeSeconds: 900 }) }
	if (carried) return data({ problem: null, carried, codeAt }, { headers })
	return redirect(codeAt, { status: 303, headers })
}

export const handle = { sections: openPlanSections, languageSwitch: 'in-form' } satisfies PageHandle

export const meta: MetaFunction = ({ matches }) => {
	const words = wordsOf(matches)
	return [{ title: tabTitle(words, words.yourPlan.openTitle) }, noIndex]
}

export default function Link() {
	const { open } = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	const words = useWords()
	if (!open) return <YourPlanLinkIsOver />
	if (answered && 'codeAt' in answered && answered.carried)
		return (
			<CodeForm
				action={answered.codeAt}
				problems={[]}
				hint={open.contact === null ? words.yourPlan.codeSaid : words.yourPlan.codeSent(open.contact)}
				extra={{ carried: answered.carried, [formAt]: answered.codeAt }}
				anotherCodeAt={open.contact === null ? '?#no-code' : '?'}
				{...(open.contact === null ? { anotherCodeLabel: words.yourPlan.noCode } : {})}
				submitLabel={words.continue}
			/>
		)
	return <OpenYourPlan {...open} problem={answered?.problem ?? null} carried={answered?.carried ?? null} />
}
