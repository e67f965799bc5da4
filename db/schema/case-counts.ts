import type { ReferralStatus } from '#app/features/referrals/referral.ts'
import { integer, table, text } from '../dialect.ts'

/**
 * How many cases an area has in each status, kept by triggers on referrals: counting half a million rows for every look at the
 * inbox would take longer than everything else on the page. Referrals the employee has not agreed to are not counted.
 */
export const caseCounts = table('case_counts', {
	/** `<area>/<status>`. */
	key: text('key').primaryKey(),
	areaId: text('area_id').notNull(),
	status: text('status').$type<ReferralStatus>().notNull(),
	cases: integer('cases').notNull(),
})
