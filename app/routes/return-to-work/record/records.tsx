import { requireActor } from '#app/auth/guards.server.ts'
import { listOwnPapers } from '#app/features/papers/open-paper.server.ts'
import { recordLine } from '#app/features/return-records/record-line.ts'
import { returnRecordPaper } from '#app/features/return-records/record-paper.ts'
import { RecordsPage } from '#app/features/return-records/records-page.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

export async function loader({ request }: LoaderFunctionArgs) {
	const actor = await requireActor(request, 'account.read')
	const own = await listOwnPapers(services(), actor, returnRecordPaper)
	return {
		lines: own.map(({ row, content }) => recordLine(row, content)),
		wasDeleted: new URL(request.url).searchParams.get('said') === 'deleted',
	}
}

export const meta: MetaFunction = () => [{ title: pageTitle(wordsIn('en').returnRecords.listTitle) }, noIndex]

export default function Records() {
	return <RecordsPage {...useLoaderData<typeof loader>()} />
}
