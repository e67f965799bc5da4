import { requirePaper } from '#app/auth/require-paper.server.ts'
import { deleteOwnPaper } from '#app/features/papers/delete-paper.server.ts'
import { heldBy } from '#app/features/papers/held-by.server.ts'
import type { PaperOf } from '#app/features/papers/paper.ts'
import { contactLogPaper } from '#app/features/return-records/contact-log-paper.ts'
import { DeleteKeptPage } from '#app/features/return-records/delete-kept-page.tsx'
import { keptKindAt } from '#app/features/return-records/kept-kind.ts'
import { returnRecordPaper } from '#app/features/return-records/record-paper.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { keptPapers } = wordsIn('en')

const papers = { 'return-record': returnRecordPaper, 'contact-log': contactLogPaper }
const kindIn = (request: Request) => keptKindAt(new URL(request.url).pathname)
const paperIn = (request: Request) => papers[kindIn(request)] as PaperOf<unknown>

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.read', paperIn(request), params.paper ?? '')
	// An HR lead reads a colleague's and deletes nothing of it: no button that would never work.
	if (!(await heldBy(services(), actor, paper.row)).isOwner) throw data(null, { status: 404 })
	return { kind: kindIn(request), id: paper.row.id }
}

export async function action({ request, params }: ActionFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.write', paperIn(request), params.paper ?? '')
	if (!(await deleteOwnPaper(services(), actor, paperIn(request), paper.row.id))) throw data(null, { status: 404 })
	return redirect(`${links.accountRecords}?said=${kindIn(request) === 'contact-log' ? 'log-deleted' : 'deleted'}`, {
		status: 303,
	})
}

export const meta: MetaFunction<typeof loader> = ({ data: found }) => [
	{ title: pageTitle(keptPapers[found?.kind ?? 'return-record'].deleteTitle) },
	noIndex,
]

export default function DeleteKept() {
	return <DeleteKeptPage {...useLoaderData<typeof loader>()} />
}
