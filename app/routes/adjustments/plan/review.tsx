import { requirePaper } from '#app/auth/require-paper.server.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { reviewAnswer, reviewFormFields, type ReviewAgain } from '#app/features/plans/reviewed.ts'
import { askForReview } from '#app/features/plans/review-mails.server.ts'
import { reviewOwnPlan } from '#app/features/plans/review-own.server.ts'
import { ReviewPage } from '#app/features/plans/review-page.tsx'
import { reviewedRows } from '#app/features/plans/review-rows.server.ts'
import { countOf } from '#app/features/plans/said.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { paper } = await requirePaper(request, 'paper.read', planPaper, params.paper ?? '')
	const query = new URL(request.url).searchParams
	const { row, content } = paper
	const said = query.get('said')
	return {
		id: row.id,
		...reviewedRows(content, { side: 'manager', on: londonDay(new Date()) }),
		mailing: {
			by: row.ownerId === null ? ('guest' as const) : ('account' as const),
			hasEmployee: row.employeeContact !== null,
			nextReviewOn: row.nextReviewOn,
			isSent: row.nextReviewOn !== null && row.nextReviewOn === row.reviewSentFor,
		},
		sent: said === 'sent-both' ? ('both' as const) : said === 'sent' ? ('manager' as const) : null,
		saved: said === 'saved' ? { answered: countOf(query, 'answered'), gone: countOf(query, 'gone') } : null,
	}
}

type Answered = { readonly again: ReviewAgain | null; readonly tooManyMails: boolean }

export async function action({ request, params }: ActionFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.write', planPaper, params.paper ?? '')
	const portal = services()
	const { id } = paper.row
	const here = links.plan(id, 'review')
	const form = await readForm(request, reviewFormFields)
	if (form.get('intent') === 'send') {
		const asked = await askForReview(portal, actor, id)
		if (asked.outcome === 'not-found') throw data(null, { status: 404 })
		if (asked.outcome === 'too-many') return data<Answered>({ again: null, tooManyMails: true }, { status: 429 })
		if (asked.outcome !== 'sent') return redirect(here, { status: 303 })
		portal.delivery.wake()
		return redirect(`${here}?said=${asked.to === 'both' ? 'sent-both' : 'sent'}`, { status: 303 })
	}
	const saved = await reviewOwnPlan(portal, actor, id, {
		given: (name) => form.get(name) ?? '',
		isAll: form.get('intent') === 'all',
		seenHealthWords: form.get('seenHealthWords') === 'yes',
	})
	if (saved.outcome === 'not-found') throw data(null, { status: 404 })
	if (saved.outcome === 'saved')
		return redirect(`${here}?said=saved&answered=${saved.answered}&gone=${saved.gone}`, { status: 303 })
	const { again, status } = reviewAnswer(saved)
	return data<Answered>({ again, tooManyMails: false }, { status })
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(wordsIn('en').reviewing.title) }, noIndex]

export default function Review() {
	const page = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	return <ReviewPage {...page} again={answered?.again ?? null} tooManyMails={answered?.tooManyMails ?? false} />
}
