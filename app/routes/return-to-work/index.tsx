import { factsOf } from '#app/content/adjustments.server.ts'
import { ReturnPage } from '#app/features/return-to-work/return-page.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')

export const loader = () => ({
	nations: [...factsOf({ facts: ['DV05'] }), ...factsOf({ facts: ['DV03'] })],
	origin: services().configuration.publicOrigin,
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: pageTitle(words.returnToWork.pageTitle) },
	...publicPageMeta({
		origin: data?.origin ?? '',
		path: '/return-to-work',
		title: words.returnToWork.pageTitle,
		description: words.returnToWork.description,
		trail: [{ href: '/', label: words.home }],
	}),
]

export default function ReturnToWork() {
	const { nations } = useLoaderData<typeof loader>()
	return <ReturnPage nations={nations} />
}
