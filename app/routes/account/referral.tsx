import { randomBytes } from 'node:crypto'
import { findAdjustment } from '#app/content/adjustments.server.ts'
import { requireActor } from '#app/auth/guards.server.ts'
import { answerQuestion } from '#app/features/casework/answer-question.server.ts'
import { answerStep } from '#app/features/casework/short-text-steps.ts'
import type { PlanRow } from '#app/features/plans/plan.ts'
import { rowOfAdjustment } from '#app/features/plans/row-of-adjustment.ts'
import { EmployerStatus } from '#app/features/referrals/employer-status.tsx'
import { shownReference } from '#app/features/referrals/reference.ts'
import { employerState } from '#app/features/referrals/status-words.ts'
import { viewOwnReferral } from '#app/features/referrals/view-own.server.ts'
import { planOfSuggestions } from '#app/features/suggestions/plan-of-suggestions.server.ts'
import { rowOfSuggestion } from '#app/features/suggestions/row-of-suggestion.ts'
import type { Suggestion } from '#app/features/suggestions/suggested-list.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex } from '#app/http/titles.ts'
import { parseStep } from '#app/journey/form.ts'
import { withoutHiddenCharacters } from '#app/journey/text-rules.ts'
import { services } from '#app/services.server.ts'
import { tabTitle, wordsOf, type PageHandle } from '#app/ui/page-language.ts'
import { languageForRequest } from '#app/words/for-request.ts'
import { wordsIn, type SectionName } from '#app/words/words.ts'

const sections = ['requests', 'employer', 'suggested', 'errors'] as const satisfies readonly SectionName[]

export async function loader({ request, params }: LoaderFunctionArgs) {
	const actor = await requireActor(request, 'referral.read')
	const view = await viewOwnReferral(services(), actor, params.reference ?? '')
	if (!view) throw data(null, { status: 404 })
	const { kind, reference } = view
	return {
		...view,
		reference: shownReference(reference),
		state: employerState(view.status),
		changeAt: view.status === 'changes-requested' && view.isOwner ? links.draft(kind, view.id) : null,
		files: (view.mayRead ? (['pdf', 'docx', 'html', 'text'] as const) : []).map((format) => ({
			format,
			href: links.copy(kind, reference, format),
		})),
	}
}

export async function action({ request, params }: ActionFunctionArgs) {
	const actor = await requireActor(request, 'referral.answer-question')
	const form = await readForm(request)
	const reference = params.reference ?? ''
	const { errors, suggested } = wordsIn(languageForRequest(request, sections))
	if (form.get('intent') === 'plan') {
		const put = await planOfSuggestions(services(), actor, reference, rowOf(reference))
		if (put.outcome === 'not-found') throw data(null, { status: 404 })
		if (put.outcome === 'in-plan') return redirect(links.plan(put.id), { status: 303 })
		return data({ problems: [{ field: 'plan', message: suggested.nothingToPut }], typed: '' }, { status: 400 })
	}
	const parsed = parseStep(answerStep, form, () => undefined, { today: '', messages: errors.fields })
	if (!parsed.ok)
		return data({ problems: parsed.problems, typed: withoutHiddenCharacters(valueOf(form, 'answer')) }, { status: 400 })
	const answered = await answerQuestion(services(), actor, reference, parsed.value.answer)
	if (answered.outcome === 'not-found') throw data(null, { status: 404 })
	return redirect(links.accountReferral(reference), { status: 303 })
}

const { adjustments } = wordsIn('en')

/** A suggestion as a row of a plan. What left the catalogue since is a row of its title. */
function rowOf(reference: string) {
	return ({ adjustmentId, text }: Suggestion): PlanRow => {
		const id = randomBytes(6).toString('hex')
		const change = findAdjustment(adjustmentId ?? '')
		if (!change) return rowOfSuggestion(id, reference, text)
		return rowOfAdjustment(id, change, change.funding.map((from) => adjustments.fundings[from]).join('. '))
	}
}

export const handle = { sections, languageSwitch: 'none' } satisfies PageHandle

export const meta: MetaFunction = ({ matches }) => {
	const words = wordsOf(matches)
	return [{ title: tabTitle(words, words.requests.statusTitle) }, noIndex]
}

export default function ReferralRoute() {
	const answered = useActionData<typeof action>()
	return <EmployerStatus {...useLoaderData<typeof loader>()} problems={answered?.problems ?? []} typed={answered?.typed ?? ''} />
}
