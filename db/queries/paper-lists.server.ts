import { and, asc, eq, gt, inArray, isNotNull, isNull, lt } from 'drizzle-orm'
import { paperLinks, paperVersions } from '../schema/schema.ts'
import type { Db } from '../store.server.ts'
import type { PaperVersionRow } from './paper-file.server.ts'
import { triesAllowed } from './sign-in-codes.server.ts'

/** About many papers at once. Each function takes ids that the asker's scope has answered for. */

/** Those whose employee has a link that leads somewhere. */
export async function listSharedPapers(db: Db, ids: readonly string[], at: Date): Promise<string[]> {
	if (ids.length === 0) return []
	const rows = await db
		.select({ id: paperLinks.paperId })
		.from(paperLinks)
		.where(
			and(
				inArray(paperLinks.paperId, [...ids]),
				eq(paperLinks.use, 'employee'),
				isNull(paperLinks.revokedAt),
				gt(paperLinks.expiresAt, at),
				lt(paperLinks.attempts, triesAllowed),
			),
		)
	return rows.map(({ id }) => id)
}

/** The last version with a name under it, of each that has one. */
export async function listLastSigned(db: Db, ids: readonly string[]): Promise<PaperVersionRow[]> {
	if (ids.length === 0) return []
	const rows = await db
		.select()
		.from(paperVersions)
		.where(and(inArray(paperVersions.paperId, [...ids]), isNotNull(paperVersions.signatures)))
		.orderBy(asc(paperVersions.number))
	return [...new Map(rows.map((row) => [row.paperId, row])).values()]
}
