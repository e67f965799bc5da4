import { factsOf } from '#app/content/adjustments.server.ts'
import { valueOn } from '#app/features/guidance/fact.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { emptySickPayForm, readSickPayForm, withMoreRows } from '#app/features/sick-pay/read-sick-pay-form.ts'
import type { SickPayForm } from '#app/features/sick-pay/read-sick-pay-form.ts'
import { SickPayPage } from '#app/features/sick-pay/sick-pay-page.tsx'
import { sickPayTerms, termFactIds } from '#app/features/sick-pay/sick-pay-terms.ts'
import { warningsFor } from '#app/features/sick-pay/sick-pay-warnings.ts'
import { sickPay } from '#app/features/sick-pay/sick-pay.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type ActionFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { pageTitle } from '#app/http/titles.ts'
import { longDate } from '#app/journey/calendar.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')
const { sickPay: said } = words

const cited = [...termFactIds, 'SSP03', 'SSP09', 'SSP10', 'SSP12', 'SSP13', 'SSP15', 'SSP16', 'SSP21']

/** The law's numbers as they stand today. */
function lawOn(today: string) {
	const number = (id: string, name: string) => {
		const [fact] = factsOf({ facts: [id] })
		const value = Number(fact && valueOn(fact, name, today)?.value)
		if (!Number.isFinite(value)) throw new Error(`${id} has no ${name}`)
		return value
	}
	return {
		giveWithinDays: number('SSP12', 'giveWithinDays'),
		giveByWeek: number('SSP12', 'giveByWeek'),
		earningsWeeks: number('SSP09', 'earningsPeriodWeeks'),
	}
}

const termsNow = () => sickPayTerms(factsOf({ facts: termFactIds }))

/** A form of plain objects, as a loader can send them. */
const sendable = (form: SickPayForm): SickPayForm => ({ ...form, typed: { ...form.typed } })

export function loader() {
	const today = londonDay(new Date())
	const { earningsWeeks } = lawOn(today)
	return {
		form: sendable(emptySickPayForm({ today, earningsWeeks })),
		terms: termsNow(),
		earningsWeeks,
		facts: factsOf({ facts: cited }),
		origin: services().configuration.publicOrigin,
	}
}

/** Works out what was sent and shows it with the page. Nothing of it is kept, and pay never comes into an address. */
export async function action({ request }: ActionFunctionArgs) {
	const today = londonDay(new Date())
	const law = lawOn(today)
	const terms = termsNow()
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
	return data({ form: sendable(form), shown: { asked, found, law, warnings: warningsFor(asked.input, found, { today, terms }) } })
}

/** What is typed here is stored nowhere, so a change of language would lose it. */
export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
	{ title: pageTitle(said.title) },
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
