import { requirePaper } from '#app/auth/require-paper.server.ts'
import { deleteOwnPaper } from '#app/features/papers/delete-paper.server.ts'
import { heldBy } from '#app/features/papers/held-by.server.ts'
import { DeleteRecordPage } from '#app/features/return-records/delete-record-page.tsx'
import { returnRecordPaper } from '#app/features/return-records/record-paper.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.read', returnRecordPaper, params.paper ?? '')
	// An HR lead reads a colleague's and deletes nothing of it: no button that would never work.
	if (!(await heldBy(services(), actor, paper.row)).isOwner) throw data(null, { status: 404 })
	return { id: paper.row.id }
}

export async function action({ request, params }: ActionFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.write', returnRecordPaper, params.paper ?? '')
	if (!(await deleteOwnPaper(services(), actor, returnRecordPaper, paper.row.id))) throw data(null, { status: 404 })
	return redirect('/account/records?said=deleted', { status: 303 })
}

export const meta: MetaFunction = () => [{ title: pageTitle(wordsIn('en').returnRecords.deleteTitle) }, noIndex]

export default function DeleteRecord() {
	return <DeleteRecordPage {...useLoaderData<typeof loader>()} />
}
