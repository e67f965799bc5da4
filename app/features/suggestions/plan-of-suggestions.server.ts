import { recordAudit } from '#app/audit/record.server.ts'
import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { scopeFor } from '#app/features/papers/open-paper.server.ts'
import { startPaperIn } from '#app/features/papers/start-paper.server.ts'
import { addRows } from '#app/features/plans/change-rows.ts'
import { emptyPlan, longest, type PlanRow } from '#app/features/plans/plan.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { keyAnswersOf } from '#app/features/referrals/key-answers.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { openColumn } from '#app/features/referrals/sealed-columns.server.ts'
import { employerScope, viewOwnReferral } from '#app/features/referrals/view-own.server.ts'
import type { Answers } from '#app/journey/walk.ts'
import { rememberOnce } from '#db/queries/idempotency-keys.server.ts'
import { findPaper } from '#db/queries/papers.server.ts'
import { findReferralByReference } from '#db/queries/referrals.server.ts'
import type { Suggestion } from './suggested-list.ts'

export type PlanOfSuggestions =
	| { readonly outcome: 'in-plan'; readonly id: string }
	/** There is no list that they may read now. */
	| { readonly outcome: 'nothing' }
	| { readonly outcome: 'not-found' }

/** The button is pressed again after the plan it made was deleted: so often, and no more. */
const mostAnew = 50

/**
 * Puts the list that a manager may read into a new plan of theirs, with the names they gave themselves. Pressed again it leads to the
 * same plan, as long as that is there. It is theirs and not the firm's: the employee let their manager read the list, and nobody was
 * named to them who sees the firm's plans. The employee can see that it was done.
 *
 * @param rowOf a suggestion as a row, in the words of the page
 */
export async function planOfSuggestions(
	ground: Ground,
	actor: ActorOf<'employer'>,
	reference: string,
	rowOf: (suggestion: Suggestion) => PlanRow,
	at = new Date(),
): Promise<PlanOfSuggestions> {
	const { store, vault } = ground
	const view = await viewOwnReferral(ground, actor, reference, at)
	if (!view) return { outcome: 'not-found' }
	if (view.suggestions.length === 0) return { outcome: 'nothing' }
	const row = await findReferralByReference(store.read, await employerScope(ground, actor), reference)
	if (!row) return { outcome: 'not-found' }
	const answers = openColumn<Answers>(vault, row, 'answers', row.answers) ?? {}
	const { managerName, firm } = keyAnswersOf(row.kind, answers, { today: londonDay(at) })
	const about = {
		employee: cut(view.subject?.name ?? '', longest.name),
		manager: cut(managerName, longest.name),
		firm: cut(firm.name, longest.line),
	}
	const { plan } = addRows({ ...emptyPlan, ...about }, view.suggestions.map(rowOf))
	return store.write(async (tx): Promise<PlanOfSuggestions> => {
		const scope = await scopeFor(tx, actor)
		let of = row.id
		for (let anew = 0; anew < mostAnew; anew += 1) {
			const once = {
				key: `plan-of-case:${actor.userId}:${of}`,
				actorId: actor.userId,
				action: 'plan-of-case',
				bodyHash: row.id,
				at,
			}
			const answer = await rememberOnce(tx, once, async () => {
				const begun = await startPaperIn(ground, tx, actor, planPaper, plan, '', at, false)
				if (begun.outcome !== 'started') throw new Error(`An account could not begin a plan: ${begun.outcome}`)
				await recordAudit(tx, vault, actor, { event: 'case.put-in-plan', subjectId: row.id, at })
				return { plan: begun.id }
			})
			if ('conflict' in answer) return { outcome: 'nothing' }
			const id = answer.result.plan
			if ('first' in answer || (await findPaper(tx, scope, id, 'plan', at))) return { outcome: 'in-plan', id }
			of = id
		}
		return { outcome: 'nothing' }
	})
}

const cut = (text: string, most: number) => [...text].slice(0, most).join('')
