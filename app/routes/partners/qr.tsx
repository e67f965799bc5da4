import { findPartner } from '#app/content/partners.server.ts'
import { qrFile, qrPicture } from '#app/features/partners/qr-code.ts'
import { readCampaign } from '#app/features/partners/read-campaign.ts'
import { data, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { download } from '#app/http/download.ts'
import { links } from '#app/http/links.ts'
import { services } from '#app/services.server.ts'

/** The QR code as a file. A name that is no campaign's has no code: the kit says what is wrong with it. */
export function loader({ params, request }: LoaderFunctionArgs) {
	const partner = findPartner(params.partner ?? '')
	const { campaign, isWrong } = readCampaign(new URL(request.url).searchParams)
	if (!partner || isWrong) throw data(null, { status: 404 })
	const svg = qrFile(qrPicture(services().configuration.publicOrigin + links.with(partner.id, campaign)))
	const file = { bytes: Buffer.from(svg), contentType: 'image/svg+xml', extension: 'svg' }
	return download(file, ['qr', partner.id, campaign].filter(Boolean).join('-'))
}
