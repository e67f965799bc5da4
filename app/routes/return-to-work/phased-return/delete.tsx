import { requirePaper } from '#app/auth/require-paper.server.ts'
import { deleteOwnPaper } from '#app/features/papers/delete-paper.server.ts'
import { heldBy } from '#app/features/papers/held-by.server.ts'
import { DeleteReturnPage } from '#app/features/phased-return/delete-return-page.tsx'
import { phasedReturnPaper } from '#app/features/phased-return/phased-return-paper.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.read', phasedReturnPaper, params.paper ?? '')
	// An HR lead reads a colleague's and deletes nothing of it: no button that would never work.
	if (!(await heldBy(services(), actor, paper.row)).isOwner) throw data(null, { status: 404 })
	return { id: paper.row.id, isShared: paper.row.sharedAt !== null }
}

export async function action({ request, params }: ActionFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.write', phasedReturnPaper, params.paper ?? '')
	if (!(await deleteOwnPaper(services(), actor, phasedReturnPaper, paper.row.id))) throw data(null, { status: 404 })
	return redirect(`${links.returnTool('phased-return')}?said=deleted`, { status: 303 })
}

export const meta: MetaFunction = () => [{ title: pageTitle(wordsIn('en').phasedReturn.deleteTitle) }, noIndex]

export default function Delete() {
	return <DeleteReturnPage {...useLoaderData<typeof loader>()} />
}
