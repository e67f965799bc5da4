import { areaForMembers, findPartner } from '#app/content/partners.server.ts'
import { KitPage } from '#app/features/partners/kit-page.tsx'
import { qrPicture } from '#app/features/partners/qr-code.ts'
import { readCampaign } from '#app/features/partners/read-campaign.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { siteAreaFor } from '#app/visitor-area.server.ts'
import { wordsIn } from '#app/words/words.ts'

export function loader({ params, request }: LoaderFunctionArgs) {
	const partner = findPartner(params.partner ?? '')
	if (!partner) throw data(null, { status: 404 })
	const read = readCampaign(new URL(request.url).searchParams)
	const { configuration } = services()
	const origin = configuration.publicOrigin
	const { name } = areaForMembers(partner, siteAreaFor(request))
	const qr = qrPicture(origin + links.with(partner.id, read.campaign))
	return data({ partner, areaName: name, origin, qr, ...read }, { status: read.isWrong ? 400 : 200 })
}

export const meta: MetaFunction<typeof loader> = ({ data: view }) => [
	{
		title: pageTitle(
			view ? wordsIn('en').partners.kitTitle(view.partner.name) : wordsIn('en').guidance.noPage,
			view?.isWrong ? [true] : [],
		),
	},
	noIndex,
]

export default function Kit() {
	return <KitPage {...useLoaderData<typeof loader>()} />
}
