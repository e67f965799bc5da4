import { findChecklist } from '#app/content/checklists.server.ts'
import { ChecklistPage } from '#app/features/checklists/checklist-page.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')

export function loader({ params }: LoaderFunctionArgs) {
	const checklist = findChecklist(params.slug ?? '')
	if (!checklist) throw data(null, { status: 404 })
	return { checklist, origin: services().configuration.publicOrigin }
}

export const meta: MetaFunction<typeof loader> = ({ data: found }) =>
	found
		? [
				{ title: pageTitle(found.checklist.title) },
				...publicPageMeta({
					origin: found.origin,
					path: `/checklists/${found.checklist.slug}`,
					title: found.checklist.title,
					description: found.checklist.summary,
					trail: [
						{ href: '/', label: words.home },
						{ href: '/checklists', label: words.adjustments.checklistsTitle },
					],
				}),
			]
		: [{ title: pageTitle(words.guidance.noPage) }]

export default function OneChecklist() {
	return <ChecklistPage checklist={useLoaderData<typeof loader>().checklist} />
}
