import { randomUUID } from 'node:crypto'
import { insertOrganisation } from '#db/queries/organisations.server.ts'
import { insertDraft } from '#db/queries/referrals.server.ts'
import type { organisations, referrals } from '#db/schema/schema.ts'
import { insertUser } from '#db/queries/users.server.ts'
import type { users } from '#db/schema/schema.ts'
import type { Store } from '#db/store.server.ts'

/**
 * Bare rows for tests of the queries themselves: nothing in them is sealed, and only what a test says matters. Tests of use cases
 * take the builders of db/seed.
 */

export const morning = new Date('2026-11-02T09:00:00.000Z')
export const after = (minutes: number, from = morning) => new Date(from.getTime() + minutes * 60_000)
const someBytes = Buffer.from('bytes')

export async function aUserRow(store: Store, row: Partial<typeof users.$inferInsert> = {}): Promise<string> {
	const id = row.id ?? randomUUID()
	await store.write((tx) => insertUser(tx, { kind: 'employer', createdAt: morning, ...row, id }))
	return id
}

export async function anOrganisationRow(store: Store, row: Partial<typeof organisations.$inferInsert> = {}): Promise<string> {
	const id = row.id ?? randomUUID()
	await store.write((tx) => insertOrganisation(tx, { name: 'Firm', postcode: 'LE1 1AA', createdAt: morning, ...row, id }))
	return id
}

/** A draft unless a status is given; whoever owns it must exist. A status of the service's comes with the time it was received. */
export async function aReferralRow(
	store: Store,
	row: Partial<typeof referrals.$inferInsert> & { ownerId: string },
): Promise<string> {
	const id = row.id ?? randomUUID()
	const isUnconfirmed = ['draft', 'awaiting-subject', 'changes-requested', 'declined', 'expired'].includes(row.status ?? 'draft')
	await store.write((tx) =>
		insertDraft(tx, {
			kind: 'referral',
			status: 'draft',
			areaId: 'leicester',
			dataKey: someBytes,
			answers: someBytes,
			submissionKey: randomUUID(),
			createdAt: morning,
			updatedAt: morning,
			...(isUnconfirmed ? {} : { receivedAt: morning }),
			...(row.status === 'closed' ? { closedAt: morning } : {}),
			...row,
			id,
		}),
	)
	return id
}
