import { areaForMembers, findPartner } from '#app/content/partners.server.ts'
import { campaignIn } from '#app/features/partners/campaign.ts'
import { countVisit } from '#app/features/partners/count-visit.server.ts'
import { FrontDoor } from '#app/features/partners/front-door.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { isRealVisit } from '#app/http/real-visit.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { siteAreaFor } from '#app/visitor-area.server.ts'
import { wordsIn } from '#app/words/words.ts'

/** A link that was read off a poster and typed wrong still leads somewhere: without its campaign. */
export async function loader({ params, request }: LoaderFunctionArgs) {
	const partner = findPartner((params.partner ?? '').toLowerCase())
	if (!partner) throw data(null, { status: 404 })
	const campaign = params.campaign === undefined ? null : campaignIn(params.campaign)
	if (params.campaign !== undefined && campaign === null) throw redirect(links.with(partner.id), { status: 302 })
	if (isRealVisit(request)) await countVisit(services(), { partnerId: partner.id, campaign })
	const { name, phone, contactNote } = areaForMembers(partner, siteAreaFor(request))
	return { partner, area: { name, phone, phoneNote: contactNote } }
}

export const meta: MetaFunction = () => [{ title: pageTitle(wordsIn('en').partners.doorPageTitle) }, noIndex]

export default function With() {
	return <FrontDoor {...useLoaderData<typeof loader>()} />
}
