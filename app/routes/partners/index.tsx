import { listPartners } from '#app/content/partners.server.ts'
import { PartnersPage } from '#app/features/partners/partners-page.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { pageTitle } from '#app/http/titles.ts'
import { wordsIn } from '#app/words/words.ts'

export const loader = () => ({ partners: listPartners() })

export const meta: MetaFunction = () => [
	{ title: pageTitle(wordsIn('en').partners.title) },
	{
		name: 'description',
		content: wordsIn('en').partners.lede,
	},
]

export default function Partners() {
	return <PartnersPage {...useLoaderData<typeof loader>()} />
}
