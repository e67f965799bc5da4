import { findAdjustment } from '#app/content/adjustments.server.ts'
import { readComparison } from '#app/features/adjustments/compare.ts'
import { ComparePage } from '#app/features/adjustments/compare-page.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { pageTitle } from '#app/http/titles.ts'
import { wordsIn } from '#app/words/words.ts'

/** What is ticked goes no further than the address: a list of four changes says nothing about a person. */
export function loader({ request }: LoaderFunctionArgs) {
	return readComparison(new URL(request.url).searchParams, findAdjustment)
}

export const meta: MetaFunction = () => [
	{ title: pageTitle(wordsIn('en').adjustments.compareTitle) },
	{ name: 'robots', content: 'noindex' },
]

export default function Compare() {
	return <ComparePage {...useLoaderData<typeof loader>()} />
}
