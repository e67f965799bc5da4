import { whoHolds } from '#app/auth/require-paper.server.ts'
import { bankHolidaysOf } from '#app/content/bank-holidays.ts'
import { firmThatSees } from '#app/features/papers/keep-in-account.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { answerSheet } from '#app/features/return-records/answer-sheet.ts'
import { emptyAgreement } from '#app/features/return-records/contact-agreement.ts'
import { leastContacts } from '#app/features/return-records/contact-log.ts'
import { SheetFormPage, SheetResultPage } from '#app/features/return-records/contact-sheet-page.tsx'
import { sheetAt } from '#app/features/return-records/contact-sheet.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')

const sheetIn = (request: Request) => sheetAt(new URL(request.url).pathname)

export const loader = ({ request }: LoaderFunctionArgs) => ({
	sheet: sheetIn(request),
	origin: services().configuration.publicOrigin,
	today: londonDay(new Date()),
	empty: sheetIn(request) === 'contact-agreement' ? emptyAgreement(new URL(request.url).searchParams) : {},
})

/** Shows the sheet that was filled in, or the form again. Nothing is stored, and nothing typed comes into an address. */
export async function action({ request }: ActionFunctionArgs) {
	const form = await readForm(request)
	const context = { today: londonDay(new Date()), messages: words.errors.fields, holidaysOf: bankHolidaysOf }
	const answer = answerSheet(sheetIn(request), form, { asked: valueOf(form, 'do'), context, words: words.contactSheets })
	const isBusy = new URL(request.url).searchParams.get('said') === 'busy'
	const firm =
		sheetIn(request) === 'contact-log' && answer.document ? await firmThatSees(services(), await whoHolds(request)) : null
	return data({ ...answer, isBusy, firm }, { status: answer.problems.length > 0 ? 400 : 200 })
}

/** What is filled in here is stored nowhere, so a change of language would lose it. */
export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction<typeof loader> = ({ data: found }) => {
	if (!found) return [{ title: pageTitle(words.guidance.noPage) }]
	const { title, description } = words.contactSheets[found.sheet]
	return [
		{ title: pageTitle(title) },
		...publicPageMeta({
			origin: found.origin,
			path: links.returnTool(found.sheet),
			...{ title, description },
			trail: [
				{ href: '/', label: words.home },
				{ href: links.returnToWork, label: words.returnToWork.title },
			],
		}),
	]
}

export default function ContactSheet() {
	const { sheet, today, empty } = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	if (sent?.document) return <SheetResultPage {...sent} sheet={sheet} document={sent.document} />
	const { typed = empty, problems = [], rows = sheet === 'contact-log' ? leastContacts : 0 } = sent ?? {}
	return <SheetFormPage sheet={sheet} today={today} typed={typed} problems={problems} rows={rows} />
}
