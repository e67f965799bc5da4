import { campaignTyped } from './campaign.ts'

/** The campaign that a kit is asked for: none, a good one, or what was typed and cannot be one. */
export function readCampaign(searchParams: URLSearchParams): {
	readonly typed: string
	readonly campaign: string | null
	readonly isWrong: boolean
} {
	const typed = (searchParams.get('campaign') ?? '').slice(0, 200)
	const campaign = campaignTyped(typed)
	return { typed: campaign || typed, campaign: campaign || null, isWrong: campaign === null }
}
