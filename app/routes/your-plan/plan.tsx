import { requirePaperSubject } from '#app/auth/require-paper-subject.server.ts'
import { answerSignForm } from '#app/features/papers/answer-sign-form.server.ts'
import { answerHandover, findHandoverToAnswer } from '#app/features/papers/hand-over-answer.server.ts'
import { signedVersions } from '#app/features/papers/signed-versions.server.ts'
import { whoSees } from '#app/features/papers/who-sees.server.ts'
import { returnsChangedSince } from '#app/features/plans/newest-return.server.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { signStep } from '#app/features/plans/sign-step.ts'
import { HandOverQuestion } from '#app/features/plans/your-plan-hand-over.tsx'
import { saidToEmployee, YourPlanPage } from '#app/features/plans/your-plan-page.tsx'
import { yourPlanSections } from '#app/features/plans/your-plan-sections.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { isLanguageChange } from '#app/http/language-change.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex } from '#app/http/titles.ts'
import type { Problem } from '#app/journey/form.ts'
import { withoutHiddenCharacters } from '#app/journey/text-rules.ts'
import { services } from '#app/services.server.ts'
import { tabTitle, wordsOf, type PageHandle } from '#app/ui/page-language.ts'
import { languageForRequest } from '#app/words/for-request.ts'
import { wordsIn } from '#app/words/words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const token = params.token ?? ''
	const { actor, paper } = await requirePaperSubject(request, 'paper.own-read', planPaper, token)
	const { row, content } = paper
	const asked = new URL(request.url).searchParams.get('said')
	return {
		token,
		plan: content,
		today: londonDay(new Date()),
		changedOn: londonDay(row.updatedAt),
		revision: row.revision,
		older: (await returnsChangedSince(services(), row, content)).map(({ id }) => id),
		signed: await signedVersions(services(), row),
		seen: await whoSees(services(), row),
		isCodeKnown: paper.way === 'hand',
		handOver: await findHandoverToAnswer(services(), actor),
		said: saidToEmployee.find((one) => one === asked) ?? null,
	}
}

type Again = { readonly name: string; readonly changedSince: boolean; readonly problems: readonly Problem[] }

export async function action({ request, params }: ActionFunctionArgs) {
	const token = params.token ?? ''
	const { actor } = await requirePaperSubject(request, 'paper.own-write', planPaper, token)
	const form = await readForm(request)
	const name = withoutHiddenCharacters(valueOf(form, 'name'))
	const again = (answer: Partial<Again>, status: number) =>
		data<Again>({ name, changedSince: false, problems: [], ...answer }, { status })
	if (isLanguageChange(form)) return again({}, 200)
	const page = links.yourPlan(token, 'plan')
	switch (form.get('intent')) {
		case 'agree':
		case 'refuse': {
			const answer = form.get('intent') === 'agree' ? 'agreed' : 'refused'
			const outcome = await answerHandover(services(), actor, valueOf(form, 'handover'), answer)
			services().delivery.wake()
			return redirect(`${page}?said=${outcome === 'over' ? 'over' : answer}`, { status: 303 })
		}
		case 'sign': {
			const words = wordsIn(languageForRequest(request, yourPlanSections))
			const sent = { step: signStep, entries: form, messages: words.errors.fields, missing: words.yourPlan.signMissing }
			const signed = await answerSignForm(services(), actor, planPaper, sent)
			if (signed.outcome === 'problems') return again({ problems: signed.problems }, 400)
			if (signed.outcome === 'not-found') throw data(null, { status: 404 })
			if (signed.outcome === 'changed-since') return again({ changedSince: true }, 409)
			return redirect(`${page}?said=signed#sign`, { status: 303 })
		}
		default:
			return redirect(page, { status: 303 })
	}
}

export const handle = { sections: yourPlanSections, languageSwitch: 'none' } satisfies PageHandle

export const meta: MetaFunction = ({ matches }) => {
	const words = wordsOf(matches)
	return [{ title: tabTitle(words, words.yourPlan.title) }, noIndex]
}

export default function Plan() {
	const { handOver, ...page } = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	return (
		<YourPlanPage
			{...page}
			name={answered?.name ?? ''}
			changedSince={answered?.changedSince ?? false}
			problems={answered?.problems ?? []}
			question={handOver ? <HandOverQuestion {...handOver} /> : null}
		/>
	)
}
