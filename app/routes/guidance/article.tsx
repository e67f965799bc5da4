import { nearestTo } from '#app/content/nearest.server.ts'
import { readArticle } from '#app/content/articles.server.ts'
import { ArticlePage } from '#app/features/guidance/article-page.tsx'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')

export function loader({ params }: LoaderFunctionArgs) {
	const view = readArticle(params.slug ?? '', londonDay(new Date()))
	if (!view) throw data({ nearest: nearestTo(params.slug ?? '') }, { status: 404 })
	const { publicOrigin: origin } = services().configuration
	return { view, origin, address: origin + view.article.path }
}

export const meta: MetaFunction<typeof loader> = ({ data: found }) => {
	if (!found) return [{ title: pageTitle(words.guidance.noPage) }]
	const { origin, view } = found
	const { title, summary, path, changes, reviewedOn } = view.article
	return [
		{ title: pageTitle(title) },
		...publicPageMeta({
			origin,
			path,
			title,
			description: summary,
			trail: [
				{ href: '/', label: words.home },
				{ href: '/guidance', label: words.guidance.guidance },
			],
			article: { publishedOn: changes.at(-1)?.on ?? reviewedOn, changedOn: changes[0]?.on ?? reviewedOn },
		}),
	]
}

export default function Article() {
	const { view, address } = useLoaderData<typeof loader>()
	return <ArticlePage {...view} address={address} />
}
