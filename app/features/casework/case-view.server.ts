import type { ActorOf } from '#app/auth/actor.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { permissionOf, standing } from '#app/features/referrals/permissions.ts'
import { caseworkMoves, mayAskFrom, type ReferralStatus } from '#app/features/referrals/referral.ts'
import { shownReference } from '#app/features/referrals/reference.ts'
import { permissionsSection, subjectJourney } from '#app/features/referrals/subject-journey.ts'
import { toSubmittedDocument } from '#app/journey/summary.ts'
import type { CaseFile } from './open-case.server.ts'

/** Who did something: one of the team, by name where they gave one, or one of the two sides. */
export type Doer = { readonly is: 'staff'; readonly name: string | null } | { readonly is: 'employer' | 'employee' }

/** A case as its page shows it: plain data, which the page puts into words. */
export function caseView(
	file: CaseFile,
	names: ReadonlyMap<string, string | null>,
	actor: ActorOf<'staff'>,
	mayAssignOthers: boolean,
) {
	const { row } = file
	const doer = (id: string): Doer => {
		const name = names.get(id)
		if (name !== undefined) return { is: 'staff', name }
		return { is: id === row.ownerId ? 'employer' : 'employee' }
	}
	const withEmployer = file.part ? ('employer-and-employee' as const) : ('about-a-post' as const)
	const own = file.part && toSubmittedDocument(subjectJourney, file.part.answers, { today: londonDay(row.updatedAt) })
	return {
		id: row.id,
		kind: row.kind,
		status: row.status,
		reference: shownReference(row.reference ?? ''),
		onBehalf: row.withoutManagersPart ? ('employee-alone' as const) : withEmployer,
		receivedOn: row.receivedAt ? londonDay(row.receivedAt) : null,
		respondByOn: row.respondBy ? londonDay(row.respondBy) : null,
		assignedTo: row.assignedTo,
		assignedDoer: row.assignedTo ? doer(row.assignedTo) : null,
		isMine: row.assignedTo === actor.userId,
		me: actor.userId,
		colleagues: mayAssignOthers ? [...names].map(([id, name]) => ({ id, name })) : null,
		moves: caseworkMoves[row.status],
		mayAsk: (mayAskFrom as readonly ReferralStatus[]).includes(row.status) && !row.withoutManagersPart,
		permissions: standing(file.permissions).map((one) => ({
			label: permissionOf(one.permission)?.label ?? one.permission,
			agreed: one.agreed,
			on: londonDay(one.at),
		})),
		document: file.document?.sections ?? null,
		// The permissions stand by themselves at the head of the page.
		own: own?.sections.filter(({ heading }) => heading !== permissionsSection) ?? null,
		notes: file.notes.map((note) => ({ id: note.id, by: doer(note.authorId), on: londonDay(note.at), text: note.text })),
		questions: file.questions.map((one) => ({
			id: one.id,
			question: one.question,
			answer: one.answer,
			on: londonDay(one.askedAt),
		})),
		list: file.list,
		changes: file.changes
			.filter((change) => !['draft', 'changes-requested'].includes(change.to))
			.map((change) => ({
				to: change.to as ReferralStatus,
				by: doer(change.byId),
				on: londonDay(change.at),
			})),
	}
}

export type CaseView = ReturnType<typeof caseView>
