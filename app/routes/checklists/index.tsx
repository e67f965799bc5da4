import { listChecklists } from '#app/content/checklists.server.ts'
import { ChecklistIndex } from '#app/features/checklists/checklist-index.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')

export const loader = () => ({ checklists: listChecklists(), origin: services().configuration.publicOrigin })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: pageTitle(words.checklists.title) },
	...publicPageMeta({
		origin: data?.origin ?? '',
		path: '/checklists',
		title: words.checklists.title,
		description: words.checklists.description,
		trail: [{ href: '/', label: words.home }],
	}),
]

export default function Checklists() {
	return <ChecklistIndex checklists={useLoaderData<typeof loader>().checklists} />
}
