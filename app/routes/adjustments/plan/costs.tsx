import { requirePaper } from '#app/auth/require-paper.server.ts'
import { factsOf } from '#app/content/adjustments.server.ts'
import { CostsPage } from '#app/features/plans/costs-page.tsx'
import { emptyCosts, readCosts, type CostsForm } from '#app/features/plans/costs-step.ts'
import { costFactIds, equipmentShare, shareTermsOn } from '#app/features/plans/equipment-share.ts'
import { planCosts } from '#app/features/plans/plan-costs.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { wordsIn } from '#app/words/words.ts'

/** The facts that the page rests on. One past its review is there too: the page says so. */
function costFacts() {
	const { grant, shares, nations, law } = costFactIds
	return { grant: fact(grant), shares: fact(shares), nations: fact(nations), law: fact(law) }
}

function fact(id: string) {
	const [found] = factsOf({ facts: [id] })
	if (!found) throw new Error(`${id} is not in content/facts`)
	return found
}

/** A form of plain objects, as a loader can send them. */
const sendable = (form: CostsForm): CostsForm => ({ ...form, typed: { ...form.typed } })

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { paper } = await requirePaper(request, 'paper.read', planPaper, params.paper ?? '')
	const today = londonDay(new Date())
	return {
		plan: links.plan(paper.row.id),
		address: links.plan(paper.row.id, 'costs'),
		form: sendable(emptyCosts(paper.content)),
		facts: costFacts(),
		today,
	}
}

/** Adds up what was sent and shows it with the page. Nothing of it is kept. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { paper } = await requirePaper(request, 'paper.read', planPaper, params.paper ?? '')
	const today = londonDay(new Date())
	const { form, numbers, equipment } = readCosts(paper.content, await readForm(request))
	const terms = shareTermsOn(costFacts().shares, today)
	return data(
		{
			form: sendable(form),
			costs: numbers && planCosts(paper.content, numbers),
			share: equipment && { of: equipmentShare(equipment.price, equipment.size, terms), terms },
		},
		{ status: form.problems.length > 0 ? 400 : 200 },
	)
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(wordsIn('en').planTools.costs.title) }, noIndex]

export default function Costs() {
	return <CostsPage costs={null} share={null} {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />
}
