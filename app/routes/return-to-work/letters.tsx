import { factsOf } from '#app/content/adjustments.server.ts'
import { ReturnLettersPage } from '#app/features/return-letters/letters-pages.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { links } from '#app/http/links.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')

export const loader = () => ({
	nations: [...factsOf({ facts: ['DV05'] }), ...factsOf({ facts: ['DV03'] })],
	origin: services().configuration.publicOrigin,
})

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
	{ title: pageTitle(words.returnLetters.pageTitle) },
	...publicPageMeta({
		origin: page?.origin ?? '',
		path: links.returnTool('letters'),
		title: words.returnLetters.pageTitle,
		description: words.returnLetters.description,
		trail: [
			{ href: '/', label: words.home },
			{ href: links.returnToWork, label: words.returnToWork.title },
		],
	}),
]

export default function Letters() {
	return <ReturnLettersPage nations={useLoaderData<typeof loader>().nations} />
}
