import { recordAudit } from '#app/audit/record.server.ts'
import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { hasRecentEvent } from '#db/queries/audit.server.ts'
import { listMemberships } from '#db/queries/organisations.server.ts'
import { findPaper, listPapers, paperScopeOf, type PaperRow, type PaperScope } from '#db/queries/papers.server.ts'
import type { Db } from '#db/store.server.ts'
import type { PaperOf } from './paper.ts'
import { openSealedPaper } from './sealed-paper.server.ts'

export type PaperActor = ActorOf<'guest' | 'employer' | 'paper-subject'>

export type OpenPaper<Content> = { readonly row: PaperRow; readonly content: Content }

const lookedAgainAfterMs = 30 * 60_000
const mostListed = 200

/** Whose papers this actor may touch, with the firms all of whose papers they may see. */
export async function scopeFor(db: Db, actor: PaperActor): Promise<PaperScope> {
	if (actor.kind !== 'employer') return paperScopeOf(actor)
	const firms = await listMemberships(db, actor.userId)
	return paperScopeOf(
		actor,
		firms.filter(({ seesWhole }) => seesWhole).map(({ organisation }) => organisation.id),
	)
}

/** Null when it is not there, not theirs, or another kind. Says nothing to the record: see `lookAtPaper`. */
export async function openPaper<Content>(
	{ store, vault }: Ground,
	actor: PaperActor,
	of: PaperOf<Content>,
	id: string,
	at = new Date(),
): Promise<OpenPaper<Content> | null> {
	const row = await findPaper(store.read, await scopeFor(store.read, actor), id, of.kind, at)
	return row && { row, content: of.parse(openSealedPaper(vault, row, 'content', row.content)) }
}

/**
 * Puts a look on record, where there is somebody to read the record: an account's papers, and those that the employee can open.
 * One line for half an hour of looking, or the list would be no use to them.
 */
export async function recordLook({ store, vault }: Ground, actor: PaperActor, row: PaperRow, at = new Date()): Promise<void> {
	if (row.ownerId === null && row.sharedAt === null) return
	const look = { event: 'paper.viewed', subjectId: row.id } as const
	const since = new Date(at.getTime() - lookedAgainAfterMs)
	if (await hasRecentEvent(store.read, { ...look, actorId: actor.userId, since })) return
	await store.write((tx) => recordAudit(tx, vault, actor, { ...look, at }))
}

/** What this holder keeps, the last changed first. */
export async function listOwnPapers<Content>(
	{ store, vault }: Ground,
	actor: PaperActor,
	of: PaperOf<Content>,
	at = new Date(),
): Promise<readonly OpenPaper<Content>[]> {
	const rows = await listPapers(store.read, await scopeFor(store.read, actor), of.kind, at, mostListed)
	return rows.map((row) => ({ row, content: of.parse(openSealedPaper(vault, row, 'content', row.content)) }))
}
