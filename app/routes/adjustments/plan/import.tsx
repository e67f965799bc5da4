import { keepGuest } from '#app/auth/paper-cookie.server.ts'
import { whoHolds } from '#app/auth/require-paper.server.ts'
import { startPaper } from '#app/features/papers/start-paper.server.ts'
import { ImportPage } from '#app/features/plans/import-page.tsx'
import { readPlanFile, type PlanFileProblem } from '#app/features/plans/plan-file.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { useActionData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readFileForm, textOfFile } from '#app/http/read-file-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { isSecure, services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { plans } = wordsIn('en')

export const loader = () => null

type Answer = { readonly problems: readonly PlanFileProblem[]; readonly message: string | null }

/** Opens a plan from the file that somebody kept: a plan of its own, in this browser or this account. */
export async function action({ request }: ActionFunctionArgs) {
	const portal = services()
	const again = (answer: Partial<Answer>, status: number) => data<Answer>({ problems: [], message: null, ...answer }, { status })
	const form = await readFileForm(request)
	const given = form ? await textOfFile(form, 'file') : 'none'
	if (given === 'none') return again({ message: plans.chooseFile }, 400)
	if (given === 'not-utf-8') return again({ problems: [{ where: { at: 'file' }, why: 'not-utf-8' }] }, 400)
	const read = readPlanFile(given.text)
	if (!read.ok) return again({ problems: read.problems }, 400)
	const known = await whoHolds(request)
	const kept = known?.kind === 'employer' ? null : keepGuest(request, isSecure(portal))
	const actor = known?.kind === 'employer' ? known : kept?.guest
	if (!actor) throw data(null, { status: 404 })
	const begun = await startPaper(portal, actor, planPaper, read.plan, request.headers.get('x-visitor') ?? '')
	if (begun.outcome === 'too-many') return again({ message: plans.tooManyPlans }, 429)
	return redirect(`${links.plan(begun.id)}?said=imported`, { status: 303, headers: kept ? { 'set-cookie': kept.cookie } : {} })
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(plans.open) }, noIndex]

export default function Import() {
	const answered = useActionData<typeof action>()
	return <ImportPage problems={answered?.problems ?? []} message={answered?.message ?? null} />
}
