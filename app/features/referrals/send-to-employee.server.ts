import { randomBytes, randomUUID } from 'node:crypto'
import type { ActorOf } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import { receiveCase } from '#app/features/casework/receive-case.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { addDays } from '#app/journey/calendar.ts'
import { walk } from '#app/journey/walk.ts'
import { cancelMessages, queueMessage } from '#app/mail/queue-message.server.ts'
import { insertStatusChange, revokeSubjectLinks } from '#db/queries/case-file.server.ts'
import { usePoints } from '#db/queries/limits.server.ts'
import { findOwnOrganisation, insertMembership, insertOrganisation } from '#db/queries/organisations.server.ts'
import { findReferral, markSent, type ReferralRow } from '#db/queries/referrals.server.ts'
import { scopeOf } from '#db/queries/scope.ts'
import type { Db } from '#db/store.server.ts'
import { carriedWishes, changedLines } from './carried-wishes.ts'
import { isGoneForEmployer } from './employers-sight.ts'
import { findDraft, type Draft } from './find-draft.server.ts'
import { journeyOf } from './forms.ts'
import { keyAnswersOf, type KeyAnswers } from './key-answers.ts'
import { londonDay } from './london-day.ts'
import { isManagersSide } from './own-contact.server.ts'
import { referenceFrom } from './reference.ts'
import { referralDocument, type ReferralDocument } from './referral-document.ts'
import { daysKept, isEditable, reminderDays } from './referral.ts'
import { canReach } from './save-step.server.ts'
import { openColumn, sealColumn } from './sealed-columns.server.ts'
import { employeeContact } from './steps/employee-contact.ts'
import { addressOf } from './start-draft.server.ts'
import { newSubjectLink } from './subject-link.server.ts'
import type { SubjectPart } from './subject-part.ts'

const tries = 5
const dayMs = 86_400_000
const hourMs = 3_600_000
const perHour = { points: 10, perMs: hourMs }
const perDay = { points: 30, perMs: 24 * hourMs }
/** The same person may be asked so often by the same manager; more would be pressing. */
const perPerson = { points: 2, perMs: 30 * 24 * hourMs }

export type SendOutcome =
	| { readonly outcome: 'sent' | 'already-sent'; readonly reference: string }
	/** Something is still to answer; null is "check your answers". */
	| { readonly outcome: 'unfinished'; readonly slug: string }
	| { readonly outcome: 'too-many'; readonly because: 'many' | 'same-person' }
	| { readonly outcome: 'not-found' }

/**
 * Sends a finished draft to the employee to read. A request about a post and not a person goes straight to the service.
 *
 * Safe to repeat: when a browser loses the redirect and posts again, the second call changes nothing and gives the first
 * receipt. The referral, its link, its messages, what it uses of the limits and its audit row are one transaction.
 */
export async function sendToEmployee(
	ground: Ground,
	actor: ActorOf<'employer'>,
	id: string,
	at = new Date(),
): Promise<SendOutcome> {
	for (let attempt = 0; attempt < tries; attempt += 1) {
		const outcome = await sendOnce(ground, actor, id, at)
		if (outcome !== 'changed-meanwhile') return outcome
	}
	throw new Error('A draft kept changing while it was sent')
}

async function sendOnce(
	ground: Ground,
	actor: ActorOf<'employer'>,
	id: string,
	at: Date,
): Promise<SendOutcome | 'changed-meanwhile'> {
	const { store, vault } = ground
	const draft = await findDraft(ground, actor, id)
	if (!draft) return alreadySent(await findReferral(store.read, scopeOf(actor), id), at)
	const context = { today: londonDay(at) }
	const { pending, read } = walk(journeyOf(draft.kind), draft.answers, context)
	if (pending) return { outcome: 'unfinished', slug: pending.slug }

	const document = referralDocument(draft.kind, draft.answers, context)
	const key = keyAnswersOf(draft.kind, draft.answers, context)
	const mayGoThere = !key.subject || (canReach(ground, key.subject) && !(await isManagersSide(ground, actor, read, key.subject)))
	if (!mayGoThere) return { outcome: 'unfinished', slug: employeeContact.slug }
	const row = { id, dataKey: draft.row.dataKey }
	const contact = key.subject && (key.subject.email ?? key.subject.mobile)
	const subjectIndex = contact ? vault.index('subject contact', contact.toLowerCase()) : null
	const reference = draft.row.reference ?? referenceFrom(randomBytes(10))
	const expiresAt = new Date(at.getTime() + daysKept.awaitingSubject * dayMs)
	const sealed = {
		document: sealColumn(vault, row, 'document', document),
		subjectName: key.subject && sealColumn(vault, row, 'subject_name', key.subject.name),
		agreedDocument: key.subject ? null : sealColumn(vault, row, 'agreed_document', document),
		subjectAnswers: partForNextRound(ground, draft, document, subjectIndex),
	}
	// Sending again after the employee asked for a change is what they wished; only new referrals count.
	const isFirstRound = draft.row.status === 'draft'

	const sending = store.write(async (tx): Promise<SendOutcome | 'changed-meanwhile'> => {
		const now = await findReferral(tx, scopeOf(actor), id)
		if (!now || !isEditable(now.status)) return alreadySent(now, at)
		if (now.version !== draft.row.version) return 'changed-meanwhile'
		await takePoints(tx, actor, isFirstRound && subjectIndex && `${actor.userId}:${subjectIndex}`, at)
		const organisationId = await organisationOf(tx, actor, key.firm, at)
		const status = key.subject ? 'awaiting-subject' : 'received'
		const sent = await markSent(tx, scopeOf(actor), id, draft.row.version, {
			status,
			reference,
			organisationId,
			subjectIndex,
			...sealed,
			sentAt: at,
			updatedAt: at,
			expiresAt: key.subject ? expiresAt : null,
		})
		if (!sent) return 'changed-meanwhile'

		await insertStatusChange(tx, { id: randomUUID(), referralId: id, from: draft.row.status, to: status, byId: actor.userId, at })
		// Links and messages of an earlier round stop working.
		await revokeSubjectLinks(tx, id, at)
		await cancelMessages(tx, id, ['resume-your-draft', 'reminder', 'read-your-referral'])
		if (key.subject) await askEmployee(ground, tx, actor, { id, reference, key, expiresAt, at })
		else await receiveCase(ground, tx, { ...draft.row, reference }, at)
		await recordAudit(tx, vault, actor, {
			event: key.subject ? 'referral.sent-to-employee' : 'referral.received',
			subjectId: id,
			detail: { kind: draft.kind },
			at,
		})
		return { outcome: 'sent', reference }
	})
	return sending.catch((error: unknown) => {
		if (error instanceof TooMany) return { outcome: 'too-many', because: error.because }
		throw error
	})
}

