import { requirePaper } from '#app/auth/require-paper.server.ts'
import { factsOf } from '#app/content/adjustments.server.ts'
import { bankHolidaysOf } from '#app/content/bank-holidays.ts'
import { heldBy } from '#app/features/papers/held-by.server.ts'
import { looksAt } from '#app/features/papers/looks.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { KeptRecordPage } from '#app/features/return-records/kept-record-page.tsx'
import { countingFactIds } from '#app/features/return-records/counting.ts'
import { leastRows, notHereIn, readRecord } from '#app/features/return-records/read-record.ts'
import { returnRecordPaper } from '#app/features/return-records/record-paper.ts'
import { recordView } from '#app/features/return-records/record-view.ts'
import { mostAgreed } from '#app/features/return-records/record.ts'
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
const saidInAddress = ['kept', 'saved', 'busy'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.read', returnRecordPaper, params.paper ?? '')
	const { row, content: record } = paper
	const today = londonDay(new Date())
	const typed = typedOf(record, { today })
	const said = new URL(request.url).searchParams.get('said')
	return {
		...recordView(record, { words, holidays: bankHolidaysOf(record.nation), today, facts: factsOf({ facts: countingFactIds }) }),
		...{ id: row.id, today, typed: { ...typed }, base: markOf(record) },
		rows: Math.max(leastRows, record.agreed.length),
		notHere: notHereIn(record),
		problems: [],
		said: saidInAddress.find((one) => one === said) ?? null,
		held: await heldBy(services(), actor, row),
		changedOn: londonDay(row.updatedAt),
		looks: await looksAt(services(), actor, row),
	}
}

/** Puts in what the employee adds and that both have read the record. It has to be the record that the page showed. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.write', returnRecordPaper, params.paper ?? '')
	const form = await readForm(request)
	const context = { today: londonDay(new Date()), messages: errors.fields }
	const { record, typed, problems } = readRecord(form, context, words.tooManyChanges(mostAgreed))
	if (record === null) return data({ typed: { ...typed }, problems }, { status: 400 })
	const { comment, readOn, copyGiven } = record
	const base = valueOf(form, 'base')
	const saved = await saveKept(services(), actor, returnRecordPaper, paper.row.id, {
		base,
		content: { ...paper.content, comment, readOn, copyGiven },
	})
	if (saved.outcome === 'not-found') throw data(null, { status: 404 })
	if (saved.outcome === 'saved') return redirect(`${links.returnRecord(paper.row.id)}?said=saved`, { status: 303 })
	// It is another record than they read: the words they typed stay, that they have read it does not.
	const read = typedOf({ ...saved.now, comment, copyGiven, readOn: null }, context)
	return data({ typed: { ...read }, problems, said: 'elsewhere' as const }, { status: 409 })
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(words.title) }, noIndex]

export default function KeptRecord() {
	return <KeptRecordPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />
}
