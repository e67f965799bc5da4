/** The longest campaign name. It stands in links that people read out and type. */
export const mostCampaignLetters = 30

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** So many campaigns of a partner are told apart on one day; what comes under further names is counted as `other`. */
export const mostCampaignsADay = 50

/** Under these a visit without a campaign, and one of too many campaigns, is counted. Neither can be mistaken: a dash is no name. */
export const withoutCampaign = '-'
export const otherCampaign = 'other'

/** The kind under which a partner's visits are counted. */
export const visitsOf = (partnerId: string) => `visit:${partnerId}`

/** What stands in a link as its campaign, in small letters; null when it is no campaign's name. */
export function campaignIn(part: string): string | null {
	const name = part.toLowerCase()
	return name.length <= mostCampaignLetters && slug.test(name) ? name : null
}

/**
 * A campaign name from what somebody typed: "Spring bulletin 2027" is `spring-bulletin-2027`. Accents go, spaces become dashes.
 * Empty when nothing was typed; null when it holds something else or is too long.
 */
export function campaignTyped(typed: string): string | null {
	const plain = typed
		.slice(0, 200)
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.trim()
		.toLowerCase()
		.replace(/[\s_-]+/g, '-')
		.replace(/^-|-$/g, '')
	return plain === '' && typed.trim() === '' ? '' : campaignIn(plain)
}
