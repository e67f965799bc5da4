import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { addToCount, namesCountedOn } from '#db/queries/daily-counts.server.ts'
import type { Db } from '#db/store.server.ts'
import { mostCampaignsADay, otherCampaign, visitsOf, withoutCampaign } from './campaign.ts'

/**
 * Counts one visit by a partner's link: the day, the partner and the campaign, and nothing about the visitor.
 *
 * @param campaign a name that `campaignIn` has let through, or null for the link without one
 */
export async function countVisit(
	{ store }: Pick<Ground, 'store'>,
	{ partnerId, campaign }: { partnerId: string; campaign: string | null },
	at = new Date(),
): Promise<void> {
	const [day, kind] = [londonDay(at), visitsOf(partnerId)]
	await store.write(async (tx) => addToCount(tx, { day, kind, name: await nameFor(tx, day, kind, campaign) }))
}

/** Anybody can make up campaigns in a link. After fifty on a day a new one is one of the others, so the table stays small. */
async function nameFor(tx: Db, day: string, kind: string, campaign: string | null): Promise<string> {
	if (campaign === null) return withoutCampaign
	const counted = await namesCountedOn(tx, day, kind)
	if (counted.includes(campaign)) return campaign
	const told = counted.filter((name) => name !== withoutCampaign && name !== otherCampaign)
	return told.length < mostCampaignsADay ? campaign : otherCampaign
}
