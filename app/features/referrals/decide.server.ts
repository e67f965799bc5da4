import { randomUUID } from 'node:crypto'
import type { Actor, ActorOf } from '#app/auth/actor.ts'
import { systemActor } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import { reachOf } from '#app/features/casework/tell.server.ts'
import { receiveCase, respondByOn } from '#app/features/casework/receive-case.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { walk } from '#app/journey/walk.ts'
import { cancelMessages, queueMessage } from '#app/mail/queue-message.server.ts'
import { extendSubjectLinks, insertPermissions, insertStatusChange } from '#db/queries/case-file.server.ts'
import { findReferral, moveStatus, type ReferralRow } from '#db/queries/referrals.server.ts'
import { scopeOf } from '#db/queries/scope.ts'
import type { Db } from '#db/store.server.ts'
import { londonDay } from './london-day.ts'
import { openSubjectLink } from './open-subject-link.server.ts'
import { permissionIds, permissionOf, type PermissionId } from './permissions.ts'
import { subjectPartOf } from './read-as-subject.server.ts'
import { agreedDocument, type LineWishes } from './referral-document.ts'
import { daysKept, type ReferralStatus } from './referral.ts'
import { sealColumn } from './sealed-columns.server.ts'
import { addressOf } from './start-draft.server.ts'
import { permissionSteps, subjectJourney } from './subject-journey.ts'
import { newSubjectLink } from './subject-link.server.ts'
import { wordingVersions } from './subject-questions.ts'

const tries = 5
const dayMs = 86_400_000
/** The employee's link shows the state of their case for a year. */
const linkDays = 365

export const choices = ['agree', 'without-manager', 'ask-change', 'not-now', 'no'] as const
export type Choice = (typeof choices)[number]

export type DecideOutcome =
	| { readonly outcome: 'decided'; readonly status: ReferralStatus }
	/** Decided before, here or in another tab. Nothing was changed. */
	| { readonly outcome: 'already-decided'; readonly status: ReferralStatus }
	/** A page is still to answer; agreeing needs all of them. */
	| { readonly outcome: 'unfinished'; readonly slug: string }
	/** Agreeing to send needs a yes to passing it on; asking for a change needs a marked line. */
	| { readonly outcome: 'does-not-fit'; readonly because: 'said-no-to-passing' | 'no-line-marked' }
	| { readonly outcome: 'not-found' }

/**
 * The employee's decision. Safe to repeat: the first one stands. It is made on everything that was saved before it, in another tab
 * too: a line left out a moment ago does not go along.
 */
export async function decide(
	ground: Ground,
	actor: ActorOf<'subject'>,
	token: string,
	choice: Choice,
	at = new Date(),
): Promise<DecideOutcome> {
	for (let attempt = 0; attempt < tries; attempt += 1) {
		const outcome = await decideOnce(ground, actor, token, choice, at)
		if (outcome !== 'changed-meanwhile') return outcome
	}
	throw new Error('The employee’s part kept changing while it was decided')
}

