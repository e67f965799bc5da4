import { endOwnLink } from '#app/features/papers/end-employees-link.server.ts'
import { EndYourLink, YourLinkIsEnded } from '#app/features/plans/your-plan-end.tsx'
import { YourPlanLinkIsOver } from '#app/features/plans/your-plan-open.tsx'
import { openPlanSections } from '#app/features/plans/your-plan-sections.ts'
import { openAnyEmployeeLink } from '#app/features/shared-papers/employees-papers.server.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { noIndex } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { tabTitle, wordsOf, type PageHandle } from '#app/ui/page-language.ts'

/** The link alone is enough to end it: nobody has to prove who they are to be left in peace. */
export async function loader({ params }: LoaderFunctionArgs) {
	const token = params.token ?? ''
	const link = await openAnyEmployeeLink(services(), token)
	const isOpen = link !== null
	return data({ isOpen, isByMail: link?.way === 'mail', backTo: links.yourPlan(token) }, { status: isOpen ? 200 : 404 })
}

export async function action({ params }: ActionFunctionArgs) {
	const token = params.token ?? ''
	const link = await openAnyEmployeeLink(services(), token)
	if (!link || !(await endOwnLink(services(), link.of, token))) return redirect(links.yourPlan(token), { status: 303 })
	// The page is made once more, and the link it was opened with is gone by then.
	return data({ ended: true }, { status: 200 })
}

export const handle = { sections: openPlanSections } satisfies PageHandle

export const meta: MetaFunction = ({ matches }) => {
	const words = wordsOf(matches)
	return [{ title: tabTitle(words, words.yourPlan.endTitle) }, noIndex]
}

export default function End() {
	const { isOpen, isByMail, backTo } = useLoaderData<typeof loader>()
	if (useActionData<typeof action>()) return <YourLinkIsEnded />
	return isOpen ? <EndYourLink backTo={backTo} isByMail={isByMail} /> : <YourPlanLinkIsOver />
}
