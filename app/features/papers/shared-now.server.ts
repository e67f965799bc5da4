import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { listPaperLinks } from '#db/queries/paper-file.server.ts'
import type { PaperRow } from '#db/queries/papers.server.ts'
import { triesAllowed } from '#db/queries/sign-in-codes.server.ts'
import type { CodeWay } from './employee-link.server.ts'

export type SharedNow = {
	readonly way: CodeWay
	/** 'YYYY-MM-DD' in London. */
	readonly since: string
	readonly until: string
	/** A wrong code was typed too often: it leads nowhere any more. */
	readonly isUsedUp: boolean
}

/**
 * The employee's link that is out, the newest; null when there is none. Where it went is not said: whoever sees the page later need
 * not know a private address.
 */
export async function sharedNow({ store }: Ground, row: PaperRow, at = new Date()): Promise<SharedNow | null> {
	const links = await listPaperLinks(store.read, row.id, 'employee')
	const link = links.filter(({ expiresAt }) => expiresAt > at).at(-1)
	if (!link) return null
	// A paper that nobody changes any more may go before its link does.
	const until = row.ownerId === null && row.expiresAt < link.expiresAt ? row.expiresAt : link.expiresAt
	return {
		way: link.codeHash === null ? 'mail' : 'hand',
		since: londonDay(link.createdAt),
		until: londonDay(until),
		isUsedUp: link.attempts >= triesAllowed,
	}
}
