import { readArticle } from '#app/content/articles.server.ts'
import { ArticlePage } from '#app/features/guidance/article-page.tsx'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { pageTitle } from '#app/http/titles.ts'

export function loader({ params }: LoaderFunctionArgs) {
	const view = readArticle(params.slug ?? '', londonDay(new Date()))
	if (!view) throw data(null, { status: 404 })
	return view
}

export const meta: MetaFunction<typeof loader> = ({ data: view }) =>
	view
		? [{ title: pageTitle(view.article.title) }, { name: 'description', content: view.article.summary }]
		: [{ title: pageTitle('There is no page here') }]

export default function Article() {
	return <ArticlePage {...useLoaderData<typeof loader>()} />
}
