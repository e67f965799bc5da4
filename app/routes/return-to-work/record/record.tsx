import { whoHolds } from '#app/auth/require-paper.server.ts'
import { firmThatSees } from '#app/features/papers/keep-in-account.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { countingFactIds } from '#app/features/return-records/counting.ts'
import { readRecord, leastRows } from '#app/features/return-records/read-record.ts'
import { RecordPage } from '#app/features/return-records/record-page.tsx'
import { RecordResult } from '#app/features/return-records/record-result.tsx'
import { recordView, withoutReading } from '#app/features/return-records/record-view.ts'
import { mostAgreed } from '#app/features/return-records/record.ts'
import { freshTyped, unread } from '#app/features/return-records/typed-record.ts'
import { factsOf } from '#app/content/adjustments.server.ts'
import { bankHolidaysOf } from '#app/content/bank-holidays.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type ActionFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')
const { returnRecords: said } = words

export const loader = () => ({ origin: services().configuration.publicOrigin, today: londonDay(new Date()) })

/** Shows the record that was filled in, or the form again. Nothing is stored, and nothing typed comes into an address. */
export async function action({ request }: ActionFunctionArgs) {
	const form = await readForm(request)
	const today = londonDay(new Date())
	const context = { today, messages: words.errors.fields }
	const read = readRecord(form, context, said.tooManyChanges(mostAgreed))
	const typed = { ...read.typed }
	const asked = valueOf(form, 'do')
	if (asked === 'add') return data({ form: { typed, problems: [], rows: Math.min(mostAgreed, read.rows + 1) }, result: null })
	if (asked === 'change') return data({ form: { typed: { ...unread(typed) }, problems: [], rows: read.rows }, result: null })
	// Where only who has read it is wrong, the record stands and that is asked again.
	const record = read.record ?? readRecord(withoutReading(form), context, said.tooManyChanges(mostAgreed)).record
	if (record === null) return data({ form: { typed, problems: read.problems, rows: read.rows }, result: null }, { status: 400 })
	const view = recordView(record, {
		words: said,
		holidays: bankHolidaysOf(record.nation),
		today,
		facts: factsOf({ facts: countingFactIds }),
	})
	const isBusy = new URL(request.url).searchParams.get('said') === 'busy'
	const { problems, rows, notHere } = read
	return data(
		{
			form: null,
			result: { ...view, typed, problems, rows, notHere, isBusy, firm: await firmThatSees(services(), await whoHolds(request)) },
		},
		{ status: problems.length > 0 ? 400 : 200 },
	)
}

/** What is filled in here is stored nowhere, so a change of language would lose it. */
export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction<typeof loader> = ({ data: found }) => [
	{ title: pageTitle(said.title) },
	...publicPageMeta({
		origin: found?.origin ?? '',
		path: links.returnTool('record'),
		title: said.title,
		description: said.description,
		trail: [
			{ href: '/', label: words.home },
			{ href: links.returnToWork, label: words.returnToWork.title },
		],
	}),
]

export default function Record() {
	const { today } = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	if (sent?.result) return <RecordResult today={today} {...sent.result} />
	return <RecordPage today={today} {...(sent?.form ?? { typed: freshTyped(), problems: [], rows: leastRows })} />
}
