import { factsOf } from '#app/content/adjustments.server.ts'
import { CostsPage } from '#app/features/plans/costs-page.tsx'
import { emptyCosts, readCosts, type CostsForm } from '#app/features/plans/costs-step.ts'
import { costFactIds, equipmentShare, shareTermsOn } from '#app/features/plans/equipment-share.ts'
import { emptyPlan, emptyRow } from '#app/features/plans/plan.ts'
import { planCosts } from '#app/features/plans/plan-costs.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type ActionFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')
const { costs: said } = words.planTools

/** Stands in for a plan: everything that changes, with one price. */
const allTogether = { ...emptyPlan, rows: [{ ...emptyRow('together'), what: said.aloneRow }] }

function costFacts() {
	const entries = Object.entries(costFactIds).map(([name, id]) => {
		const [found] = factsOf({ facts: [id] })
		if (!found) throw new Error(`${id} is not in content/facts`)
		return [name, found] as const
	})
	return Object.fromEntries(entries) as Record<keyof typeof costFactIds, (typeof entries)[number][1]>
}

/** A form of plain objects, as a loader can send them. */
const sendable = (form: CostsForm): CostsForm => ({ ...form, typed: { ...form.typed } })

export const loader = () => ({
	form: sendable(emptyCosts(allTogether)),
	facts: costFacts(),
	today: londonDay(new Date()),
	origin: services().configuration.publicOrigin,
})

/** Adds up what was sent and shows it with the page. Nothing of it is kept. */
export async function action({ request }: ActionFunctionArgs) {
	const { form, numbers, equipment } = readCosts(allTogether, await readForm(request))
	const terms = shareTermsOn(costFacts().shares, londonDay(new Date()))
	return data(
		{
			form: sendable(form),
			costs: numbers && planCosts(allTogether, numbers),
			share: equipment && { of: equipmentShare(equipment.price, equipment.size, terms), terms },
		},
		{ status: form.problems.length > 0 ? 400 : 200 },
	)
}

/** What is typed here is stored nowhere, so a change of language would lose it. */
export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
	{ title: pageTitle(said.aloneTitle) },
	...publicPageMeta({
		origin: page?.origin ?? '',
		path: links.returnTool('costs'),
		title: said.aloneTitle,
		description: said.aloneDescription,
		trail: [
			{ href: '/', label: words.home },
			{ href: links.returnToWork, label: words.returnToWork.title },
		],
	}),
]

export default function Costs() {
	const page = { costs: null, share: null, ...useLoaderData<typeof loader>(), ...useActionData<typeof action>() }
	return <CostsPage {...page} plan={null} address={links.returnTool('costs')} />
}