async function decideOnce(
	ground: Ground,
	actor: ActorOf<'subject'>,
	token: string,
	choice: Choice,
	at: Date,
): Promise<DecideOutcome | 'changed-meanwhile'> {
	const { store, vault } = ground
	const view = await subjectPartOf(ground, actor)
	const link = view && (await openSubjectLink(ground, token, at))
	if (!view || link?.row.id !== view.row.id) return { outcome: 'not-found' }
	const { row, part } = view
	if (row.status !== 'awaiting-subject') return { outcome: 'already-decided', status: row.status }

	const sends = choice === 'agree' || choice === 'without-manager'
	const walked = walk(subjectJourney, part.answers, { today: londonDay(at) })
	if (sends && walked.pending) return { outcome: 'unfinished', slug: walked.pending.slug }
	const given = permissionIds.map((permission, step) => ({
		permission,
		agreed: walked.read(permissionSteps[step]!)?.answer === 'yes',
	}))
	if (choice === 'agree' && !agreedTo(given, 'pass-referral')) return { outcome: 'does-not-fit', because: 'said-no-to-passing' }
	if (choice === 'ask-change' && Object.keys(part.wishes).length === 0)
		return { outcome: 'does-not-fit', because: 'no-line-marked' }

	const agreed = choice === 'agree' ? sealColumn(vault, row, 'agreed_document', agreedDocument(view.document, part.wishes)) : null
	return store.write(async (tx): Promise<DecideOutcome | 'changed-meanwhile'> => {
		const now = await findReferral(tx, scopeOf(actor), row.id)
		if (now?.status !== 'awaiting-subject') return { outcome: 'already-decided', status: now?.status ?? 'expired' }
		if (now.version !== row.version) return 'changed-meanwhile'
		const status = (
			{
				agree: 'received',
				'without-manager': 'received',
				'ask-change': 'changes-requested',
				'not-now': 'declined',
				no: 'declined',
			} as const
		)[choice]
		const moved = await moveStatus(tx, scopeOf(actor), row.id, 'awaiting-subject', {
			status,
			updatedAt: at,
			agreedDocument: agreed,
			withoutManagersPart: choice === 'without-manager',
			expiresAt: expiryAfter(status, at),
		})
		if (!moved) return 'changed-meanwhile'
		if (sends) {
			const about = { referralId: row.id, channel: 'web', recordedBy: actor.userId, at } as const
			await insertPermissions(
				tx,
				given.map(({ permission, agreed: yes }) => ({
					id: randomUUID(),
					...about,
					permission,
					// The words that were in front of them, in the language they read.
					wordingVersion: wordingVersions[part.readIn?.[permission] ?? 'en'],
					// A yes about the manager was said of a referral that the manager takes part in. This one they do not.
					agreed: yes && !(choice === 'without-manager' && permissionOf(permission)?.managerIsTold),
				})),
			)
			await extendSubjectLinks(tx, row.id, new Date(at.getTime() + linkDays * dayMs))
			await receiveCase(ground, tx, { ...row, reference: row.reference as string }, at)
		}
		await afterDeciding(ground, tx, actor, { row, choice, wishes: part.wishes, at, from: 'awaiting-subject', to: status })
		return { outcome: 'decided', status }
	})
}

/**
 * "This was not me", or "I do not want this": needs the link alone, so that nobody has to prove anything to say no. Somebody who asked
 * for a change may still say no.
 */
export async function refuseByLink(ground: Ground, token: string, at = new Date()): Promise<DecideOutcome> {
	const link = await openSubjectLink(ground, token, at)
	if (!link) return { outcome: 'not-found' }
	const scope = { kind: 'subject', referralId: link.row.id } as const
	return ground.store.write(async (tx): Promise<DecideOutcome> => {
		const refusal = { status: 'declined', updatedAt: at, expiresAt: expiryAfter('declined', at) } as const
		for (const from of ['awaiting-subject', 'changes-requested'] as const) {
			if (!(await moveStatus(tx, scope, link.row.id, from, refusal))) continue
			await afterDeciding(ground, tx, systemActor, { row: link.row, choice: 'no', wishes: {}, at, from, to: 'declined' })
			return { outcome: 'decided', status: 'declined' }
		}
		return { outcome: 'already-decided', status: link.row.status }
	})
}

