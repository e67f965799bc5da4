import type { Ground } from '#app/features/ground.ts'
import { triesAllowed } from '#db/queries/sign-in-codes.server.ts'
import { findPaperLink, type PaperLinkRow } from '#db/queries/paper-file.server.ts'
import { findPaperUnscoped, type PaperRow } from '#db/queries/papers.server.ts'
import type { Db } from '#db/store.server.ts'
import { paperLinkHash } from './paper-link.server.ts'
import type { PaperOf } from './paper.ts'
import { openSealedPaper } from './sealed-paper.server.ts'

/** How the code reaches the employee: we send it, or the manager says it. */
export type CodeWay = 'mail' | 'hand'

export type EmployeeLink<Content> = {
	readonly row: PaperRow
	readonly link: PaperLinkRow
	readonly content: Content
	readonly way: CodeWay
	/** Where a code goes; null when the manager said it. */
	readonly contact: string | null
}

/**
 * What an employee's link leads to; null when it is unknown, ended, past its time, tried too often, or its paper is gone. Uses
 * nothing up. The content is for the names of who wrote it, which the message said too, and nothing else before the code.
 */
export async function openEmployeeLink<Content>(
	{ store, vault }: Ground,
	of: PaperOf<Content>,
	token: string,
	at = new Date(),
): Promise<EmployeeLink<Content> | null> {
	const found = await findLiveLink(store.read, of, token, at)
	if (!found) return null
	const { row, link } = found
	const way = link.codeHash === null ? 'mail' : 'hand'
	const contact =
		way === 'mail' && row.employeeContact
			? (openSealedPaper(vault, row, 'employee_contact', row.employeeContact) as string)
			: null
	// Whoever took the address away meant that no code goes there any more.
	if (way === 'mail' && contact === null) return null
	return { row, link, content: of.parse(openSealedPaper(vault, row, 'content', row.content)), way, contact }
}

/** The link and its paper while both are good. */
export async function findLiveLink<Content>(
	db: Db,
	of: PaperOf<Content>,
	token: string,
	at: Date,
): Promise<{ readonly row: PaperRow; readonly link: PaperLinkRow } | null> {
	const link = await findPaperLink(db, paperLinkHash(token))
	if (!link || link.use !== 'employee' || link.revokedAt || link.expiresAt <= at || link.attempts >= triesAllowed) return null
	const row = await findPaperUnscoped(db, link.paperId, at)
	return row?.kind === of.kind ? { row, link } : null
}

/** Enough to know which inbox to look in, and no more: `s…@example.com`. */
export const addressHint = (address: string) => `${address[0]}…${address.slice(address.indexOf('@'))}`
