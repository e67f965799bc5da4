import { listAdjustments } from '#app/content/adjustments.server.ts'
import { CataloguePage } from '#app/features/adjustments/catalogue-page.tsx'
import { countsFor, fitting, readChoice } from '#app/features/adjustments/choose.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')

export function loader({ request }: LoaderFunctionArgs) {
	const choice = readChoice(new URL(request.url).searchParams)
	const all = listAdjustments()
	return {
		choice,
		counts: countsFor(all, choice),
		found: fitting(all, choice),
		origin: services().configuration.publicOrigin,
	}
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: pageTitle(words.adjustments.title) },
	...publicPageMeta({
		origin: data?.origin ?? '',
		path: '/adjustments',
		title: words.adjustments.title,
		description: words.adjustments.description,
		trail: [{ href: '/', label: words.home }],
	}),
]

export default function Catalogue() {
	const { choice, counts, found } = useLoaderData<typeof loader>()
	return <CataloguePage choice={choice} counts={counts} found={found} />
}
