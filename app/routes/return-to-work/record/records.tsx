import { requireActor } from '#app/auth/guards.server.ts'
import { listOwnPapers } from '#app/features/papers/open-paper.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { contactLogPaper } from '#app/features/return-records/contact-log-paper.ts'
import type { KeptKind } from '#app/features/return-records/kept-kind.ts'
import { logLine } from '#app/features/return-records/log-line.ts'
import { recordLine } from '#app/features/return-records/record-line.ts'
import { returnRecordPaper } from '#app/features/return-records/record-paper.ts'
import { RecordsPage } from '#app/features/return-records/records-page.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const deletedAs: ReadonlyMap<string | null, KeptKind> = new Map([
	['deleted', 'return-record'],
	['log-deleted', 'contact-log'],
])

export async function loader({ request }: LoaderFunctionArgs) {
	const actor = await requireActor(request, 'account.read')
	const [records, logs] = await Promise.all([
		listOwnPapers(services(), actor, returnRecordPaper),
		listOwnPapers(services(), actor, contactLogPaper),
	])
	const today = londonDay(new Date())
	return {
		lines: records.map(({ row, content }) => recordLine(row, content)),
		logs: logs.map(({ row, content }) => logLine(row, content, today)),
		deleted: deletedAs.get(new URL(request.url).searchParams.get('said')) ?? null,
	}
}

export const meta: MetaFunction = () => [{ title: pageTitle(wordsIn('en').returnRecords.listTitle) }, noIndex]

export default function Records() {
	return <RecordsPage {...useLoaderData<typeof loader>()} />
}
