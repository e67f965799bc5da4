import { findPartner } from '#app/content/partners.server.ts'
import { findVisits } from '#app/features/partners/find-visits.server.ts'
import { VisitsPage } from '#app/features/partners/visits-page.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

export async function loader({ params }: LoaderFunctionArgs) {
	const partner = findPartner(params.partner ?? '')
	if (!partner) throw data(null, { status: 404 })
	return { partner, visits: await findVisits(services(), partner.id) }
}

const words = wordsIn('en')

export const meta: MetaFunction<typeof loader> = ({ data: view }) => [
	{ title: pageTitle(view ? words.partners.visitsTitle(view.partner.name) : words.errors.notFoundTitle) },
	noIndex,
]

export default function Counts() {
	return <VisitsPage {...useLoaderData<typeof loader>()} />
}
