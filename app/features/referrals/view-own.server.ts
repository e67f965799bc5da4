import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { walk, type Answers } from '#app/journey/walk.ts'
import { suggestionsForManager } from '#app/features/suggestions/suggestions-for-manager.server.ts'
import type { Suggestion } from '#app/features/suggestions/suggested-list.ts'
import { listPermissions, listQuestions } from '#db/queries/case-file.server.ts'
import { listMemberships } from '#db/queries/organisations.server.ts'
import { findReferralByReference, listForAccount, type ReferralRow } from '#db/queries/referrals.server.ts'
import { scopeOf, type Scope } from '#db/queries/scope.ts'
import { findUser } from '#db/queries/users.server.ts'
import { changedForEmployerAt, isGoneForEmployer } from './employers-sight.ts'
import { journeyOf } from './forms.ts'
import { londonDay } from './london-day.ts'
import { permissions } from './permissions.ts'
import type { ReferralDocument } from './referral-document.ts'
import { referralStatuses, type ReferralKind, type ReferralStatus } from './referral.ts'
import { openBeside, openColumn } from './sealed-columns.server.ts'
import { employerState, employerStatus } from './status-words.ts'
import { secondContact } from './steps/second-contact.ts'
import type { SubjectPart } from './subject-part.ts'

/** Null for a request about a post, and when what was written is gone. The name is null where it is not theirs to read. */
export type OwnSubject = { readonly name: string | null } | null

/** What an employer may see of a referral: what they wrote, the state in their words, and the few permissions that concern them. */
export type OwnReferral = {
	readonly id: string
	readonly kind: ReferralKind
	readonly reference: string
	/** As the employer may know it: of the statuses that read the same to them, always the first. */
	readonly status: ReferralStatus
	readonly subject: OwnSubject
	/** Without sections when it was not answered in time: what was written is gone then. */
	readonly document: ReferralDocument
	readonly sentOn: string | null
	readonly answerByOn: string | null
	readonly respondByOn: string | null
	readonly closedOn: string | null
	/** Lines the employee asked to change, while it is with the manager for that. Numbers only. */
	readonly markedLines: readonly string[]
	readonly permissions: readonly { readonly label: string; readonly agreed: boolean }[]
	readonly questions: readonly { readonly question: string; readonly answer: string | null; readonly askedOn: string }[]
	/** The changes at work that the service suggests, where the employee has read them and lets them be read. */
	readonly suggestions: readonly Suggestion[]
	readonly isOwner: boolean
	/** False for somebody who sees the firm's referrals and was not named in this one: they read its state and nothing of what was written. */
	readonly mayRead: boolean
}

export async function employerScope({ store }: Ground, actor: ActorOf<'employer'>): Promise<Scope> {
	const memberships = await listMemberships(store.read, actor.userId)
	return scopeOf(
		actor,
		memberships.filter(({ seesWhole }) => seesWhole).map(({ organisation }) => organisation.id),
	)
}

