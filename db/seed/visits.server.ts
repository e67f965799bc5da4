import { visitsOf, withoutCampaign } from '#app/features/partners/campaign.ts'
import { wholeWeeksBefore, weeksShown } from '#app/features/partners/visits.ts'
import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { addDays } from '#app/journey/calendar.ts'
import { addToCount } from '#db/queries/daily-counts.server.ts'

/** What two of a partner's links bring on each day of a week, Monday first, while they are in use. */
const links = [
	{ campaign: withoutCampaign, from: 0, to: weeksShown, days: [9, 12, 11, 8, 7, 5, 6] },
	{ campaign: 'autumn-bulletin', from: 3, to: 8, days: [21, 14, 9, 8, 6, 2, 1] },
	{ campaign: 'card', from: 5, to: weeksShown, days: [3, 4, 2, 5, 3, 0, 1] },
	{ campaign: 'staff-room-poster', from: 9, to: 10, days: [1, 0, 1, 1, 0, 0, 0] },
]

/** Invented visits to the invented chamber in the last twelve weeks. They rise and fall a little, the same way every time. */
export async function someVisits({ store }: Pick<Ground, 'store'>, now: Date): Promise<void> {
	const { from } = wholeWeeksBefore(londonDay(now))
	const kind = visitsOf('example-chamber')
	await store.write(async (tx) => {
		for (const { campaign, from: first, to, days } of links)
			for (let week = first; week < to; week += 1)
				for (const [weekday, usual] of days.entries()) {
					const count = usual === 0 ? 0 : Math.max(0, usual + ((week * week + weekday * 3) % 6) - 3)
					if (count > 0) await addToCount(tx, { day: addDays(from, 7 * week + weekday), kind, name: campaign }, count)
				}
	})
}
