import { createHash, randomBytes } from 'node:crypto'
import { insertPaperLink, type PaperLinkRow } from '#db/queries/paper-file.server.ts'
import { holdPaper } from '#db/queries/papers.server.ts'
import type { Db } from '#db/store.server.ts'

type NewLink = Pick<PaperLinkRow, 'use' | 'expiresAt'> & Partial<Pick<PaperLinkRow, 'side' | 'codeHash'>> & { readonly at: Date }

/** A new way in to a paper. The token is 32 random bytes and leaves here once: only a hash of it is kept. */
export async function newPaperLink(tx: Db, paperId: string, { at, ...link }: NewLink): Promise<string> {
	await holdPaper(tx, paperId)
	const token = randomBytes(32).toString('base64url')
	await insertPaperLink(tx, { tokenHash: paperLinkHash(token), paperId, createdAt: at, ...link })
	return token
}

/** What `paper_links` knows a token by. */
export const paperLinkHash = (token: string) => createHash('sha256').update(`paper link ${token}`).digest('hex')
