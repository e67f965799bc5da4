import { requirePaper } from '#app/auth/require-paper.server.ts'
import { bankHolidaysOf } from '#app/content/bank-holidays.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { ChangeRecordPage } from '#app/features/return-records/change-record-page.tsx'
import { leastRows, readRecord } from '#app/features/return-records/read-record.ts'
import { recordDocument } from '#app/features/return-records/record-document.ts'
import { returnRecordPaper } from '#app/features/return-records/record-paper.ts'
import { mostAgreed, notRead } from '#app/features/return-records/record.ts'
import { markOf, saveKept } from '#app/features/return-records/save-kept.server.ts'
import { typedOf } from '#app/features/return-records/typed-record.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { returnRecords: words, errors } = wordsIn('en')

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { paper } = await requirePaper(request, 'paper.read', returnRecordPaper, params.paper ?? '')
	const today = londonDay(new Date())
	return {
		...{ id: paper.row.id, today, problems: [], elsewhere: null },
		typed: { ...typedOf(paper.content, { today }) },
		rows: Math.max(leastRows, paper.content.agreed.length),
		base: markOf(paper.content),
	}
}

/** Saves what changed. Nobody has read the record as it stands from then on. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.write', returnRecordPaper, params.paper ?? '')
	const form = await readForm(request)
	const today = londonDay(new Date())
	const read = readRecord(form, { today, messages: errors.fields }, words.tooManyChanges(mostAgreed))
	const base = valueOf(form, 'base')
	const again = { typed: { ...read.typed }, base, rows: read.rows, elsewhere: null, problems: read.problems }
	if (valueOf(form, 'do') === 'add') return data({ ...again, problems: [], rows: Math.min(mostAgreed, read.rows + 1) })
	if (read.record === null) return data(again, { status: 400 })
	const saved = await saveKept(services(), actor, returnRecordPaper, paper.row.id, {
		base,
		content: { ...read.record, ...notRead },
	})
	if (saved.outcome === 'not-found') throw data(null, { status: 404 })
	if (saved.outcome === 'saved') return redirect(`${links.returnRecord(paper.row.id)}?said=saved`, { status: 303 })
	const given = { words: words.document, holidays: bankHolidaysOf(saved.now.nation), today }
	return data({ ...again, base: markOf(saved.now), elsewhere: recordDocument(saved.now, given) }, { status: 409 })
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(words.changeIt) }, noIndex]

export default function ChangeRecord() {
	return <ChangeRecordPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />
}
