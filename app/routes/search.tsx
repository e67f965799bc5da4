import { answerQuestion } from '#app/content/search.server.ts'
import suggestions from '#app/enhance/suggestions.js?url'
import { MissingForm } from '#app/features/feedback/missing-form.tsx'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { kindNamed } from '#app/features/searching/found.ts'
import { SearchPage } from '#app/features/searching/search-page.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { PageScript } from '#app/ui/page-script.tsx'
import { areaFor, shownArea } from '#app/visitor-area.server.ts'
import { wordsIn } from '#app/words/words.ts'

/** A longer question is cut: it would not fit the box any more, and says nothing more to the search. */
const longestQuestion = 200
/** What a cut leaves of a letter that is stored in two parts. */
const halfLetters = /\p{Surrogate}/gu

export function loader({ request }: LoaderFunctionArgs) {
	const asked = new URL(request.url).searchParams
	const q = (asked.get('q') ?? '').trim().slice(0, longestQuestion).replace(halfLetters, '')
	const only = kindNamed(asked.get('in'))
	const area = areaFor(request)
	const answer = answerQuestion(q, { today: londonDay(new Date()), only, areaId: area.id })
	return { q, only, answer, area: shownArea(area) }
}

// What somebody looked for stays out of the title: it may be a health word, and titles stay in histories.
export const meta: MetaFunction = () => [{ title: pageTitle(wordsIn('en').searching.title) }, noIndex]

export default function Search() {
	return (
		<>
			<SearchPage {...useLoaderData<typeof loader>()} missing={<MissingForm from="/search" />} />
			<PageScript src={suggestions} />
		</>
	)
}
