import { randomUUID } from 'node:crypto'
import { recordAudit } from '#app/audit/record.server.ts'
import type { ActorOf } from '#app/auth/actor.ts'
import { findAdjustment } from '#app/content/adjustments.server.ts'
import { caseForChange } from '#app/features/casework/case-for-change.server.ts'
import { tellEmployee } from '#app/features/casework/tell.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { sealBeside } from '#app/features/referrals/sealed-columns.server.ts'
import { noticeHealthWords } from '#app/journey/health-words.ts'
import { codePoints, looksEmpty, tidyText, withoutHiddenCharacters } from '#app/journey/text-rules.ts'
import { deleteSuggestion, insertSuggestion } from '#db/queries/case-suggestions.server.ts'
import { moveStatus, type ReferralRow } from '#db/queries/referrals.server.ts'
import { scopeOf } from '#db/queries/scope.ts'
import type { Db } from '#db/store.server.ts'
import { heldList, type HeldList } from './held-list.server.ts'
import { longestOwn, mayChangeList, mostOwn, mostSuggested } from './suggested-list.ts'

export type SuggestRefusal =
	| { readonly because: 'nothing-suggested' | 'suggestion-too-long' | 'too-many-own' | 'too-many-suggested' | 'list-is-shown' }
	| { readonly because: 'health-words-in-list'; readonly words: readonly string[] }

export type SuggestOutcome =
	| { readonly outcome: 'done' }
	| { readonly outcome: 'not-found' }
	| { readonly outcome: 'refused'; readonly refusal: SuggestRefusal }

const done = { outcome: 'done' } as const
const refused = (refusal: SuggestRefusal): SuggestOutcome => ({ outcome: 'refused', refusal })

/**
 * Puts a change of the catalogue, a change in the service's own words, or both on the list of a case. What is on it already is not
 * put on it twice. The manager may read it one day, so a health word in it is refused and not only noticed.
 */
export async function suggestChange(
	ground: Ground,
	actor: ActorOf<'staff'>,
	id: string,
	{ change, own: typed }: { readonly change: string; readonly own: string },
	at = new Date(),
): Promise<SuggestOutcome> {
	const own = looksEmpty(typed) ? '' : tidyText(withoutHiddenCharacters(typed), 'one')
	const adjustment = findAdjustment(change)
	if (!adjustment && !own) return refused({ because: 'nothing-suggested' })
	if (codePoints(own) > longestOwn) return refused({ because: 'suggestion-too-long' })
	const words = noticeHealthWords(own)
	if (words.length > 0) return refused({ because: 'health-words-in-list', words })
	return changeList(ground, actor, id, at, async (tx, row, { suggestions }) => {
		const isNew = adjustment && suggestions.every(({ adjustmentId }) => adjustmentId !== adjustment.id)
		const added = [...(isNew ? [{ adjustmentId: adjustment.id, own: '' }] : []), ...(own ? [{ adjustmentId: null, own }] : [])]
		if (own && suggestions.filter(({ body }) => body).length >= mostOwn) return refused({ because: 'too-many-own' })
		if (suggestions.length + added.length > mostSuggested) return refused({ because: 'too-many-suggested' })
		for (const one of added) {
			const suggestion = randomUUID()
			await insertSuggestion(tx, {
				id: suggestion,
				referralId: id,
				adjustmentId: one.adjustmentId,
				body: one.own ? sealBeside(ground.vault, row, 'case_suggestions', 'body', suggestion, one.own) : null,
				byId: actor.userId,
				at,
			})
			const detail = { suggestion, did: 'added' }
			await recordAudit(tx, ground.vault, actor, { event: 'case.change-suggested', subjectId: id, detail, at })
		}
		// They are reading it already: what is new in it is news to them, and their days begin anew.
		if (row.status === 'report-with-subject' && added.length > 0)
			await tellEmployee(ground, tx, row, `${id}:list:${at.getTime()}`, at)
		return done
	})
}

/** Takes one out of the list. One that is out already is no mistake. */
export async function takeOutSuggestion(
	ground: Ground,
	actor: ActorOf<'staff'>,
	id: string,
	suggestion: string,
	at = new Date(),
): Promise<SuggestOutcome> {
	return changeList(ground, actor, id, at, async (tx) => {
		if (!(await deleteSuggestion(tx, id, suggestion))) return done
		const detail = { suggestion, did: 'taken-out' }
		await recordAudit(tx, ground.vault, actor, { event: 'case.change-suggested', subjectId: id, detail, at })
		return done
	})
}

async function changeList(
	ground: Ground,
	actor: ActorOf<'staff'>,
	id: string,
	at: Date,
	change: (tx: Db, row: ReferralRow, held: HeldList) => Promise<SuggestOutcome>,
): Promise<SuggestOutcome> {
	return ground.store.write(async (tx): Promise<SuggestOutcome> => {
		const row = await caseForChange(tx, actor, id, at)
		if (!row) return { outcome: 'not-found' }
		const held = await heldList(tx, id)
		if (!mayChangeList(row.status, held.corrections, held.shown)) return refused({ because: 'list-is-shown' })
		// Takes hold of the case: it cannot be moved on, and nobody else can count the list, until this is done.
		const isStillThere = await moveStatus(tx, scopeOf(actor), id, row.status, { status: row.status })
		return isStillThere ? change(tx, row, held) : refused({ because: 'list-is-shown' })
	})
}
