import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { openCaseStatuses, type ReferralKind, type ReferralStatus } from '#app/features/referrals/referral.ts'
import { countInbox, inboxPage, listInbox, type InboxFilter } from '#db/queries/referrals.server.ts'
import { listOrganisations } from '#db/queries/organisations.server.ts'
import { listOpenAdvice } from '#db/queries/advice-requests.server.ts'
import { staffNames } from './staff-names.server.ts'

export type InboxLine = {
	readonly id: string
	readonly kind: ReferralKind
	readonly status: ReferralStatus
	readonly reference: string
	/** Null where the employee sent their own part alone. */
	readonly firm: string | null
	/** Null where nobody has it; a colleague who gave no name has none. */
	readonly assignedTo: { readonly name: string | null } | null
	readonly receivedOn: string
	readonly ageDays: number
	readonly respondByOn: string | null
	/** The clock ran out and nobody has answered yet. */
	readonly isOverdue: boolean
}

export type Inbox = {
	readonly lines: readonly InboxLine[]
	/** For the next page, or null. */
	readonly after: string | null
	readonly open: number
	readonly closed: number
	readonly callBacks: number
}

const dayMs = 86_400_000
/** Answered: the clock stops at the first contact, not at the close. */
const stillUnanswered: readonly ReferralStatus[] = ['received', 'info-requested']

/** An area's cases, who has waited longest first. Nothing is decrypted for it, and no employee is named. */
export async function inbox(
	ground: Ground,
	actor: ActorOf<'staff'>,
	filter: InboxFilter,
	after: string | null,
	at = new Date(),
): Promise<Inbox> {
	const { store } = ground
	const scope = { kind: 'caseload', areaId: actor.areaId, userId: actor.userId } as const
	const [rows, counts, names, advice] = await Promise.all([
		listInbox(store.read, scope, filter, cursorFrom(after)),
		countInbox(store.read, scope),
		staffNames(ground, actor.areaId),
		listOpenAdvice(store.read, actor.areaId),
	])
	const firms = new Map(
		(
			await listOrganisations(
				store.read,
				rows.flatMap((row) => row.organisationId ?? []),
			)
		).map((firm) => [firm.id, firm.name]),
	)
	const last = rows.at(-1)
	return {
		lines: rows.map((row) => ({
			id: row.id,
			kind: row.kind,
			status: row.status,
			reference: row.reference ?? '',
			firm: row.withoutManagersPart ? null : (firms.get(row.organisationId ?? '') ?? null),
			assignedTo: row.assignedTo ? { name: names.get(row.assignedTo) ?? null } : null,
			receivedOn: row.receivedAt ? londonDay(row.receivedAt) : '',
			ageDays: row.receivedAt ? Math.floor((at.getTime() - row.receivedAt.getTime()) / dayMs) : 0,
			respondByOn: row.respondBy && londonDay(row.respondBy),
			isOverdue: row.respondBy !== null && row.respondBy < at && stillUnanswered.includes(row.status),
		})),
		after: last?.receivedAt && rows.length === inboxPage ? `${last.receivedAt.getTime()}-${last.id}` : null,
		open: openCaseStatuses.reduce((sum, status) => sum + (counts[status] ?? 0), 0),
		closed: counts.closed ?? 0,
		callBacks: advice.length,
	}
}

function cursorFrom(after: string | null) {
	const [, at, id] = /^(\d{12,14})-([0-9a-f]{32})$/.exec(after ?? '') ?? []
	return at && id ? { at: new Date(Number(at)), id } : undefined
}
