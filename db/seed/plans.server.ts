import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { confirmPaperCode } from '#app/features/papers/employee-code.server.ts'
import type { Holder } from '#app/features/papers/holder.ts'
import type { PaperOf } from '#app/features/papers/paper.ts'
import { openPaper } from '#app/features/papers/open-paper.server.ts'
import { shareByHand } from '#app/features/papers/share-paper.server.ts'
import { signPaper } from '#app/features/papers/sign-paper.server.ts'
import { startPlan } from '#app/features/plans/add-to-plan.server.ts'
import { emptyRow, type Plan, type PlanRow } from '#app/features/plans/plan.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { someMonday, unique } from './people.server.ts'

/** A point of a plan. Left out, it is one to start work later, that nobody has answered. */
export const aRow = (wishes: Partial<PlanRow> = {}): PlanRow => ({ ...emptyRow(`r${unique()}`), what: 'Start at 10', ...wishes })

/** A plan that this holder began. Gives its id. */
export async function aPlan(
	ground: Ground,
	holder: Holder,
	{ rows = [aRow()], at = someMonday, ...about }: Partial<Plan> & { readonly at?: Date } = {},
): Promise<string> {
	const begun = await startPlan(ground, holder, { rows, about }, `visitor-${unique()}`, at)
	if (begun.outcome !== 'started') throw new Error(begun.outcome)
	return begun.id
}

/** The manager signs what the plan says now. */
export async function signedByManager(ground: Ground, holder: Holder, id: string, name: string, at = someMonday): Promise<void> {
	const paper = await openPaper(ground, holder, planPaper, id, at)
	const read = paper?.row.revision ?? 0
	await signPaper(ground, holder, planPaper, id, { side: 'manager', name, on: londonDay(at), read }, at)
}

type EmployeeIn = { readonly token: string; readonly actor: ActorOf<'paper-subject'> }

/** The employee of a plan, handed their link and told the digits, and in. */
export const thePlansEmployee = (ground: Ground, holder: Holder, id: string, at = someMonday): Promise<EmployeeIn> =>
	thePapersEmployee(ground, holder, planPaper, id, at)

/** The same of a paper of any kind. */
export async function thePapersEmployee<Content>(
	ground: Ground,
	holder: Holder,
	of: PaperOf<Content>,
	id: string,
	at = someMonday,
): Promise<EmployeeIn> {
	const shared = await shareByHand(ground, holder, of, id, at)
	if (shared.outcome !== 'made') throw new Error(shared.outcome)
	const known = await confirmPaperCode(ground, of, shared.token, { nonce: null, code: shared.code }, at)
	if (known.outcome !== 'right') throw new Error(known.outcome)
	return { token: shared.token, actor: { kind: 'paper-subject', userId: known.found.userId, paperId: id } }
}
