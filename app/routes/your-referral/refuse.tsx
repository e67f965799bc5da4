import { refuseByLink, reopenByLink } from '#app/features/referrals/decide.server.ts'
import { openSubjectLink } from '#app/features/referrals/open-subject-link.server.ts'
import { Refuse } from '#app/features/referrals/refuse.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { noIndex } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { employeeSections, tabTitle, wordsOf, type PageHandle } from '#app/ui/page-language.ts'

/** Saying no needs the link alone: nobody has to prove who they are to be left in peace. */
export async function loader({ params }: LoaderFunctionArgs) {
	const token = params.token ?? ''
	const link = await openSubjectLink(services(), token)
	if (!link) throw redirect(links.subject(token), { status: 303 })
	return {
		refused: link.row.status === 'declined',
		waiting: link.row.status === 'awaiting-subject',
		backTo: links.subject(token),
	}
}

export async function action({ request, params }: ActionFunctionArgs) {
	const token = params.token ?? ''
	const again = (await readForm(request)).get('intent') === 'think-again'
	const answer = again ? await reopenByLink(services(), token) : await refuseByLink(services(), token)
	if (answer.outcome === 'not-found') throw data(null, { status: 404 })
	services().delivery.wake()
	return redirect(again ? links.subject(token) : links.subject(token, 'refuse'), { status: 303 })
}

export const handle = { sections: employeeSections } satisfies PageHandle

export const meta: MetaFunction = ({ matches }) => {
	const words = wordsOf(matches)
	return [{ title: tabTitle(words, words.employee.refuseTab) }, noIndex]
}

export default function RefuseRoute() {
	return <Refuse {...useLoaderData<typeof loader>()} />
}
