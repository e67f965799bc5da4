import { searchContent } from '#app/content/search.server.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { areaFor } from '#app/visitor-area.server.ts'

const mostSuggestions = 8

/** What the box of the search page offers while somebody types. Never kept, by nobody. */
export function loader({ request }: LoaderFunctionArgs): Response {
	const typed = new URL(request.url).searchParams.get('q') ?? ''
	const found = searchContent(typed, { limit: mostSuggestions, areaId: areaFor(request).id })
	const suggestions = found.map(({ title, href, kind }) => ({ title, href, kind }))
	return Response.json({ suggestions }, { headers: { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' } })
}
