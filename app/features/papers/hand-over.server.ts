import { randomBytes } from 'node:crypto'
import { recordAudit } from '#app/audit/record.server.ts'
import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { addressOf } from '#app/features/referrals/start-draft.server.ts'
import { cancelMessages, queueMessage } from '#app/mail/queue-message.server.ts'
import type { Vault } from '#app/vault/vault.ts'
import { usePoints } from '#db/queries/limits.server.ts'
import { listMemberships, listOrganisations } from '#db/queries/organisations.server.ts'
import {
	endHandover,
	findLastHandover,
	findOpenHandover,
	insertHandover,
	listPaperLinks,
	type HandoverRow,
} from '#db/queries/paper-file.server.ts'
import { findPaper, holdPaper, paperScopeOf, type PaperRow } from '#db/queries/papers.server.ts'
import { triesAllowed } from '#db/queries/sign-in-codes.server.ts'
import type { Db } from '#db/store.server.ts'
import { newPaperLink } from './paper-link.server.ts'
import { linkDays, type PaperOf } from './paper.ts'
import { openBesidePaper, openSealedPaper, sealBesidePaper } from './sealed-paper.server.ts'

const dayMs = 86_400_000
const ofPaper = { points: 3, perMs: dayMs }
const ofAccount = { points: 20, perMs: dayMs }

export type AskOutcome =
	/** `told`: a message went to the employee. Without an address of theirs the manager has to say so. */
	| { readonly outcome: 'asked'; readonly told: boolean }
	/** The employee has no way in yet, so nobody could ask them. */
	| { readonly outcome: 'not-shared' }
	/** One is on its way already, or the address is the manager's own or the employee's. */
	| { readonly outcome: 'open-already' | 'own-address' | 'employees-address' | 'too-many' | 'not-found' }

/** The paper, when it is in this very account: an HR lead hands over nothing of a colleague's. */
async function ownPaper<Content>(db: Db, actor: ActorOf<'employer'>, of: PaperOf<Content>, id: string, at: Date) {
	const row = await findPaper(db, paperScopeOf(actor), id, of.kind, at)
	return row?.ownerId === actor.userId ? row : null
}

const hasWayIn = async (db: Db, paperId: string, at: Date) =>
	(await listPaperLinks(db, paperId, 'employee')).some(({ expiresAt, attempts }) => expiresAt > at && attempts < triesAllowed)

/**
 * Asks the employee whether another manager may have their paper. Nothing moves until they agree and the other has taken it.
 *
 * @param email the other manager's work address, lower case
 */
export async function askHandover<Content>(
	ground: Ground,
	actor: ActorOf<'employer'>,
	of: PaperOf<Content>,
	id: string,
	email: string,
	at = new Date(),
): Promise<AskOutcome> {
	const { store, vault } = ground
	return store.write(async (tx) => {
		const row = await ownPaper(tx, actor, of, id, at)
		if (!row) return { outcome: 'not-found' }
		if (!(await hasWayIn(tx, id, at))) return { outcome: 'not-shared' }
		if (await findOpenHandover(tx, id)) return { outcome: 'open-already' }
		if (email === (await addressOf(ground, tx, actor.userId))) return { outcome: 'own-address' }
		const employee = employeesAddress(vault, row)
		if (email === employee?.toLowerCase()) return { outcome: 'employees-address' }
		const limits = [
			await usePoints(tx, `handover:${id}`, { ...ofPaper, at }),
			await usePoints(tx, `handover-by:${actor.userId}`, { ...ofAccount, at }),
		]
		if (limits.some(({ allowed }) => !allowed)) return { outcome: 'too-many' }
		const handover = randomBytes(16).toString('hex')
		// Of two that ask at once, the second has to find the first.
		await holdPaper(tx, id)
		await insertHandover(tx, {
			id: handover,
			paperId: id,
			toIndex: vault.index('email', email),
			toEmail: sealBesidePaper(vault, row, placeOf(handover), email),
			askedById: actor.userId,
			askedAt: at,
		})
		if (employee !== null) {
			const expiresAt = new Date(at.getTime() + linkDays.employee * dayMs)
			await queueMessage(tx, vault, {
				message: 'plan-to-hand-over',
				channel: 'email',
				to: employee,
				subjectId: id,
				eventKey: `${handover}:asked`,
				details: { firm: await firmOf(tx, row) },
				secret: { token: await newPaperLink(tx, id, { use: 'employee', expiresAt, at }) },
				at,
			})
		}
		await recordAudit(tx, vault, actor, { event: 'paper.handover-asked', subjectId: id, at })
		return { outcome: 'asked', told: employee !== null }
	})
}