/** Null when there is no such referral, or it is not theirs, or it is still a draft, or its days are over. */
export async function viewOwnReferral(
	ground: Ground,
	actor: ActorOf<'employer'>,
	reference: string,
	at = new Date(),
): Promise<OwnReferral | null> {
	const { store, vault } = ground
	const row = await findReferralByReference(store.read, await employerScope(ground, actor), reference)
	if (!row?.sentAt || isGoneForEmployer(row, at)) return null
	const gone = { title: journeyOf(row.kind).title, madeOn: londonDay(row.sentAt), sections: [] }
	const mayRead = await mayReadWritten(ground, actor, row, at)
	const document = (mayRead && openColumn<ReferralDocument>(vault, row, 'document', row.document)) || gone
	const status = knownStatus(row)
	const part =
		mayRead && status === 'changes-requested' ? openColumn<SubjectPart>(vault, row, 'subject_answers', row.subjectAnswers) : null
	const given = row.withoutManagersPart ? [] : await listPermissions(store.read, row.id)
	const suggestions = mayRead ? await suggestionsForManager(ground, row, given) : []
	// What the employee says of the list, once they have read it, stays with the service until they let it go.
	const told = suggestions.length > 0 ? given : given.filter((one) => row.receivedAt && one.at <= row.receivedAt)
	const day = (moment: Date | null) => moment && londonDay(moment)
	return {
		id: row.id,
		kind: row.kind,
		reference,
		status,
		subject: subjectFor(vault, row, mayRead),
		document,
		sentOn: day(row.sentAt),
		answerByOn: status === 'awaiting-subject' ? day(row.expiresAt) : null,
		respondByOn: row.withoutManagersPart ? null : day(row.respondBy),
		closedOn: row.withoutManagersPart ? null : day(row.closedAt),
		markedLines: Object.keys(part?.wishes ?? {}),
		permissions: permissions
			.filter(({ managerIsTold }) => managerIsTold)
			.flatMap(({ id, label }) => {
				const answer = told.findLast((one) => one.permission === id)
				return answer ? [{ label, agreed: answer.agreed }] : []
			}),
		questions:
			row.withoutManagersPart || !mayRead
				? []
				: (await listQuestions(store.read, row.id)).map((one) => ({
						question: openBeside(vault, row, 'case_questions', 'question', one.id, one.question),
						answer: one.answer && openBeside(vault, row, 'case_questions', 'answer', one.id, one.answer),
						askedOn: londonDay(one.askedAt),
					})),
		suggestions,
		isOwner: row.ownerId === actor.userId,
		mayRead,
	}
}

/** Who wrote it, or was named in it as the one who may take over: the employee read that name. Nobody else of the firm. */
async function mayReadWritten(ground: Ground, actor: ActorOf<'employer'>, row: ReferralRow, at: Date): Promise<boolean> {
	if (row.ownerId === actor.userId) return true
	const answers = openColumn<Answers>(ground.vault, row, 'answers', row.answers)
	const second = answers && walk(journeyOf(row.kind), answers, { today: londonDay(at) }).read(secondContact)?.secondEmail
	if (!second) return false
	const user = await findUser(ground.store.read, actor.userId)
	return user?.emailIndex === ground.vault.index('email', second.toLowerCase())
}

function subjectFor(vault: Ground['vault'], row: ReferralRow, mayRead: boolean): OwnSubject {
	if (row.subjectName === null) return null
	return { name: mayRead ? openColumn<string>(vault, row, 'subject_name', row.subjectName) : null }
}

/**
 * What a page is given can be read by whoever opens it, whatever the page shows. So "booked" or "no contact" must not even be in it:
 * everything that the employer reads as one word leaves here as one status.
 */
function knownStatus(row: ReferralRow): ReferralStatus {
	const state = employerState(employerStatus(row))
	return referralStatuses.find((status) => employerState(status) === state) ?? employerStatus(row)
}

export type AccountLine = {
	readonly id: string
	readonly kind: ReferralKind
	readonly reference: string | null
	readonly status: ReferralStatus
	readonly subject: OwnSubject
	readonly changedOn: string
	readonly keptUntilOn: string | null
}

/** What an employer has begun and sent, the newest change that they may know of first. */
export async function listOwnReferrals(ground: Ground, actor: ActorOf<'employer'>, at = new Date()): Promise<AccountLine[]> {
	const all = await listForAccount(ground.store.read, await employerScope(ground, actor))
	const rows = all.filter((row) => !isGoneForEmployer(row, at))
	const changedAt = (row: ReferralRow) => changedForEmployerAt(row).getTime()
	rows.sort((a, b) => changedAt(b) - changedAt(a) || (a.id < b.id ? -1 : 1))
	const reading = await Promise.all(rows.map((row) => mayReadWritten(ground, actor, row, at)))
	return rows.map((row, index) => ({
		id: row.id,
		kind: row.kind,
		reference: row.reference,
		status: knownStatus(row),
		subject: subjectFor(ground.vault, row, reading[index] === true),
		changedOn: londonDay(changedForEmployerAt(row)),
		keptUntilOn: row.status === 'draft' && row.expiresAt ? londonDay(row.expiresAt) : null,
	}))
}