function alreadySent(row: ReferralRow | null, at: Date): SendOutcome {
	const reference = row && !isGoneForEmployer(row, at) ? row.reference : null
	return reference ? { outcome: 'already-sent', reference } : { outcome: 'not-found' }
}

/**
 * What the employee keeps of their part when it comes to them again. Nothing when it goes to another contact, for somebody else may
 * be reading there; nothing when it is about a post now, for it would go to the service without their word.
 */
function partForNextRound({ vault }: Ground, { row }: Draft, document: ReferralDocument, subjectIndex: string | null) {
	const part = openColumn<SubjectPart>(vault, row, 'subject_answers', row.subjectAnswers)
	const before = openColumn<ReferralDocument>(vault, row, 'document', row.document)
	if (!part || !before || subjectIndex === null || subjectIndex !== row.subjectIndex) return null
	return sealColumn(vault, row, 'subject_answers', {
		...part,
		wishes: carriedWishes(before, document, part.wishes),
		changed: changedLines(before, document),
	})
}

/** Thrown to undo the transaction: what is refused, or was sent by another click, uses up nothing. */
class TooMany extends Error {
	constructor(readonly because: 'many' | 'same-person') {
		super(because)
	}
}

async function takePoints(tx: Db, actor: ActorOf<'employer'>, person: string | false | null, at: Date): Promise<void> {
	if (person && !(await usePoints(tx, `send-to:${person}`, { ...perPerson, at })).allowed) throw new TooMany('same-person')
	const hour = await usePoints(tx, `send-hour:${actor.userId}`, { ...perHour, at })
	const day = await usePoints(tx, `send-day:${actor.userId}`, { ...perDay, at })
	if (!hour.allowed || !day.allowed) throw new TooMany('many')
}

async function organisationOf(tx: Db, actor: ActorOf<'employer'>, firm: KeyAnswers['firm'], at: Date): Promise<string> {
	const known = await findOwnOrganisation(tx, actor.userId, firm.name, firm.postcode)
	if (known) return known.id
	const id = randomBytes(16).toString('hex')
	await insertOrganisation(tx, {
		id,
		name: firm.name,
		postcode: firm.postcode,
		sector: firm.sector,
		sizeBand: firm.sizeBand,
		createdAt: at,
	})
	await insertMembership(tx, { id: randomUUID(), userId: actor.userId, organisationId: id, createdAt: at })
	return id
}

type Asking = { id: string; reference: string; key: KeyAnswers; expiresAt: Date; at: Date }

/** The link to read it, the two reminders, and word to the manager. */
async function askEmployee(
	{ vault, ...ground }: Ground,
	tx: Db,
	actor: ActorOf<'employer'>,
	{ id, reference, key, expiresAt, at }: Asking,
) {
	const subject = key.subject as NonNullable<KeyAnswers['subject']>
	const answerByOn = addDays(londonDay(at), daysKept.awaitingSubject)
	const round = at.getTime()
	const details = { firm: key.firm.name, answerByOn }
	const reach = subject.email
		? ({ channel: 'email', to: subject.email } as const)
		: ({ channel: 'sms', to: subject.mobile as string } as const)
	const secret = async () => ({ token: await newSubjectLink(tx, id, { expiresAt, at }), managerName: key.managerName })
	await queueMessage(tx, vault, {
		message: 'read-your-referral',
		...reach,
		subjectId: id,
		eventKey: `${id}:read:${round}`,
		details,
		secret: await secret(),
		at,
	})
	for (const day of reminderDays) {
		const notBefore = new Date(at.getTime() + day * dayMs)
		await queueMessage(tx, vault, {
			message: 'reminder',
			...reach,
			subjectId: id,
			eventKey: `${id}:reminder-${day}:${round}`,
			details,
			secret: await secret(),
			notBefore,
			at,
		})
	}
	const to = await addressOf({ vault, ...ground }, tx, actor.userId)
	await queueMessage(tx, vault, {
		message: 'receipt-for-manager',
		channel: 'email',
		to,
		subjectId: id,
		eventKey: `${id}:receipt:${round}`,
		details: { reference, answerByOn },
		at,
	})
}
