import { randomInt, randomUUID } from 'node:crypto'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { isSameWorkDomain } from '#app/features/referrals/own-contact.server.ts'
import { addressOf } from '#app/features/referrals/start-draft.server.ts'
import { cancelMessages, queueMessage } from '#app/mail/queue-message.server.ts'
import { rememberOnce } from '#db/queries/idempotency-keys.server.ts'
import { usePoints } from '#db/queries/limits.server.ts'
import { listPaperLinks, revokePaperLinks } from '#db/queries/paper-file.server.ts'
import { findPaper, markPaper, type PaperRow } from '#db/queries/papers.server.ts'
import type { Db } from '#db/store.server.ts'
import { endReviewLinks } from './end-review-links.server.ts'
import { spokenCodeHash } from './employee-code.server.ts'
import { endEmployeesWays } from './end-employees-link.server.ts'
import type { Holder } from './holder.ts'
import { keepVersion } from './keep-version.server.ts'
import { scopeFor } from './open-paper.server.ts'
import { newPaperLink, paperLinkHash } from './paper-link.server.ts'
import { linkDays, type PaperOf } from './paper.ts'
import { openSealedPaper, sealPaper } from './sealed-paper.server.ts'

const dayMs = 86_400_000
const mailsOfPaper = { points: 5, perMs: dayMs }
const mailsOfManager = { points: 10, perMs: dayMs }
const mailsToAddress = { points: 5, perMs: dayMs }
const linksOfPaper = { points: 20, perMs: dayMs }
/** The same button pressed twice sends one message. */
const pressedTwiceMs = 60_000

type Refused = { readonly outcome: 'too-many' | 'not-found' }

export type ShareByMail =
	| { readonly outcome: 'sent' }
	/** The manager would be sent the code that shows who reads. */
	| { readonly outcome: 'managers-own' }
	/** The firm can read what comes there: asked once more. */
	| { readonly outcome: 'work-address' }
	/** We send no mail for somebody we do not know. */
	| { readonly outcome: 'needs-account' }
	| Refused

export type AddressToShare = {
	/** One plain address, lower case. */
	readonly email: string
	/** The manager was told that the firm can read what comes to this address. */
	readonly seenWorkAddress: boolean
	/** What the message says of who wrote. */
	readonly managerName: string
	readonly firm: string
}

/**
 * Sends the employee their own link. Whatever link there was before ends: a wrong address is mended by sending anew. Nothing of an
 * address that was refused is kept.
 */
export async function shareByMail<Content>(
	ground: Ground,
	actor: Holder,
	of: PaperOf<Content>,
	id: string,
	{ email, seenWorkAddress, managerName, firm }: AddressToShare,
	at = new Date(),
): Promise<ShareByMail> {
	const { store, vault } = ground
	return store.write(async (tx): Promise<ShareByMail> => {
		const row = await findPaper(tx, await scopeFor(tx, actor), id, of.kind, at)
		if (!row) return { outcome: 'not-found' }
		if (row.ownerId === null || actor.kind === 'guest') return { outcome: 'needs-account' }
		const managers = await Promise.all([...new Set([row.ownerId, actor.userId])].map((userId) => addressOf(ground, tx, userId)))
		if (managers.includes(email)) return { outcome: 'managers-own' }
		if (!seenWorkAddress && managers.some((own) => isSameWorkDomain(own, email))) return { outcome: 'work-address' }
		if (await wasJustSent(ground, tx, row, email, at)) return { outcome: 'sent' }
		const limits = [
			await usePoints(tx, `share-mail:${id}`, { ...mailsOfPaper, at }),
			await usePoints(tx, `share-mail-by:${actor.userId}`, { ...mailsOfManager, at }),
			await usePoints(tx, `share-mail-to:${vault.index('email', email)}`, { ...mailsToAddress, at }),
		]
		if (limits.some(({ allowed }) => !allowed)) return { outcome: 'too-many' }
		const token = await replaceLink(ground, tx, actor, of, row, { email, codeHash: null }, at)
		await queueMessage(tx, vault, {
			message: 'read-your-plan',
			channel: 'email',
			to: email,
			subjectId: id,
			eventKey: `${id}:employee:${paperLinkHash(token).slice(0, 16)}`,
			details: { firm },
			secret: { token, managerName },
			at,
		})
		return { outcome: 'sent' }
	})
}

