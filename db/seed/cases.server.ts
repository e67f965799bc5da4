import { askForOneThing } from '#app/features/casework/ask-for-one-thing.server.ts'
import { assignCase } from '#app/features/casework/assign-case.server.ts'
import { changeStatus } from '#app/features/casework/change-status.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { caseworkMoves, type ReferralStatus } from '#app/features/referrals/referral.ts'
import { answerList } from '#app/features/suggestions/answer-list.server.ts'
import { suggestChange } from '#app/features/suggestions/suggest-change.server.ts'
import { markOf } from '#app/features/suggestions/suggested-list.ts'
import { runRetention } from '#app/operations/retention.server.ts'
import { listSuggestions } from '#db/queries/case-suggestions.server.ts'
import { findSubject } from '#db/queries/users.server.ts'
import { anEmployer, aStaffMember, type SeededEmployer, type SeededStaff } from './people.server.ts'
import {
	aDraftReferral,
	after,
	aReceivedReferral,
	aSentReferral,
	type DraftWishes,
	type EmployeeWishes,
} from './referrals.server.ts'

const hour = 3_600_000
const day = 24 * hour

export type Moves = {
	/** Who moves it; left out, a case-worker made for it. */
	readonly staff?: SeededStaff
	/** The statuses after received, in order; left out, the shortest way. */
	readonly way?: readonly ReferralStatus[]
	/** When each move happens; left out, an hour apart. */
	readonly moves?: readonly Date[]
	/** What is asked of the employer on the way to info-requested. */
	readonly question?: string
	/** What the service suggests to change at work, before its list goes to the employee: ids of the catalogue, or words of its own. */
	readonly suggests?: readonly SuggestedHere[]
}

export type SuggestedHere = { readonly change?: string; readonly own?: string }

export type CaseWishes = DraftWishes & EmployeeWishes & Moves & { readonly employer?: SeededEmployer }

export type SeededCase = {
	readonly id: string
	readonly employer: SeededEmployer
	/** Empty for a draft. */
	readonly reference: string
	/** When it got to its status. */
	readonly at: Date
	/** Who has it; null before the service does. */
	readonly staff: SeededStaff | null
}

/** A referral or request in any status, got there by what people do. On the way to expired it runs retention for everybody's. */
export async function aCaseIn(ground: Ground, status: ReferralStatus, wishes: CaseWishes = {}): Promise<SeededCase> {
	const { employer = await anEmployer(ground), staff, way, moves, question, suggests, ...rest } = wishes
	switch (status) {
		case 'draft':
			return { ...(await aDraftReferral(ground, employer, rest)), reference: '', staff: null }
		case 'awaiting-subject':
			return { ...(await aSentReferral(ground, employer, rest)), staff: null }
		case 'expired': {
			const sent = await aSentReferral(ground, employer, rest)
			const at = after(sent.at, 14 * day + hour)
			await runRetention(ground, at)
			return { ...sent, at, staff: null }
		}
		case 'changes-requested': {
			const mark = { 'what-you-see': { wish: 'correct', text: 'It is only in the afternoon.' } } as const
			return { ...(await aReceivedReferral(ground, employer, { wishes: mark, ...rest, choice: 'ask-change' })), staff: null }
		}
		case 'declined':
			return { ...(await aReceivedReferral(ground, employer, { ...rest, choice: 'no' })), staff: null }
		default: {
			const received = await aReceivedReferral(ground, employer, rest)
			const by = staff ?? (await aStaffMember(ground))
			const at = await moveCase(ground, received.id, way ?? wayTo(status), {
				staff: by,
				moves,
				question,
				suggests,
				from: received.at,
			})
			return { ...received, staff: by, at }
		}
	}
}

/** The shortest way from received by the moves of a case-worker; asking the employer counts as one. */
export function wayTo(status: ReferralStatus): readonly ReferralStatus[] {
	const ways: ReferralStatus[][] = [['received']]
	for (const way of ways) {
		const last = way.at(-1) as ReferralStatus
		if (last === status) return way.slice(1)
		const next: ReferralStatus[] = last === 'received' ? [...caseworkMoves.received, 'info-requested'] : [...caseworkMoves[last]]
		ways.push(...next.filter((one) => !way.includes(one)).map((one) => [...way, one]))
	}
	throw new Error(`No way leads to ${status}`)
}

/** Takes a received case and moves it along. Gives when it got there. */
export async function moveCase(
	ground: Ground,
	id: string,
	way: readonly ReferralStatus[],
	{
		staff,
		moves = [],
		from: start,
		question = 'Which hours could change?',
		suggests = [],
	}: {
		staff: SeededStaff
		moves?: readonly Date[] | undefined
		from: Date
		question?: string | undefined
		suggests?: readonly SuggestedHere[] | undefined
	},
): Promise<Date> {
	let at = start
	let from: ReferralStatus = 'received'
	for (const [step, to] of way.entries()) {
		at = moves[step] ?? after(at, hour)
		if (step === 0) await assignCase(ground, staff.actor, id, staff.actor.userId, at)
		if (to === 'report-with-subject')
			for (const { change = '', own = '' } of suggests) {
				const suggested = await suggestChange(ground, staff.actor, id, { change, own }, after(at, -1000))
				if (suggested.outcome !== 'done') throw new Error(`${change || own} was not suggested: ${suggested.outcome}`)
			}
		if (to === 'released') await itIsFine(ground, id, after(at, -1000))
		const { outcome } =
			to === 'info-requested'
				? await askForOneThing(ground, staff.actor, id, question, at)
				: await changeStatus(ground, staff.actor, id, { from, to }, at)
		if (outcome !== 'changed' && outcome !== 'asked') throw new Error(`The case did not move to ${to}: ${outcome}`)
		from = to
	}
	return at
}

/** The employee has read what the service suggests and says that it may be shared. A request about a post has nobody to say it. */
export async function itIsFine(ground: Ground, id: string, at: Date): Promise<void> {
	const employee = await findSubject(ground.store.read, id)
	if (!employee) return
	const mark = markOf(await listSuggestions(ground.store.read, id))
	const actor = { kind: 'subject', userId: employee.id, referralId: id } as const
	const { outcome } = await answerList(ground, actor, { agreed: true, mark, language: 'en' }, at)
	if (outcome !== 'answered') throw new Error(`The employee could not answer: ${outcome}`)
}
