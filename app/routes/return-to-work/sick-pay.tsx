import { sickPayCited, sickPayLawOn, sickPayTermsNow } from '#app/content/sick-pay.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { openedSickPayForm, readSickPayForm, withMoreRows } from '#app/features/sick-pay/read-sick-pay-form.ts'
import type { SickPayForm } from '#app/features/sick-pay/read-sick-pay-form.ts'
import { SickPayPage } from '#app/features/sick-pay/sick-pay-page.tsx'
import { warningsFor } from '#app/features/sick-pay/sick-pay-warnings.ts'
import { sickPay } from '#app/features/sick-pay/sick-pay.ts'
import { readTake } from '#app/features/sick-pay/take-step.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { longDate } from '#app/journey/calendar.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')
const { sickPay: said } = words

/** A form of plain objects, as a loader can send them. */
const sendable = (form: SickPayForm): SickPayForm => ({ ...form, typed: { ...form.typed } })

/** `firstDay`, `lastDay` and `days` in the address fill their boxes, so that another tool can link with them. Nothing else is read from it. */
export function loader({ request }: LoaderFunctionArgs) {
	const today = londonDay(new Date())
	const { earningsWeeks } = sickPayLawOn(today)
	const query = new URL(request.url).searchParams
	const form = sendable(openedSickPayForm(query, { today, earningsWeeks }))
	return {
		form,
		openedWith: 'firstDay.day' in form.typed ? query.get('firstDay') : null,
		terms: sickPayTermsNow(),
		earningsWeeks,
		facts: sickPayCited(),
		origin: services().configuration.publicOrigin,
	}
}

/** Works out what was sent and shows it with the page. Nothing of it is kept, and pay never comes into an address. */
export async function action({ request }: ActionFunctionArgs) {
	const today = londonDay(new Date())
	const law = sickPayLawOn(today)
	const terms = sickPayTermsNow()
	const sent = await readForm(request)
	if (valueOf(sent, 'do') === 'more')
		return data({ form: sendable(withMoreRows(sent, { today, earningsWeeks: law.earningsWeeks })), shown: null })
	const { form, asked } = readSickPayForm(sent, {
		today,
		terms,
		earningsWeeks: law.earningsWeeks,
		say: ({ why, day }, row) => said.refusals[why](day === undefined ? '' : longDate(day), row),
	})
	if (asked === null) return data({ form: sendable(form), shown: null }, { status: 400 })
	const found = sickPay(asked.input, terms)
	const { form: take } = readTake(sent, today)
	return data(
		{
			form: sendable(form),
			shown: { asked, found, law, warnings: warningsFor(asked.input, found, { today, terms }) },
			take: { ...take, typed: { ...take.typed } },
			isBusy: new URL(request.url).searchParams.get('said') === 'busy',
		},
		{ status: take.problems.length > 0 ? 400 : 200 },
	)
}

/** What is typed here is stored nowhere, so a change of language would lose it. */
export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
	{ title: pageTitle(said.title) },
	...(page?.openedWith ? [noIndex] : []),
	...publicPageMeta({
		origin: page?.origin ?? '',
		path: links.returnTool('sick-pay'),
		title: said.title,
		description: said.description,
		trail: [
			{ href: '/', label: words.home },
			{ href: links.returnToWork, label: words.returnToWork.title },
		],
	}),
]

export default function SickPayRoute() {
	return <SickPayPage shown={null} {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />
}
