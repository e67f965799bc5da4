import { areaForMembers, findPartner } from '#app/content/partners.server.ts'
import { PosterPage } from '#app/features/partners/poster-page.tsx'
import { qrPicture } from '#app/features/partners/qr-code.ts'
import { readCampaign } from '#app/features/partners/read-campaign.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { siteAreaFor } from '#app/visitor-area.server.ts'
import { wordsIn } from '#app/words/words.ts'

export function loader({ params, request }: LoaderFunctionArgs) {
	const partner = findPartner(params.partner ?? '')
	if (!partner) throw data(null, { status: 404 })
	const { campaign, typed, isWrong } = readCampaign(new URL(request.url).searchParams)
	// The kit says what is wrong with the name, beside the box it is typed in.
	if (isWrong) throw redirect(links.partnerKit(partner.id, typed), { status: 302 })
	const { configuration } = services()
	const { name, phone, contactNote } = areaForMembers(partner, siteAreaFor(request))
	const origin = configuration.publicOrigin
	const qr = qrPicture(origin + links.with(partner.id, campaign))
	return { partner, area: { name, phone, phoneNote: contactNote }, origin, campaign, qr }
}

export const meta: MetaFunction<typeof loader> = ({ data: view }) => [
	{ title: pageTitle(view ? wordsIn('en').partners.posterPageTitle(view.partner.name) : wordsIn('en').guidance.noPage) },
	noIndex,
]

export default function Poster() {
	return <PosterPage {...useLoaderData<typeof loader>()} />
}
