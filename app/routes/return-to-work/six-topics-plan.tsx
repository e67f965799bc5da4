import { keepGuest } from '#app/auth/paper-cookie.server.ts'
import { whoHolds } from '#app/auth/require-paper.server.ts'
import { listOwnPapers } from '#app/features/papers/open-paper.server.ts'
import { AddPage } from '#app/features/plans/add-page.tsx'
import { planLine } from '#app/features/plans/plan-line.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { newRowId, putRowsInPlan } from '#app/features/plans/put-rows-in-plan.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { BackToTalk } from '#app/features/six-topics/back-to-talk.tsx'
import { readSixTopics } from '#app/features/six-topics/read-six-topics.ts'
import { aboutOfTalk, rowsOfTalk } from '#app/features/six-topics/rows-of-talk.ts'
import { useActionData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { isSecure, services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')
const { sixTopics, plans } = words
const talkAt = links.returnTool('six-topics')

/** Puts the actions into a plan. Somebody who holds none yet gets a new one at once; others choose. */
export async function action({ request }: ActionFunctionArgs) {
	const portal = services()
	const form = await readForm(request)
	const { made, form: shown } = readSixTopics(form, { words: sixTopics, today: londonDay(new Date()) })
	// 307 sends the same form on, so that the page of the talk says what to put right.
	if (!made) return redirect(talkAt, { status: 307 })
	const rows = rowsOfTalk(made.talk, newRowId)
	if (rows.length === 0) return redirect(talkAt, { status: 307 })
	const known = await whoHolds(request)
	const own = known ? await listOwnPapers(portal, known, planPaper) : []
	const again = (problem: string | null, status: number) =>
		data(
			{
				problem,
				rows: rows.map(({ what }) => what),
				sent: shown.sent,
				lines: own.map(({ row, content }) => planLine(row, content)),
			},
			{ status },
		)
	const to = valueOf(form, 'to') || (own.length === 0 ? 'new' : '')
	if (to === '') return again(null, 200)
	const kept = known?.kind === 'employer' ? null : keepGuest(request, isSecure(portal))
	const actor = to === 'new' ? (known?.kind === 'employer' ? known : kept?.guest) : known
	if (!actor) return again(plans.chooseWhere, 400)
	const visitor = request.headers.get('x-visitor') ?? ''
	const put = await putRowsInPlan(portal, actor, { rows, about: aboutOfTalk(made.talk) }, to === 'new' ? null : to, visitor)
	if (put.outcome === 'not-found') return again(plans.chooseWhere, 400)
	if (put.outcome === 'too-large') return again(plans.tooLargeBytes, 400)
	if (put.outcome !== 'added') return again(plans.tooManyPlans, 429)
	return redirect(`${links.plan(put.id)}?added=${put.added}&already=${put.already}&over=${put.over}`, {
		status: 303,
		headers: kept && to === 'new' ? { 'set-cookie': kept.cookie } : {},
	})
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(plans.addPageTitle) }, noIndex]

export default function SixTopicsIntoPlan() {
	const sent = useActionData<typeof action>()
	// There is no loader that leads away: it would run after the form was answered too, and the answer would not be shown.
	if (!sent) return <BackToTalk />
	return <AddPage {...sent} from="" back={{ address: talkAt, label: sixTopics.back }} />
}
