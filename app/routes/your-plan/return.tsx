import { requirePaperSubject } from '#app/auth/require-paper-subject.server.ts'
import { bankHolidayDaysOf, bankHolidaysOf } from '#app/content/bank-holidays.ts'
import { phasedPay, phasedPayFacts, unconfirmedPayFact } from '#app/content/phased-return-pay.server.ts'
import { SourceList } from '#app/features/guidance/source-list.tsx'
import { answerSignForm } from '#app/features/papers/answer-sign-form.server.ts'
import { signedVersions } from '#app/features/papers/signed-versions.server.ts'
import { whoSees } from '#app/features/papers/who-sees.server.ts'
import { checkRules } from '#app/features/phased-return/check-rules.ts'
import { PayShown } from '#app/features/phased-return/pay-shown.tsx'
import { phasedReturnPaper } from '#app/features/phased-return/phased-return-paper.ts'
import { reviewDays } from '#app/features/phased-return/review-days.ts'
import { workOnBankHolidays } from '#app/features/phased-return/shown-week.ts'
import { saidOfReturn, YourReturnPage } from '#app/features/phased-return/your-return-page.tsx'
import { signStep } from '#app/features/plans/sign-step.ts'
import { yourReturnSections } from '#app/features/plans/your-plan-sections.ts'
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
	const { paper } = await requirePaperSubject(request, 'paper.own-read', phasedReturnPaper, token)
	const { row, content: plan } = paper
	const asked = new URL(request.url).searchParams.get('said')
	const isPaid = plan.pay.weeklyPay !== null
	return {
		token,
		plan,
		reviews: reviewDays(plan, bankHolidayDaysOf(plan.nation)),
		bankHolidays: workOnBankHolidays(plan, bankHolidaysOf(plan.nation).names),
		changedOn: londonDay(row.updatedAt),
		revision: row.revision,
		signed: await signedVersions(services(), row),
		seen: await whoSees(services(), row),
		isCodeKnown: paper.way === 'hand',
		said: saidOfReturn.find((one) => one === asked) ?? null,
		pay: isPaid ? { pay: phasedPay(plan), unconfirmed: unconfirmedPayFact() } : null,
		noteRunsOutOn: checkRules(plan).find(({ code }) => code === 'note-runs-out')?.on ?? null,
		facts: isPaid ? phasedPayFacts() : [],
	}
}

type Again = { readonly name: string; readonly changedSince: boolean; readonly problems: readonly Problem[] }

/** Signs it. Form: `intent` sign, `name`, and `revision`, which the page has of what it showed. */
export async function action({ request, params }: ActionFunctionArgs) {
	const token = params.token ?? ''
	const { actor } = await requirePaperSubject(request, 'paper.own-write', phasedReturnPaper, token)
	const form = await readForm(request)
	const name = withoutHiddenCharacters(valueOf(form, 'name'))
	const again = (answer: Partial<Again>, status: number) =>
		data<Again>({ name, changedSince: false, problems: [], ...answer }, { status })
	if (isLanguageChange(form)) return again({}, 200)
	const page = links.yourPlan(token, 'return')
	if (form.get('intent') !== 'sign') return redirect(page, { status: 303 })
	const { yourPlan, errors } = wordsIn(languageForRequest(request, yourReturnSections))
	const sent = { step: signStep, entries: form, messages: errors.fields, missing: yourPlan.signMissing }
	const signed = await answerSignForm(services(), actor, phasedReturnPaper, sent)
	switch (signed.outcome) {
		case 'signed':
			return redirect(`${page}?said=signed#sign`, { status: 303 })
		case 'problems':
			return again({ problems: signed.problems }, 400)
		case 'changed-since':
			return again({ changedSince: true }, 409)
		case 'not-found':
			throw data(null, { status: 404 })
	}
}

export const handle = { sections: yourReturnSections, languageSwitch: 'none' } satisfies PageHandle

export const meta: MetaFunction = ({ matches }) => {
	const words = wordsOf(matches)
	return [{ title: tabTitle(words, words.yourReturn.title) }, noIndex]
}

export default function Return() {
	const { pay, facts, ...page } = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	return (
		<YourReturnPage
			{...page}
			name={answered?.name ?? ''}
			changedSince={answered?.changedSince ?? false}
			problems={answered?.problems ?? []}
			pay={pay ? <PayShown {...pay} reader="employee" /> : null}
			sources={<SourceList facts={facts} />}
		/>
	)
}
