import { findArea } from '#app/content/areas.server.ts'
import { areaForMembers, findPartner } from '#app/content/partners.server.ts'
import { CardPage } from '#app/features/partners/card-page.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { siteAreaFor } from '#app/visitor-area.server.ts'
import { wordsIn } from '#app/words/words.ts'

/** Drawn without the site's header and footer (see root.tsx). */
export const handle = { bare: true }

/** What the card says depends on its address alone, never on who looks: a site that frames it learns nothing, and anybody may keep a copy. */
export function loader({ request }: LoaderFunctionArgs) {
	const { searchParams } = new URL(request.url)
	const partner = findPartner(searchParams.get('partner') ?? '')
	const wanted = findArea(searchParams.get('area') ?? '')
	const { name, phone, contactNote } = wanted?.live ? wanted : areaForMembers(partner, siteAreaFor(request))
	return data({ area: { name, phone, phoneNote: contactNote }, partnerId: partner?.id ?? null })
}

export const headers = () => ({ 'cache-control': 'public, max-age=3600' })

export const meta: MetaFunction = () => [{ title: pageTitle(wordsIn('en').partners.cardPageTitle) }, noIndex]

export default function Card() {
	return <CardPage {...useLoaderData<typeof loader>()} />
}
