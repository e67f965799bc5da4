import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { listWaitingHandovers, type WaitingHandover } from '#app/features/papers/hand-over-take.server.ts'
import { scopeFor } from '#app/features/papers/open-paper.server.ts'
import { openSealedPaper } from '#app/features/papers/sealed-paper.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { addressOf } from '#app/features/referrals/start-draft.server.ts'
import { sharedWithNobody } from '#app/features/shared-papers/shared-line.ts'
import { sharedLines } from '#app/features/shared-papers/shared-lines.server.ts'
import { listPapers } from '#db/queries/papers.server.ts'
import { inOrderOfNeed } from './account-line.ts'
import type { AccountLine } from './account-line.ts'
import { planLine } from './plan-line.ts'
import { planPaper } from './plan-paper.ts'
import { clockOf } from './response-clock.ts'

/** How many stand on one page, and how many are looked through to find the overdue ones. */
export const plansOnPage = 50
export const mostPlansListed = 1000

export type AccountPlans = {
	readonly lines: readonly AccountLine[]
	readonly waiting: readonly WaitingHandover[]
	readonly page: number
	readonly pages: number
	readonly count: number
}

/**
 * The plans of an account: its own and, for an HR lead, all of the firm. What is overdue comes first, then what is looked at next.
 *
 * @param page from 1 on; one that is not there is the nearest that is
 * @param answerDays days in which to answer what was asked for; null when that is not known
 */
export async function listAccountPlans(
	ground: Ground,
	actor: ActorOf<'employer'>,
	{ page, answerDays }: { readonly page: number; readonly answerDays: number | null },
	at = new Date(),
): Promise<AccountPlans> {
	const { store, vault } = ground
	const today = londonDay(at)
	const rows = await listPapers(store.read, await scopeFor(store.read, actor), planPaper.kind, at, mostPlansListed)
	const owners = new Set(rows.flatMap(({ ownerId }) => (ownerId && ownerId !== actor.userId ? [ownerId] : [])))
	const whose = new Map(await Promise.all([...owners].map(async (id) => [id, await addressOf(ground, store.read, id)] as const)))
	const shared = await sharedLines(ground, rows, at)
	const all = rows.map((row) => {
		const plan = planPaper.parse(openSealedPaper(vault, row, 'content', row.content))
		return {
			...planLine(row, plan),
			whose: whose.get(row.ownerId ?? '') ?? null,
			shared: shared.get(row.id) ?? sharedWithNobody,
			isReviewOverdue: row.nextReviewOn !== null && row.nextReviewOn < today,
			clock: answerDays === null ? ({ state: 'not-started' } as const) : clockOf(plan, today, answerDays),
		}
	})
	const pages = Math.max(1, Math.ceil(all.length / plansOnPage))
	const shown = Math.min(Math.max(1, page), pages)
	return {
		lines: inOrderOfNeed(all).slice((shown - 1) * plansOnPage, shown * plansOnPage),
		waiting: await listWaitingHandovers(ground, actor, planPaper, at),
		page: shown,
		pages,
		count: all.length,
	}
}
