import { factsOf, findAdjustment, similarTo } from '#app/content/adjustments.server.ts'
import { AdjustmentPage } from '#app/features/adjustments/adjustment-page.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')

export function loader({ params }: LoaderFunctionArgs) {
	const adjustment = findAdjustment(params.id ?? '')
	if (!adjustment) throw data(null, { status: 404 })
	return { adjustment, similar: similarTo(adjustment), facts: factsOf(adjustment), origin: services().configuration.publicOrigin }
}

export const meta: MetaFunction<typeof loader> = ({ data: found }) =>
	found
		? [
				{ title: pageTitle(found.adjustment.title) },
				...publicPageMeta({
					origin: found.origin,
					path: `/adjustments/${found.adjustment.id}`,
					title: found.adjustment.title,
					description: found.adjustment.action,
					trail: [
						{ href: '/', label: words.home },
						{ href: '/adjustments', label: words.adjustments.title },
					],
				}),
			]
		: [{ title: pageTitle(words.guidance.noPage) }]

export default function OneAdjustment() {
	const { adjustment, similar, facts } = useLoaderData<typeof loader>()
	return <AdjustmentPage adjustment={adjustment} similar={similar} facts={facts} />
}
