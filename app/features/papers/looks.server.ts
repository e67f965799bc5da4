import type { AuditEvent } from '#app/audit/events.ts'
import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { addressOf } from '#app/features/referrals/start-draft.server.ts'
import type { PaperRow } from '#db/queries/papers.server.ts'
import type { Holder } from './holder.ts'
import { paperRecord, type Deed, type Recorded } from './paper-record.server.ts'

export type Look = {
	/** The day and the time of day in London. */
	readonly on: string
	readonly time: string
	readonly who:
		| { readonly kind: 'you' | 'employee' | 'browser' | 'browser-before' | 'portal' | 'managers-link' | 'employees-link' }
		/** A colleague's work address; null when that account is gone. */
		| { readonly kind: 'colleague'; readonly email: string | null }
	readonly what: Deed
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' })
const mostShown = 200
/** What the employee says to whoever holds the paper. When they read it, sign in or take a copy is theirs alone. */
const saidByEmployee: readonly AuditEvent[] = ['paper.signed', 'paper.commented', 'paper.reviewed', 'paper.handover-answered']

/** A list of what may be shown, and not of what may not: an act that is thought of later is kept from the holder until somebody decides. */
function isHoldersToKnow({ actorKind, event, byLink }: Recorded): boolean {
	if (actorKind === 'employer' || actorKind === 'guest') return true
	if (actorKind === 'paper-subject') return saidByEmployee.includes(event)
	if (actorKind !== 'system') return false
	if (byLink === null) return event === 'paper.review-asked'
	if (event === 'paper.reviewed') return byLink !== 'own'
	return event === 'paper.viewed' && byLink === 'manager'
}

/**
 * Who looked at a paper and what was done with it, for those who hold it: the newest first. Nothing of the employee's reading is in it.
 * The caller has opened the paper for `actor`.
 */
export async function looksAt(ground: Ground, actor: Holder, row: Pick<PaperRow, 'id'>): Promise<readonly Look[]> {
	const told = (await paperRecord(ground.store.read, row.id)).filter(isHoldersToKnow).slice(-mostShown)
	const others = new Set(
		told.flatMap((one) => (one.actorKind === 'employer' && one.actorId !== actor.userId ? [one.actorId] : [])),
	)
	const addresses = new Map(
		await Promise.all(
			[...others].map(async (id) => [id, await addressOf(ground, ground.store.read, id).catch(() => null)] as const),
		),
	)
	const isInAccount = told.some(({ event }) => event === 'paper.kept-in-account')
	const whoOf = ({ actorKind, actorId, byLink }: Recorded): Look['who'] => {
		if (actorId === actor.userId) return { kind: 'you' }
		if (actorKind === 'employer') return { kind: 'colleague', email: addresses.get(actorId) ?? null }
		if (actorKind === 'paper-subject') return { kind: 'employee' }
		// Once it is in an account no browser opens it by itself: whatever a browser did was before that.
		if (actorKind === 'guest') return { kind: isInAccount ? 'browser-before' : 'browser' }
		if (byLink === null) return { kind: 'portal' }
		return { kind: byLink === 'manager' ? 'managers-link' : 'employees-link' }
	}
	return told.map((one) => ({ on: londonDay(one.at), time: clock.format(one.at), who: whoOf(one), what: one.what })).reverse()
}