export type ShareByHand =
	| { readonly outcome: 'made'; readonly token: string; readonly code: string }
	/** This form made one before, and it was shown then. It is not known any more, and it still works. */
	| { readonly outcome: 'made-before' }
	| Refused

/**
 * Makes a link that the manager hands over, and six digits that they say. Both leave here once: only hashes are kept. Whatever link
 * there was before ends.
 *
 * @param key comes with the form: sent again, it makes nothing, or a page that is loaded anew would end the link just told
 */
export async function shareByHand<Content>(
	ground: Ground,
	actor: Holder,
	of: PaperOf<Content>,
	id: string,
	at = new Date(),
	key: string = randomUUID(),
): Promise<ShareByHand> {
	return ground.store.write(async (tx): Promise<ShareByHand> => {
		const row = await findPaper(tx, await scopeFor(tx, actor), id, of.kind, at)
		if (!row) return { outcome: 'not-found' }
		let made: ShareByHand = { outcome: 'made-before' }
		const form = { key: `share:${actor.userId}:${id}:${key}`, actorId: actor.userId, action: 'share-by-hand', bodyHash: id, at }
		const once = await rememberOnce(tx, form, async () => {
			if (!(await usePoints(tx, `share-links:${id}`, { ...linksOfPaper, at })).allowed) return { outcome: 'too-many' }
			const code = String(randomInt(0, 1_000_000)).padStart(6, '0')
			const codeHash = spokenCodeHash(ground, id, code)
			made = { outcome: 'made', token: await replaceLink(ground, tx, actor, of, row, { email: null, codeHash }, at), code }
			// Neither of the two is remembered.
			return { outcome: 'made' }
		})
		if (!('conflict' in once) && once.result.outcome === 'too-many') return { outcome: 'too-many' }
		return made
	})
}

/** Ends the employee's way in, for good. False when the paper is not theirs. */
export async function stopSharing<Content>(
	ground: Ground,
	actor: Holder,
	of: PaperOf<Content>,
	id: string,
	at = new Date(),
): Promise<boolean> {
	const { store, vault } = ground
	return store.write(async (tx) => {
		const row = await findPaper(tx, await scopeFor(tx, actor), id, of.kind, at)
		if (!row) return false
		const live = await listPaperLinks(tx, id, 'employee')
		await endEmployeesWays(tx, id, at)
		if (live.length > 0) await recordAudit(tx, vault, actor, { event: 'paper.unshared', subjectId: id, at })
		return true
	})
}

/** Ends the links of before and makes the new one; keeps the version that the employee is given to read. */
async function replaceLink<Content>(
	{ vault }: Ground,
	tx: Db,
	actor: Holder,
	of: PaperOf<Content>,
	row: PaperRow,
	{ email, codeHash }: { readonly email: string | null; readonly codeHash: string | null },
	at: Date,
): Promise<string> {
	await revokePaperLinks(tx, row.id, 'employee', at)
	// A message that still waits would carry a link that has ended.
	await cancelMessages(tx, row.id, ['read-your-plan', 'your-code'])
	await endReviewLinks(tx, row.id, at)
	const expiresAt = new Date(at.getTime() + linkDays.employee * dayMs)
	const token = await newPaperLink(tx, row.id, { use: 'employee', codeHash, expiresAt, at })
	await markPaper(tx, await scopeFor(tx, actor), row.id, {
		employeeContact: email === null ? null : sealPaper(vault, row, 'employee_contact', email),
		sharedAt: row.sharedAt ?? at,
	})
	await keepVersion(tx, vault, actor, row, of.parse(openSealedPaper(vault, row, 'content', row.content)), 'shared', at)
	const detail = { by: email === null ? 'hand' : 'mail' }
	await recordAudit(tx, vault, actor, { event: 'paper.shared', subjectId: row.id, detail, at })
	return token
}

async function wasJustSent({ vault }: Ground, tx: Db, row: PaperRow, email: string, at: Date): Promise<boolean> {
	const last = (await listPaperLinks(tx, row.id, 'employee')).at(-1)
	if (!last || last.codeHash !== null || at.getTime() - last.createdAt.getTime() > pressedTwiceMs) return false
	return row.employeeContact !== null && openSealedPaper(vault, row, 'employee_contact', row.employeeContact) === email
}
