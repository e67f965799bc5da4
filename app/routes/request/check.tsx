import { requireActor } from '#app/auth/guards.server.ts'
import { CheckAnswers } from '#app/features/referrals/check-answers.tsx'
import { findDraft } from '#app/features/referrals/find-draft.server.ts'
import { findReferralSent } from '#app/features/referrals/find-sent.server.ts'
import { journeyOf } from '#app/features/referrals/forms.ts'
import { keyAnswersOf } from '#app/features/referrals/key-answers.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { beforeLines } from '#app/features/referrals/referral-document.ts'
import { sendToEmployee } from '#app/features/referrals/send-to-employee.server.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { kindOfForm } from '#app/http/kind-of-form.ts'
import { links } from '#app/http/links.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { summaryOf } from '#app/journey/summary.ts'
import { walk } from '#app/journey/walk.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { requests } = wordsIn('en')

export async function loader({ request, params }: LoaderFunctionArgs) {
	const actor = await requireActor(request, 'referral.write')
	const id = params.draft ?? ''
	const kind = kindOfForm(request)
	const draft = await findDraft(services(), actor, id)
	if (!draft) {
		const sent = await findReferralSent(services(), actor, id)
		throw sent ? redirect(links.accountReferral(sent), { status: 303 }) : data(null, { status: 404 })
	}
	if (draft.kind !== kind) throw data(null, { status: 404 })
	const context = { today: londonDay(new Date()) }
	const { pending } = walk(journeyOf(kind), draft.answers, context)
	if (pending) throw redirect(links.draftStep(kind, id, pending.slug), { status: 303 })
	const { subject } = keyAnswersOf(kind, draft.answers, context)
	return {
		// Said before the form began, and read by the employee like all the rest.
		before: beforeLines(kind, draft.answers, context).map(({ label, value }) => ({ label, value })),
		sections: summaryOf(journeyOf(kind), draft.answers, context).map(({ section, rows }) => ({
			section,
			rows: rows.map(({ slug, label, value }) => ({ label, value, change: { href: links.draftStep(kind, id, slug) } })),
		})),
		aboutPerson: subject !== null,
		sendsTo: subject && (subject.email ?? subject.mobile),
		backTo: links.draft(kind, id),
	}
}

export async function action({ request, params }: ActionFunctionArgs) {
	const actor = await requireActor(request, 'referral.write')
	const id = params.draft ?? ''
	const kind = kindOfForm(request)
	const sent = await sendToEmployee(services(), actor, id)
	switch (sent.outcome) {
		case 'sent':
		case 'already-sent':
			services().delivery.wake()
			return redirect(links.receipt(kind, sent.reference), { status: 303 })
		case 'unfinished':
			return redirect(links.draftStep(kind, id, sent.slug), { status: 303 })
		case 'too-many': {
			const message = sent.because === 'same-person' ? requests.askedTwice : requests.tooManySent
			return data({ problems: [{ field: 'send', message }] }, { status: 429 })
		}
		case 'not-found':
			throw data(null, { status: 404 })
	}
}

export const meta: MetaFunction = () => [{ title: pageTitle(requests.checkAnswers) }, noIndex]

export default function Check() {
	return <CheckAnswers {...useLoaderData<typeof loader>()} problems={useActionData<typeof action>()?.problems ?? []} />
}
