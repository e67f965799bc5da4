import { askForOneThing } from '#app/features/casework/ask-for-one-thing.server.ts'
import { assignCase } from '#app/features/casework/assign-case.server.ts'
import { changeStatus } from '#app/features/casework/change-status.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { caseworkMoves, type ReferralStatus } from '#app/features/referrals/referral.ts'
import { runRetention } from '#app/operations/retention.server.ts'
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
}

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
	const { employer = await anEmployer(ground), staff, way, moves, question, ...rest } = wishes
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
			const at = await moveCase(ground, received.id, way ?? wayTo(status), { staff: by, moves, question, from: received.at })
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
	}: { staff: SeededStaff; moves?: readonly Date[] | undefined; from: Date; question?: string | undefined },
): Promise<Date> {
	let at = start
	let from: ReferralStatus = 'received'
	for (const [step, to] of way.entries()) {
		at = moves[step] ?? after(at, hour)
		if (step === 0) await assignCase(ground, staff.actor, id, staff.actor.userId, at)
		const { outcome } =
			to === 'info-requested'
				? await askForOneThing(ground, staff.actor, id, question, at)
				: await changeStatus(ground, staff.actor, id, { from, to }, at)
		if (outcome !== 'changed' && outcome !== 'asked') throw new Error(`The case did not move to ${to}: ${outcome}`)
		from = to
	}
	return at
}
