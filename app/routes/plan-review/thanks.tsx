import { openReviewLink } from '#app/features/plans/review-link.server.ts'
import { countOf } from '#app/features/plans/said.ts'
import { ReviewLinkOver, ReviewThanks } from '#app/features/plans/review-thanks.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const token = params.token ?? ''
	const open = await openReviewLink(services(), token)
	if (!open) return data({ open: null }, { status: 404 })
	const { rows, side, planId, answerByOn } = open
	const query = new URL(request.url).searchParams
	const left = rows.filter(({ answer }) => answer === null).length
	return { open: { side, token, planId, answerByOn, answered: countOf(query, 'answered'), gone: countOf(query, 'gone'), left } }
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
	const { reviewing } = wordsIn('en')
	return [{ title: pageTitle(page?.open ? reviewing.thanksTitle : reviewing.overTitle) }, noIndex]
}

export default function Thanks() {
	const { open } = useLoaderData<typeof loader>()
	return open ? <ReviewThanks {...open} /> : <ReviewLinkOver />
}
