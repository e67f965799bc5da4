import type { ActorOf } from '#app/auth/actor.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { permissionOf, standing } from '#app/features/referrals/permissions.ts'
import { caseworkMoves, mayAskFrom, type ReferralStatus } from '#app/features/referrals/referral.ts'
import { shownReference } from '#app/features/referrals/reference.ts'
import { staffWords } from '#app/features/referrals/status-words.ts'
import { permissionsSection, subjectJourney } from '#app/features/referrals/subject-journey.ts'
import { toSubmittedDocument } from '#app/journey/summary.ts'
import type { CaseFile } from './open-case.server.ts'

/** A case as its page shows it: plain data, in the reader's words. */
export function caseView(file: CaseFile, names: ReadonlyMap<string, string>, actor: ActorOf<'staff'>, mayAssignOthers: boolean) {
	const { row } = file
	const nameOf = (id: string) => names.get(id) ?? (id === row.ownerId ? 'The employer' : 'The employee')
	const onBehalf = row.withoutManagersPart ? 'The employee alone' : file.part ? 'Employer and employee' : 'Employer, about a post'
	const own = file.part && toSubmittedDocument(subjectJourney, file.part.answers, { today: londonDay(row.updatedAt) })
	return {
		id: row.id,
		kind: row.kind,
		status: row.status,
		reference: shownReference(row.reference ?? ''),
		onBehalf,
		receivedOn: row.receivedAt ? londonDay(row.receivedAt) : null,
		respondByOn: row.respondBy ? londonDay(row.respondBy) : null,
		assignedTo: row.assignedTo,
		assignedName: row.assignedTo && nameOf(row.assignedTo),
		isMine: row.assignedTo === actor.userId,
		me: actor.userId,
		colleagues: mayAssignOthers ? [...names].map(([id, name]) => ({ value: id, label: name })) : null,
		moves: caseworkMoves[row.status].map((status) => ({ value: status, label: staffWords(status).label })),
		mayAsk: (mayAskFrom as readonly ReferralStatus[]).includes(row.status) && !row.withoutManagersPart,
		permissions: standing(file.permissions).map((one) => ({
			label: permissionOf(one.permission)?.label ?? one.permission,
			agreed: one.agreed,
			on: londonDay(one.at),
		})),
		document: file.document?.sections ?? null,
		// The permissions stand by themselves at the head of the page.
		own: own?.sections.filter(({ heading }) => heading !== permissionsSection) ?? null,
		notes: file.notes.map((note) => ({ id: note.id, by: nameOf(note.authorId), on: londonDay(note.at), text: note.text })),
		questions: file.questions.map((one) => ({
			id: one.id,
			question: one.question,
			answer: one.answer,
			on: londonDay(one.askedAt),
		})),
		changes: file.changes
			.filter((change) => !['draft', 'changes-requested'].includes(change.to))
			.map((change) => ({
				to: staffWords(change.to as ReferralStatus).label,
				by: nameOf(change.byId),
				on: londonDay(change.at),
			})),
	}
}

export type CaseView = ReturnType<typeof caseView>
