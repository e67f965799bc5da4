import { searchContent } from '#app/content/search.server.ts'
import { SearchPage } from '#app/features/guidance/search-page.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'

const longestQuery = 200
const mostResults = 20

export function loader({ request }: LoaderFunctionArgs) {
	const q = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, longestQuery)
	return { q, results: searchContent(q, mostResults) }
}

// What somebody looked for stays out of the title: it may be a health word, and titles stay in histories.
export const meta: MetaFunction = () => [{ title: pageTitle('Search') }, noIndex]

export default function Search() {
	return <SearchPage {...useLoaderData<typeof loader>()} />
}
