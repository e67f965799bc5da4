import { listArticles } from '#app/content/articles.server.ts'
import { GuidanceIndex } from '#app/features/guidance/guidance-index.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { pageTitle } from '#app/http/titles.ts'

export const loader = () => ({ articles: listArticles() })

export const meta: MetaFunction = () => [
	{ title: pageTitle('Guidance for employers') },
	{
		name: 'description',
		content:
			'Short guides for managers of small firms: what the law asks, what is good practice, what to do today and what to say.',
	},
]

export default function Guidance() {
	return <GuidanceIndex {...useLoaderData<typeof loader>()} />
}
