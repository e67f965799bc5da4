import type { ActorOf } from '#app/auth/actor.ts'
import { listAccess } from '#app/audit/list-access.server.ts'
import { staffNames } from '#app/features/casework/staff-names.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { listForEmployee, type YourList } from '#app/features/suggestions/list-for-employee.server.ts'
import { listPermissions, listQuestions } from '#db/queries/case-file.server.ts'
import { findReferral } from '#db/queries/referrals.server.ts'
import { scopeOf } from '#db/queries/scope.ts'
import { londonDay } from './london-day.ts'
import { standing } from './permissions.ts'
import { shownReference } from './reference.ts'
import type { ReferralStatus } from './referral.ts'
import { openBeside } from './sealed-columns.server.ts'

export type SubjectStatusView = {
	readonly status: ReferralStatus
	readonly reference: string
	readonly respondByOn: string | null
	readonly hasCopy: boolean
	readonly permissions: readonly { readonly permission: string; readonly agreed: boolean; readonly on: string }[]
	readonly questions: readonly { readonly question: string; readonly answer: string | null }[]
	/** The changes at work that the service suggests; null before they are shown and when there is none. */
	readonly list: YourList | null
	/** Who looked or did something, the newest first, told by names of events: the words are the page's. */
	readonly access: readonly {
		/** The day and the time of day in London. */
		readonly on: string
		readonly time: string
		readonly kind: 'staff' | 'employer' | 'subject' | 'system'
		/** Of somebody at the service, where it is known. */
		readonly name: string | null
		readonly event: string
	}[]
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
			permission: one.permission,
			agreed: one.agreed,
			on: londonDay(one.at),
		})),
		list: await listForEmployee(ground, row),
		questions: (await listQuestions(store.read, row.id)).map((one) => ({
			question: openBeside(vault, row, 'case_questions', 'question', one.id, one.question),
			answer: one.answer && openBeside(vault, row, 'case_questions', 'answer', one.id, one.answer),
		})),
		// Their own visits would bury the looks of others.
		access: (await listAccess(store.read, row.id))
			.filter(({ actorKind, event }) => actorKind !== 'subject' || event !== 'referral.viewed')
			.map((access) => ({
				on: londonDay(access.at),
				time: clock.format(access.at),
				// Those who hold plans never come near a referral.
				kind: access.actorKind as 'staff' | 'employer' | 'subject' | 'system',
				name: access.actorKind === 'staff' ? (names.get(access.actorId) ?? null) : null,
				event: access.event,
			}))
			.reverse(),
	}
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' })