/** After a "not now" or a "no": the employee may think again while it is still kept. */
export async function reopenByLink(ground: Ground, token: string, at = new Date()): Promise<DecideOutcome> {
	const link = await openSubjectLink(ground, token, at)
	if (!link) return { outcome: 'not-found' }
	const scope = { kind: 'subject', referralId: link.row.id } as const
	return ground.store.write(async (tx): Promise<DecideOutcome> => {
		const expiresAt = new Date(at.getTime() + daysKept.awaitingSubject * dayMs)
		const moved = await moveStatus(tx, scope, link.row.id, 'declined', { status: 'awaiting-subject', updatedAt: at, expiresAt })
		if (!moved) return { outcome: 'already-decided', status: link.row.status }
		await extendSubjectLinks(tx, link.row.id, expiresAt)
		await insertStatusChange(tx, {
			id: randomUUID(),
			referralId: link.row.id,
			from: 'declined',
			to: 'awaiting-subject',
			byId: 'subject',
			at,
		})
		await recordAudit(tx, ground.vault, systemActor, { event: 'subject.link-renewed', subjectId: link.row.id, at })
		return { outcome: 'decided', status: 'awaiting-subject' }
	})
}

const agreedTo = (given: readonly { permission: PermissionId; agreed: boolean }[], id: PermissionId) =>
	given.some((one) => one.permission === id && one.agreed)

function expiryAfter(status: ReferralStatus, at: Date): Date | null {
	if (status === 'declined') return new Date(at.getTime() + daysKept.declined * dayMs)
	if (status === 'changes-requested') return new Date(at.getTime() + daysKept.draft * dayMs)
	return null
}

type Decided = {
	row: ReferralRow
	choice: Choice
	wishes: LineWishes
	from: ReferralStatus
	to: ReferralStatus
	at: Date
}

/** What everybody is told. The manager hears the outcome in the same words for "no", "not now" and silence, and never a reason. */
async function afterDeciding(ground: Ground, tx: Db, actor: Actor, { row, choice, wishes, from, to, at }: Decided) {
	const { vault } = ground
	const id = row.id
	const reference = row.reference as string
	await insertStatusChange(tx, { id: randomUUID(), referralId: id, from, to, byId: actor.userId, at })
	await cancelMessages(tx, id, ['reminder', 'read-your-referral'])
	// As long as it is kept, the link leads to it: to see how it stands, and to think again after a no.
	const keptUntil = expiryAfter(to, at)
	if (keptUntil) await extendSubjectLinks(tx, id, keptUntil)
	const toManager = { channel: 'email', to: await addressOf(ground, tx, row.ownerId), subjectId: id, at } as const
	const eventKey = `${id}:decided:${at.getTime()}`
	// What is sent without the manager's part is the employee's own affair: their manager hears the same as after a "no".
	if (to === 'received') {
		const respondBy = respondByOn(row.areaId, at)
		const token = await newSubjectLink(tx, id, { expiresAt: new Date(at.getTime() + linkDays * dayMs), at })
		if (choice === 'agree')
			await queueMessage(tx, vault, {
				message: 'employee-agreed',
				...toManager,
				eventKey,
				details: { reference, respondByOn: respondBy },
			})
		else await queueMessage(tx, vault, { message: 'not-going-ahead', ...toManager, eventKey, details: { reference } })
		const details = { reference, respondByOn: respondBy }
		// By the way they chose a moment ago. Who said no to contact has the page they are on, and nothing more.
		const reach = reachOf(ground, row, at)
		if (reach)
			await queueMessage(tx, vault, {
				message: 'received-for-employee',
				...reach,
				subjectId: id,
				eventKey: `${eventKey}:employee`,
				details,
				secret: { token },
				at,
			})
	} else if (choice === 'ask-change') {
		await queueMessage(tx, vault, {
			message: 'employee-asked-for-change',
			...toManager,
			eventKey,
			details: { reference, lines: Object.keys(wishes).join(', ') },
		})
	} else {
		await queueMessage(tx, vault, { message: 'not-going-ahead', ...toManager, eventKey, details: { reference } })
	}
	const events = {
		received: 'referral.agreed',
		'changes-requested': 'referral.change-requested',
		declined: 'referral.declined',
	} as const
	await recordAudit(tx, vault, actor, { event: events[to as keyof typeof events], subjectId: id, at })
}