/** Takes the question back, or what the employee agreed to, until the other manager has taken it. False when it is too late. */
export async function withdrawHandover<Content>(
	{ store, vault }: Ground,
	actor: ActorOf<'employer'>,
	of: PaperOf<Content>,
	id: string,
	at = new Date(),
): Promise<boolean> {
	return store.write(async (tx) => {
		const row = await ownPaper(tx, actor, of, id, at)
		const open = row && (await findOpenHandover(tx, id))
		if (!open || !(await endHandover(tx, open.id, 'withdrawn', at))) return false
		await cancelMessages(tx, id, ['plan-to-hand-over', 'plan-handed-over'])
		const detail = { answer: 'withdrawn' }
		await recordAudit(tx, vault, actor, { event: 'paper.handover-answered', subjectId: id, detail, at })
		return true
	})
}

export type HandoverForManager = {
	/** Whether the employee has a way in, without which they cannot be asked. */
	readonly isShared: boolean
	/** The firm whose HR lead they are and which the paper is kept for: if it stays there, they can still open it. '' otherwise. */
	readonly leadOf: string
	/** How the last one stands; null when there was none or it is over and done with. */
	readonly last: {
		readonly state: 'asked' | 'agreed' | 'refused'
		readonly toEmail: string
		readonly askedOn: string
		/** Whether a message could be sent to the employee. */
		readonly told: boolean
	} | null
}

/** What the manager who holds the paper reads. Of a no they read that it stays with them, and never why. Null when it is not theirs. */
export async function viewHandover<Content>(
	{ store, vault }: Ground,
	actor: ActorOf<'employer'>,
	of: PaperOf<Content>,
	id: string,
	at = new Date(),
): Promise<HandoverForManager | null> {
	const row = await ownPaper(store.read, actor, of, id, at)
	if (!row) return null
	const last = await findLastHandover(store.read, id)
	const isShared = await hasWayIn(store.read, id, at)
	const firms = await listMemberships(store.read, actor.userId)
	const leadOf = firms.find((one) => one.seesWhole && one.organisation.id === row.organisationId)?.organisation.name ?? ''
	if (!last || last.takenAt !== null || last.askedById !== actor.userId || last.answer === 'withdrawn') {
		return { isShared, leadOf, last: null }
	}
	return {
		isShared,
		leadOf,
		last: {
			state: last.answer ?? 'asked',
			toEmail: handoverAddress(vault, row, last),
			askedOn: londonDay(last.askedAt),
			told: row.employeeContact !== null,
		},
	}
}

const placeOf = (handover: string) => ({ table: 'paper_handovers', column: 'to_email', row: handover }) as const

/** Who is to have it. */
export const handoverAddress = (vault: Vault, row: PaperRow, handover: HandoverRow) =>
	openBesidePaper(vault, row, placeOf(handover.id), handover.toEmail) as string

/** How a message names the firm; empty when the paper belongs to none. */
export async function firmOf(tx: Db, row: PaperRow): Promise<string> {
	const [firm] = row.organisationId === null ? [] : await listOrganisations(tx, [row.organisationId])
	return firm?.name ?? ''
}

/** Where the employee's link went; null when the manager gave it to them by hand. */
function employeesAddress(vault: Vault, row: PaperRow): string | null {
	if (row.employeeContact === null) return null
	return openSealedPaper(vault, row, 'employee_contact', row.employeeContact) as string
}
