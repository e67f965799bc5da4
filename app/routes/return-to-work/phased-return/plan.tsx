import { requirePaper } from '#app/auth/require-paper.server.ts'
import { bankHolidayDaysOf, bankHolidaysOf } from '#app/content/bank-holidays.ts'
import { phasedPay, phasedPayFacts, unconfirmedPayFact } from '#app/content/phased-return-pay.server.ts'
import { SourceList } from '#app/features/guidance/source-list.tsx'
import { heldBy } from '#app/features/papers/held-by.server.ts'
import { arrangeReturn, baseOfReturn, undoArranged } from '#app/features/phased-return/arrange-return.server.ts'
import { arrangements } from '#app/features/phased-return/arrange.ts'
import type { Broken } from '#app/features/phased-return/check-rules.ts'
import { PayShown } from '#app/features/phased-return/pay-shown.tsx'
import { phasedReturnPaper } from '#app/features/phased-return/phased-return-paper.ts'
import { reviewDays } from '#app/features/phased-return/review-days.ts'
import { workOnBankHolidays } from '#app/features/phased-return/shown-week.ts'
import { ReturnPage } from '#app/features/phased-return/return-page.tsx'
import { sharedState } from '#app/features/shared-papers/shared-state.server.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { phasedReturn: words } = wordsIn('en')
/** Said as a thing to do next, not as something that went well. */
const toDoNext: readonly string[] = ['busy', 'no-pay', 'no-mark', 'elsewhere']

type Answer = { readonly kind: 'done' | 'now'; readonly text: string }

function answerOf(said: string | null): Answer | null {
	if (said === null || !Object.hasOwn(words.said, said)) return null
	return { kind: toDoNext.includes(said) ? 'now' : 'done', text: words.said[said as keyof typeof words.said] }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.read', phasedReturnPaper, params.paper ?? '')
	const { row, content: plan } = paper
	const query = new URL(request.url).searchParams
	// Only the last act can be undone, and only while its version is the last that was kept.
	const undo = Number(query.get('undo'))
	return {
		id: row.id,
		plan,
		reviews: reviewDays(plan, bankHolidayDaysOf(plan.nation)),
		held: await heldBy(services(), actor, row),
		shared: await sharedState(services(), row),
		bankHolidays: workOnBankHolidays(plan, bankHolidaysOf(plan.nation).names),
		base: baseOfReturn(plan),
		said: answerOf(query.get('said')),
		undo: Number.isInteger(undo) && undo > 0 && undo === row.versions ? undo : null,
		pay: plan.pay.weeklyPay === null ? null : { pay: phasedPay(plan), unconfirmed: unconfirmedPayFact() },
		facts: plan.pay.weeklyPay === null ? [] : phasedPayFacts(),
	}
}

type Answered = { readonly said: Answer | null; readonly refused: readonly Broken[]; readonly askedToRemove: number | null }
const answered = (answer: Partial<Answered>, status: number) =>
	data<Answered>({ said: null, refused: [], askedToRemove: null, ...answer }, { status })

export async function action({ request, params }: ActionFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.write', phasedReturnPaper, params.paper ?? '')
	const portal = services()
	const { id } = paper.row
	const here = links.phasedReturn(id)
	const form = await readForm(request)
	const asked = valueOf(form, 'do')
	const base = valueOf(form, 'base')
	if (asked === 'undo') {
		const undone = await undoArranged(portal, actor, id, { version: Number(valueOf(form, 'version')), base })
		return redirect(`${here}?said=${undone === 'undone' ? 'undone' : 'elsewhere'}`, { status: 303 })
	}
	const what = arrangements.find((one) => one === asked)
	if (!what) return redirect(here, { status: 303 })
	const done = await arrangeReturn(portal, actor, id, {
		what,
		week: valueOf(form, 'week'),
		base,
		sure: valueOf(form, 'sure') === 'yes',
	})
	switch (done.outcome) {
		case 'arranged':
			return redirect(`${here}?said=${what}&undo=${done.undo}`, { status: 303 })
		case 'changed-elsewhere':
			return redirect(`${here}?said=elsewhere`, { status: 303 })
		case 'refused':
			return answered({ said: { kind: 'now', text: words.refused[done.because] } }, 400)
		case 'breaks-rules':
			return answered({ refused: done.broken }, 400)
		case 'employee-said':
			return answered({ askedToRemove: done.week }, 400)
		case 'not-found':
			throw data(null, { status: 404 })
	}
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(words.title) }, noIndex]

export default function Plan() {
	const { pay, facts, undo, said, ...page } = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	return (
		<ReturnPage
			{...page}
			said={sent ? sent.said : said}
			refused={sent?.refused ?? []}
			askedToRemove={sent?.askedToRemove ?? null}
			undo={sent ? null : undo}
			pay={pay ? <PayShown {...pay} /> : null}
			sums={pay?.pay ?? []}
			sources={<SourceList facts={facts} />}
		/>
	)
}
