import { listRehearsals } from '#app/content/rehearsals.server.ts'
import { RehearsalIndex } from '#app/features/rehearsals/rehearsal-index.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { links } from '#app/http/links.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')

export const loader = () => ({ rehearsals: listRehearsals(), origin: services().configuration.publicOrigin })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: pageTitle(words.rehearsals.title) },
	...publicPageMeta({
		origin: data?.origin ?? '',
		path: links.returnTool('rehearse'),
		title: words.rehearsals.title,
		description: words.rehearsals.description,
		trail: [
			{ href: '/', label: words.home },
			{ href: links.returnToWork, label: words.returnToWork.title },
		],
	}),
]

export default function Rehearsals() {
	return <RehearsalIndex rehearsals={useLoaderData<typeof loader>().rehearsals} />
}
