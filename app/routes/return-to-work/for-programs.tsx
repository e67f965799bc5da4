import { factsOfCalculator, runCalculator } from '#app/content/calculators.server.ts'
import { addressOfCalculator, calculators, exampleQuery } from '#app/features/for-programs/calculators.ts'
import { ForProgramsPage } from '#app/features/for-programs/for-programs-page.tsx'
import { jsonInLines } from '#app/features/for-programs/json-in-lines.ts'
import { pageForPrograms } from '#app/features/for-programs/open-api.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { withDayBoxes } from '#app/http/day-in-query.ts'
import { links } from '#app/http/links.ts'
import { wrongParameters } from '#app/http/problem-json.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')
const { forPrograms: said } = words

/** A slip in a name, and so a parameter that is missing. */
const slip = 'pattern=standard-4&weeklyHour=37.5&from=2026-11-30'

/** The page shows what the calculators answer to its examples now. */
export async function loader() {
	const given = { today: londonDay(new Date()), words, inBoxes: withDayBoxes }
	const shown = calculators.map((calculator) => {
		const answered = runCalculator(calculator.id, exampleQuery(calculator), given)
		const facts = factsOfCalculator(calculator.id)
		return { calculator, answer: jsonInLines('value' in answered ? answered.value : answered.wrong), facts }
	})
	const refused = runCalculator('phased-return', new URLSearchParams(slip), given)
	const refusal = {
		address: `${addressOfCalculator('phased-return')}?${slip}`,
		answer: jsonInLines((await wrongParameters('wrong' in refused ? refused.wrong : []).json()) as object),
	}
	const facts = new Map(shown.flatMap((one) => one.facts.map((fact) => [fact.id, fact] as const)))
	const { publicOrigin, requestsPerMinute } = services().configuration
	return {
		shown: shown.map((one) => ({ ...one, facts: one.facts.map(({ id }) => id) })),
		refusal,
		facts: [...facts.values()].map(({ id, asOf, reviewBy }) => ({ id, asOf, reviewBy })),
		perMinute: requestsPerMinute,
		origin: publicOrigin,
	}
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: pageTitle(said.title) },
	...publicPageMeta({
		origin: data?.origin ?? '',
		path: pageForPrograms,
		title: said.title,
		description: said.description,
		trail: [
			{ href: '/', label: words.home },
			{ href: links.returnToWork, label: words.returnToWork.title },
		],
	}),
]

export default function ForPrograms() {
	return <ForProgramsPage {...useLoaderData<typeof loader>()} />
}
