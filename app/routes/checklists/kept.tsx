import { requirePaper } from '#app/auth/require-paper.server.ts'
import { factsOf } from '#app/content/adjustments.server.ts'
import { findChecklist } from '#app/content/checklists.server.ts'
import { checklistPaper } from '#app/features/checklists/checklist-paper.ts'
import { KeptPage } from '#app/features/checklists/kept-page.tsx'
import { heldBy } from '#app/features/papers/held-by.server.ts'
import { makeResumeLink } from '#app/features/papers/resume-link.server.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { checklists } = wordsIn('en')
const saidInAddress = ['saved', 'kept', 'busy'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.read', checklistPaper, params.paper ?? '')
	const checklist = findChecklist(paper.content.slug)
	if (!checklist) throw data(null, { status: 404 })
	const said = new URL(request.url).searchParams.get('said')
	return {
		id: paper.row.id,
		checklist,
		facts: factsOf(checklist),
		filled: paper.content,
		held: await heldBy(services(), actor, paper.row),
		said: saidInAddress.find((one) => one === said) ?? null,
	}
}

/** Makes a link back. It is shown on the page that answers and stands in no address of ours before somebody opens it. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.write', checklistPaper, params.paper ?? '')
	const form = await readForm(request)
	if (valueOf(form, 'do') !== 'link') return redirect(links.keptChecklist(paper.row.id), { status: 303 })
	const made = await makeResumeLink(services(), actor, checklistPaper, paper.row.id)
	if (made.outcome === 'made')
		return data({ backBy: services().configuration.publicOrigin + links.planResume(made.token), linkTooMany: false })
	if (made.outcome === 'not-found') throw data(null, { status: 404 })
	return data({ backBy: null, linkTooMany: true }, { status: 429 })
}

export const meta: MetaFunction = () => [{ title: pageTitle(checklists.keptTitle) }, noIndex]

export default function Kept() {
	const page = useLoaderData<typeof loader>()
	const made = useActionData<typeof action>()
	return (
		<KeptPage {...page} said={made ? null : page.said} backBy={made?.backBy ?? null} linkTooMany={made?.linkTooMany ?? false} />
	)
}
