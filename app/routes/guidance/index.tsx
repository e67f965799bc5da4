import { listArticles, listSheets } from '#app/content/articles.server.ts'
import { GuidanceIndex } from '#app/features/guidance/guidance-index.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')

export const loader = () => ({
	articles: listArticles(),
	sheets: listSheets().map(({ slug, path, title, summary, topic }) => ({ slug, path, title, summary, topic })),
	origin: services().configuration.publicOrigin,
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: pageTitle(words.guidance.indexPageTitle) },
	...publicPageMeta({
		origin: data?.origin ?? '',
		path: '/guidance',
		title: words.guidance.indexPageTitle,
		description: words.guidance.indexDescription,
		trail: [{ href: '/', label: words.home }],
	}),
	{ tagName: 'link', rel: 'alternate', type: 'application/atom+xml', href: '/feeds/guidance.atom', title: words.guidance.follow },
]

export default function Guidance() {
	return <GuidanceIndex {...useLoaderData<typeof loader>()} />
}
