import { requirePaper } from '#app/auth/require-paper.server.ts'
import { checklistPaper } from '#app/features/checklists/checklist-paper.ts'
import { DeleteKeptPage } from '#app/features/checklists/delete-kept-page.tsx'
import { deleteOwnPaper } from '#app/features/papers/delete-paper.server.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { paper } = await requirePaper(request, 'paper.read', checklistPaper, params.paper ?? '')
	return { id: paper.row.id }
}

export async function action({ request, params }: ActionFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.write', checklistPaper, params.paper ?? '')
	if (!(await deleteOwnPaper(services(), actor, checklistPaper, paper.row.id))) throw data(null, { status: 404 })
	return redirect('/checklists/kept?said=deleted', { status: 303 })
}

export const meta: MetaFunction = () => [{ title: pageTitle(wordsIn('en').checklists.deleteTitle) }, noIndex]

export default function DeleteKept() {
	return <DeleteKeptPage {...useLoaderData<typeof loader>()} />
}
