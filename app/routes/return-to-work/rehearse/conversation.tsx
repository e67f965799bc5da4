import { factsOf } from '#app/content/adjustments.server.ts'
import { findRehearsal } from '#app/content/rehearsals.server.ts'
import { RehearsalPage } from '#app/features/rehearsals/rehearsal-page.tsx'
import { walk } from '#app/features/rehearsals/rehearsal-ways.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')

/** The choices so far are in the address, a letter each, and nowhere else. A way that goes on behind an ending goes back to it. */
export function loader({ params }: LoaderFunctionArgs) {
	const rehearsal = findRehearsal(params.slug ?? '')
	const asked = params.way ?? ''
	const walked = rehearsal && walk(rehearsal, asked)
	if (!walked) throw data(null, { status: 404 })
	if (walked.way !== asked) throw redirect(links.rehearsal(rehearsal.slug, walked.way), { status: 303 })
	return { rehearsal, walk: walked, facts: factsOf(rehearsal), origin: services().configuration.publicOrigin }
}

export const meta: MetaFunction<typeof loader> = ({ data: found }) => {
	if (!found) return [{ title: pageTitle(words.guidance.noPage) }]
	const { rehearsal, walk: walked, origin } = found
	const { title, summary, slug } = rehearsal
	const { tabEnd, tabTurn } = words.rehearsals
	const here = walked.way === '' ? title : walked.ending ? tabEnd(title) : tabTurn(title, walked.said.length + 1)
	return [
		{ title: pageTitle(here) },
		...(walked.way === '' ? [] : [noIndex]),
		...publicPageMeta({
			origin,
			path: links.rehearsal(slug),
			title,
			description: summary,
			trail: [
				{ href: '/', label: words.home },
				{ href: links.returnToWork, label: words.returnToWork.title },
				{ href: links.returnTool('rehearse'), label: words.rehearsals.title },
			],
		}),
	]
}

export default function Conversation() {
	const { rehearsal, facts, walk: walked } = useLoaderData<typeof loader>()
	return <RehearsalPage rehearsal={rehearsal} facts={facts} walk={walked} />
}
