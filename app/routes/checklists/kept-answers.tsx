import { requirePaper } from '#app/auth/require-paper.server.ts'
import { findChecklist } from '#app/content/checklists.server.ts'
import { itemsOf } from '#app/features/checklists/checklist.ts'
import { checklistPaper } from '#app/features/checklists/checklist-paper.ts'
import { KeptAnswersPage } from '#app/features/checklists/kept-answers-page.tsx'
import { readFilled, typedOf } from '#app/features/checklists/read-filled.ts'
import { saveChecklist } from '#app/features/checklists/save-checklist.server.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { checklists, errors } = wordsIn('en')

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { paper } = await requirePaper(request, 'paper.read', checklistPaper, params.paper ?? '')
	const checklist = findChecklist(paper.content.slug)
	if (!checklist) throw data(null, { status: 404 })
	return { id: paper.row.id, checklist, typed: typedOf(paper.content), base: JSON.stringify(paper.content) }
}

export async function action({ request, params }: ActionFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.write', checklistPaper, params.paper ?? '')
	const { id } = paper.row
	const checklist = findChecklist(paper.content.slug)
	if (!checklist) throw data(null, { status: 404 })
	const form = await readForm(request)
	const base = valueOf(form, 'base')
	const read = readFilled((name) => valueOf(form, name), checklist, { messages: errors.fields, dateLabel: checklists.when })
	if (read.filled === null) return data({ typed: read.typed, base, problems: read.problems, elsewhere: null }, { status: 400 })
	const saved = await saveChecklist(services(), actor, id, {
		base,
		filled: read.filled,
		asked: itemsOf(checklist).map((item) => item.id),
	})
	if (saved.outcome === 'not-found') throw data(null, { status: 404 })
	if (saved.outcome === 'saved') return redirect(`${links.keptChecklist(id)}?said=saved`, { status: 303 })
	const { clashes, merged, saved: there } = saved
	return data(
		{ typed: typedOf(merged), base: JSON.stringify(there), problems: [], elsewhere: { clashes, saved: there } },
		{ status: 409 },
	)
}

export const meta: MetaFunction = () => [{ title: pageTitle(checklists.goOn) }, noIndex]

export default function KeptAnswers() {
	return <KeptAnswersPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />
}
