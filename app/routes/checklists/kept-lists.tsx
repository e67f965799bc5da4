import { whoHolds } from '#app/auth/require-paper.server.ts'
import { findChecklist } from '#app/content/checklists.server.ts'
import { checklistPaper } from '#app/features/checklists/checklist-paper.ts'
import { keptLine } from '#app/features/checklists/kept-line.ts'
import { KeptListsPage } from '#app/features/checklists/kept-lists-page.tsx'
import { listOwnPapers } from '#app/features/papers/open-paper.server.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

export async function loader({ request }: LoaderFunctionArgs) {
	const actor = await whoHolds(request)
	const own = actor ? await listOwnPapers(services(), actor, checklistPaper) : []
	return {
		lines: own.flatMap(({ row, content }) => {
			const checklist = findChecklist(content.slug)
			return checklist ? [keptLine(row, checklist, content)] : []
		}),
		wasDeleted: new URL(request.url).searchParams.get('said') === 'deleted',
	}
}

export const meta: MetaFunction<typeof loader> = () => [{ title: pageTitle(wordsIn('en').checklists.keptTitle) }, noIndex]

export default function KeptLists() {
	return <KeptListsPage {...useLoaderData<typeof loader>()} />
}
