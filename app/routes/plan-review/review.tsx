import { ReviewByLinkPage } from '#app/features/plans/review-by-link-page.tsx'
import { openReviewLink, reviewByLink } from '#app/features/plans/review-link.server.ts'
import { ReviewLinkOver } from '#app/features/plans/review-thanks.tsx'
import { reviewAnswer, reviewFormFields } from '#app/features/plans/reviewed.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

/** Opening the link, however often and by whatever program, uses nothing up. */
export async function loader({ params }: LoaderFunctionArgs) {
	const open = await openReviewLink(services(), params.token ?? '')
	if (!open) return data({ open: null }, { status: 404 })
	const { rows, shown, side, answerByOn } = open
	return { open: { rows, shown, side, answerByOn } }
}

export async function action({ request, params }: ActionFunctionArgs) {
	const token = params.token ?? ''
	const form = await readForm(request, reviewFormFields)
	const saved = await reviewByLink(services(), token, {
		given: (name) => form.get(name) ?? '',
		isAll: form.get('intent') === 'all',
		seenHealthWords: form.get('seenHealthWords') === 'yes',
	})
	if (saved.outcome === 'saved')
		return redirect(`${links.planReview(token)}/thanks?answered=${saved.answered}&gone=${saved.gone}`, { status: 303 })
	// The loader shows what a link that leads nowhere leads to.
	if (saved.outcome === 'not-found') return data(null, { status: 404 })
	const { again, status } = reviewAnswer(saved)
	return data(again, { status })
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
	const { reviewing } = wordsIn('en')
	return [{ title: pageTitle(page?.open ? reviewing.linkTitle : reviewing.overTitle) }, noIndex]
}

export default function Review() {
	const { open } = useLoaderData<typeof loader>()
	const again = useActionData<typeof action>() ?? null
	return open ? <ReviewByLinkPage {...open} again={again} /> : <ReviewLinkOver />
}
