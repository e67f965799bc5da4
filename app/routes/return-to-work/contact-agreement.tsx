import { londonDay } from '#app/features/referrals/london-day.ts'
import { answerSheet } from '#app/features/return-records/answer-sheet.ts'
import { SheetFormPage, SheetResultPage } from '#app/features/return-records/contact-sheet-page.tsx'

import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type ActionFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const sheet = 'contact-agreement'
const words = wordsIn('en')
const { title, description } = words.contactSheets[sheet]

export const loader = () => ({ origin: services().configuration.publicOrigin, today: londonDay(new Date()) })

/** Shows the sheet that was filled in, or the form again. Nothing is stored, and nothing typed comes into an address. */
export async function action({ request }: ActionFunctionArgs) {
	const form = await readForm(request)
	const context = { today: londonDay(new Date()), messages: words.errors.fields }
	const answer = answerSheet(sheet, form, { asked: valueOf(form, 'do'), context, words: words.contactSheets })
	const isBusy = new URL(request.url).searchParams.get('said') === 'busy'
	return data({ ...answer, isBusy }, { status: answer.problems.length > 0 ? 400 : 200 })
}

/** What is filled in here is stored nowhere, so a change of language would lose it. */
export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction<typeof loader> = ({ data: found }) => [
	{ title: pageTitle(title) },
	...publicPageMeta({
		origin: found?.origin ?? '',
		path: links.returnTool(sheet),
		...{ title, description },
		trail: [
			{ href: '/', label: words.home },
			{ href: links.returnToWork, label: words.returnToWork.title },
		],
	}),
]

export default function ContactAgreement() {
	const { today } = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	if (sent?.document) return <SheetResultPage {...sent} sheet={sheet} document={sent.document} />
	const { typed = {}, problems = [], rows = 0 } = sent ?? {}
	return <SheetFormPage sheet={sheet} today={today} typed={typed} problems={problems} rows={rows} />
}
