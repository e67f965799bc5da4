import type { AuditEvent } from '#app/audit/events.ts'
import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { findPaper } from '#db/queries/papers.server.ts'
import { scopeFor } from './open-paper.server.ts'
import { paperRecord, type Deed, type Recorded } from './paper-record.server.ts'
import type { PaperOf } from './paper.ts'

export type Looked = {
	/** The day and the time of day in London. */
	readonly on: string
	readonly time: string
	readonly who: 'manager' | 'manager-before' | 'hr-lead' | 'you' | 'portal' | 'managers-link' | 'your-review-link' | 'your-link'
	readonly what: Deed
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' })
const mostShown = 300
/** Whoever did one of these held the paper then. */
const holdersActs: readonly AuditEvent[] = ['paper.started', 'paper.kept-in-account', 'paper.handed-over']
/** Nobody who comes by a link alone has shown who they are. */
const byLinkOf = { manager: 'managers-link', employee: 'your-review-link', own: 'your-link' } as const

/** Who looked at a paper and what they did with it, for the person it is about: the newest first, their own looks left out. */
export async function whoLooked<Content>(
	{ store }: Ground,
	actor: ActorOf<'paper-subject'>,
	of: PaperOf<Content>,
	at = new Date(),
): Promise<readonly Looked[]> {
	const row = await findPaper(store.read, await scopeFor(store.read, actor), actor.paperId, of.kind, at)
	if (!row) return []
	const access = await paperRecord(store.read, row.id)
	const held = new Set(
		access
			.filter(({ event, actorKind }) => actorKind === 'employer' && holdersActs.includes(event))
			.map(({ actorId }) => actorId),
	)
	const whoOf = ({ actorKind, actorId, byLink }: Recorded): Looked['who'] => {
		if (byLink !== null) return byLinkOf[byLink]
		if (actorKind === 'paper-subject') return 'you'
		if (actorKind === 'guest' || actorId === row.ownerId) return 'manager'
		if (actorKind === 'employer') return held.has(actorId) ? 'manager-before' : 'hr-lead'
		return 'portal'
	}
	return access
		.filter(({ actorKind, event }) => actorKind !== 'paper-subject' || event !== 'paper.viewed')
		.slice(-mostShown)
		.map((one) => ({ on: londonDay(one.at), time: clock.format(one.at), who: whoOf(one), what: one.what }))
		.reverse()
}
