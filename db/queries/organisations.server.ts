import { and, eq, inArray } from 'drizzle-orm'
import { later, prepared } from '../prepared.ts'
import { memberships, organisations } from '../schema/schema.ts'
import type { Db } from '../store.server.ts'

export type OrganisationRow = typeof organisations.$inferSelect

export async function insertOrganisation(db: Db, row: typeof organisations.$inferInsert) {
	await db.insert(organisations).values(row)
}

export async function insertMembership(db: Db, row: typeof memberships.$inferInsert) {
	await db.insert(memberships).values(row).onConflictDoNothing()
}

/** The firms this person acts for, and whether they may see all of a firm's referrals. */
export async function listMemberships(db: Db, userId: string) {
	const list = prepared(db, 'memberships', (db) =>
		db
			.select({ organisation: organisations, seesWhole: memberships.seesWhole })
			.from(memberships)
			.innerJoin(organisations, eq(organisations.id, memberships.organisationId))
			.where(eq(memberships.userId, later(memberships.userId))),
	)
	return list.execute({ user_id: userId })
}

export async function findOwnOrganisation(
	db: Db,
	userId: string,
	name: string,
	postcode: string,
): Promise<OrganisationRow | null> {
	const find = prepared(db, 'own firm by name', (db) =>
		db
			.select({ organisation: organisations })
			.from(memberships)
			.innerJoin(organisations, eq(organisations.id, memberships.organisationId))
			.where(
				and(
					eq(memberships.userId, later(memberships.userId)),
					eq(organisations.name, later(organisations.name)),
					eq(organisations.postcode, later(organisations.postcode)),
				),
			)
			.limit(1),
	)
	const [row] = await find.execute({ user_id: userId, name, postcode })
	return row?.organisation ?? null
}

export async function listOrganisations(db: Db, ids: readonly string[]): Promise<OrganisationRow[]> {
	return ids.length === 0
		? []
		: db
				.select()
				.from(organisations)
				.where(inArray(organisations.id, [...ids]))
}
