import type { AuditEvent } from '#app/audit/events.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { cancelMessages, queueMessage } from '#app/mail/queue-message.server.ts'
import type { Vault } from '#app/vault/vault.ts'
import { usePoints } from '#db/queries/limits.server.ts'
import { listPaperLinks, revokePaperLinks } from '#db/queries/paper-file.server.ts'
import { findPaper, type PaperRow } from '#db/queries/papers.server.ts'
import type { Db } from '#db/store.server.ts'
import type { Holder } from './holder.ts'
import { scopeFor } from './open-paper.server.ts'
import { newPaperLink, paperLinkHash } from './paper-link.server.ts'
import type { PaperOf } from './paper.ts'

const hourMs = 60 * 60_000
const madeOfPaper = { points: 20, perMs: 24 * hourMs }
const sentOfPaper = { points: 5, perMs: 24 * hourMs }
const sentByVisitor = { points: 10, perMs: hourMs }

type Refused = { readonly outcome: 'too-many' | 'not-found' }

/** A guest's paper; null when it is not theirs or stands in an account, where signing in is the way back. */
async function guestPaper<Content>(tx: Db, actor: Holder, of: PaperOf<Content>, id: string, at: Date): Promise<PaperRow | null> {
	const row = await findPaper(tx, await scopeFor(tx, actor), id, of.kind, at)
	return row?.ownerId === null ? row : null
}

/** It leads somewhere as long as the paper lives, which every change makes longer: the day here is only the one known now. */
const newResumeLink = (tx: Db, row: PaperRow, at: Date) =>
	newPaperLink(tx, row.id, { use: 'resume', expiresAt: row.expiresAt, at })

/** Makes a way back to a guest's paper. The token is for the page that asked and is not kept. */
export async function makeResumeLink<Content>(
	{ store, vault }: Ground,
	actor: Holder,
	of: PaperOf<Content>,
	id: string,
	at = new Date(),
): Promise<{ readonly outcome: 'made'; readonly token: string } | Refused> {
	return store.write(async (tx) => {
		const row = await guestPaper(tx, actor, of, id, at)
		if (!row) return { outcome: 'not-found' }
		if (!(await usePoints(tx, `resume-links:${id}`, { ...madeOfPaper, at })).allowed) return { outcome: 'too-many' }
		const token = await newResumeLink(tx, row, at)
		await putOnRecord(tx, vault, actor, row, 'paper.link-made', at)
		return { outcome: 'made', token }
	})
}

/**
 * Sends a way back to the address that the guest typed. Says the same of every address, and keeps none.
 *
 * @param email one plain address, lower case
 * @param visitor the visitor's address, so that nobody fills a stranger's letter box from here
 */
export async function sendResumeLink<Content>(
	{ store, vault }: Ground,
	actor: Holder,
	of: PaperOf<Content>,
	id: string,
	{ email, visitor }: { readonly email: string; readonly visitor: string },
	at = new Date(),
): Promise<{ readonly outcome: 'sent' } | Refused> {
	return store.write(async (tx) => {
		const row = await guestPaper(tx, actor, of, id, at)
		if (!row) return { outcome: 'not-found' }
		const limits = [
			await usePoints(tx, `resume-mail:${id}`, { ...sentOfPaper, at }),
			await usePoints(tx, `resume-mail-from:${vault.index('visitor', visitor)}`, { ...sentByVisitor, at }),
			await usePoints(tx, `resume-mail-to:${vault.index('email', email)}`, { ...sentOfPaper, at }),
		]
		if (limits.some(({ allowed }) => !allowed)) return { outcome: 'too-many' }
		const token = await newResumeLink(tx, row, at)
		await queueMessage(tx, vault, {
			message: 'resume-your-plan',
			channel: 'email',
			to: email,
			subjectId: id,
			eventKey: `${id}:resume:${paperLinkHash(token).slice(0, 16)}`,
			details: { keptUntilOn: londonDay(row.expiresAt) },
			secret: { token },
			at,
		})
		await putOnRecord(tx, vault, actor, row, 'paper.link-made', at)
		return { outcome: 'sent' }
	})
}

/** How many ways back there are. */
export async function countResumeLinks({ store }: Ground, paperId: string): Promise<number> {
	return (await listPaperLinks(store.read, paperId, 'resume')).length
}

/** Ends every way back by link. Browsers in which the paper is open already keep it. False when it is not theirs. */
export async function endResumeLinks<Content>(
	{ store, vault }: Ground,
	actor: Holder,
	of: PaperOf<Content>,
	id: string,
	at = new Date(),
): Promise<boolean> {
	return store.write(async (tx) => {
		const row = await guestPaper(tx, actor, of, id, at)
		if (!row) return false
		await revokePaperLinks(tx, id, 'resume', at)
		await cancelMessages(tx, id, ['resume-your-plan'])
		await putOnRecord(tx, vault, actor, row, 'paper.link-ended', at)
		return true
	})
}

/** A guest's paper has a record from the day its employee can read one. */
async function putOnRecord(tx: Db, vault: Vault, actor: Holder, row: PaperRow, event: AuditEvent, at: Date) {
	if (row.sharedAt !== null) await recordAudit(tx, vault, actor, { event, subjectId: row.id, at })
}
