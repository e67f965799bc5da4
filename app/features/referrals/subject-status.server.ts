import type { ActorOf } from '#app/auth/actor.ts'
import { listAccess } from '#app/audit/list-access.server.ts'
import { staffNames } from '#app/features/casework/staff-names.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { listPermissions, listQuestions } from '#db/queries/case-file.server.ts'
import { findReferral } from '#db/queries/referrals.server.ts'
import { scopeOf } from '#db/queries/scope.ts'
import { londonDay } from './london-day.ts'
import { permissionOf, standing } from './permissions.ts'
import { shownReference } from './reference.ts'
import type { ReferralStatus } from './referral.ts'
import { openBeside } from './sealed-columns.server.ts'

export type SubjectStatusView = {
	readonly status: ReferralStatus
	readonly reference: string
	readonly respondByOn: string | null
	readonly hasCopy: boolean
	readonly permissions: readonly { readonly label: string; readonly agreed: boolean; readonly on: string }[]
	readonly questions: readonly { readonly question: string; readonly answer: string | null }[]
	/** Who looked or did something, the newest first. */
	readonly access: readonly { readonly at: string; readonly who: string; readonly what: string }[]
}

/** The state of their case for the person it is about, what they allowed, and who looked. */
export async function subjectStatus(ground: Ground, actor: ActorOf<'subject'>): Promise<SubjectStatusView | null> {
	const { store, vault } = ground
	const row = await findReferral(store.read, scopeOf(actor), actor.referralId)
	if (!row) return null
	const given = await listPermissions(store.read, row.id)
	const names = await staffNames(ground, row.areaId)
	return {
		status: row.status,
		reference: shownReference(row.reference ?? ''),
		respondByOn: row.respondBy ? londonDay(row.respondBy) : null,
		hasCopy: row.document !== null,
		permissions: standing(given).map((one) => ({
			label: permissionOf(one.permission)?.label ?? one.permission,
			agreed: one.agreed,
			on: londonDay(one.at),
		})),
		questions: (await listQuestions(store.read, row.id)).map((one) => ({
			question: openBeside(vault, row, 'case_questions', 'question', one.id, one.question),
			answer: one.answer && openBeside(vault, row, 'case_questions', 'answer', one.id, one.answer),
		})),
		// Their own visits would bury the looks of others.
		access: (await listAccess(store.read, row.id))
			.filter(({ actorKind, event }) => actorKind !== 'subject' || event !== 'referral.viewed')
			.map((access) => ({
				at: shortMoment(access.at),
				who: whoWas(access.actorKind, names.get(access.actorId)),
				what: whatWas(access.event),
			}))
			.reverse(),
	}
}

const moment = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/London',
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	hour: 'numeric',
	minute: '2-digit',
})
const shortMoment = (at: Date) => moment.format(at)

const whoWas = (kind: string, name: string | undefined) =>
	kind === 'staff'
		? `${name ?? 'Somebody'}, at the service`
		: ({ employer: 'Your manager’s side', subject: 'You', system: 'The portal' }[kind] ?? 'Somebody')

function whatWas(event: string): string {
	const words: Readonly<Record<string, string>> = {
		'referral.draft-started': 'began it',
		'referral.sent-to-employee': 'sent it to you',
		'referral.viewed': 'opened it',
		'referral.opened-with-reason': 'gave a reason to open a colleague’s case',
		'referral.downloaded': 'took a copy',
		'referral.agreed': 'agreed and sent it',
		'referral.declined': 'said no or not now',
		'referral.change-requested': 'asked for a change',
		'referral.received': 'sent it to the service',
		'referral.status-changed': 'moved it on',
		'referral.assigned': 'was given the case, or handed it on',
		'referral.note-added': 'wrote a note',
		'referral.question-asked': 'asked your manager for one thing',
		'referral.question-answered': 'answered the question',
		'subject.code-sent': 'sent a code to you',
		'subject.code-accepted': 'opened the link with a code',
		'subject.link-renewed': 'opened it again after a no',
		'subject.comment-saved': 'marked a line',
		'referral.expired': 'closed it, for the time to answer was over',
		'draft.resumed': 'went on writing it',
	}
	return words[event] ?? 'did something'
}
