import { listAccess } from '#app/audit/list-access.server.ts'
import type { AuditEvent } from '#app/audit/events.ts'
import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { addressOf } from '#app/features/referrals/start-draft.server.ts'
import type { PaperRow } from '#db/queries/papers.server.ts'
import type { Holder } from './holder.ts'

export type Look = {
	/** The day and the time of day in London. */
	readonly on: string
	readonly time: string
	readonly who:
		| { readonly kind: 'you' | 'employee' | 'browser' | 'portal' }
		/** A colleague's work address; null when that account is gone. */
		| { readonly kind: 'colleague'; readonly email: string | null }
	readonly event: AuditEvent
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' })
const mostShown = 200
/** Goes with another act that is told already. */
const notTold: readonly AuditEvent[] = ['paper.version-kept']

/** Who looked at a paper and what they did with it, for those who hold it: the newest first. The caller has opened it for `actor`. */
export async function looksAt(ground: Ground, actor: Holder, row: Pick<PaperRow, 'id'>): Promise<readonly Look[]> {
	const told = (await listAccess(ground.store.read, row.id)).filter(({ event }) => !notTold.includes(event)).slice(-mostShown)
	const others = new Set(
		told.flatMap((one) => (one.actorKind === 'employer' && one.actorId !== actor.userId ? [one.actorId] : [])),
	)
	const addresses = new Map(
		await Promise.all(
			[...others].map(async (id) => [id, await addressOf(ground, ground.store.read, id).catch(() => null)] as const),
		),
	)
	const whoOf = ({ actorKind, actorId }: (typeof told)[number]): Look['who'] => {
		if (actorId === actor.userId) return { kind: 'you' }
		if (actorKind === 'employer') return { kind: 'colleague', email: addresses.get(actorId) ?? null }
		if (actorKind === 'paper-subject') return { kind: 'employee' }
		return { kind: actorKind === 'guest' ? 'browser' : 'portal' }
	}
	return told.map((one) => ({ on: londonDay(one.at), time: clock.format(one.at), who: whoOf(one), event: one.event })).reverse()
}
