import { createHash } from 'node:crypto'
import { bankHolidayDaysOf } from '#app/content/bank-holidays.ts'
import type { Ground } from '#app/features/ground.ts'
import { changePaper } from '#app/features/papers/change-paper.server.ts'
import type { Holder } from '#app/features/papers/holder.ts'
import { openPaper } from '#app/features/papers/open-paper.server.ts'
import { bytesOf, mostBytes } from '#app/features/papers/paper.ts'
import { openSealedPaper } from '#app/features/papers/sealed-paper.server.ts'
import { phasedReturnPaper } from '#app/features/phased-return/phased-return-paper.ts'
import type { PhasedReturn } from '#app/features/phased-return/phased-return.ts'
import { rowOfReturn } from '#app/features/phased-return/row-of-return.ts'
import { findPaper, type PaperRow } from '#db/queries/papers.server.ts'
import { replaceRow } from './change-rows.ts'
import { rowOf, type Plan, type PlanRow } from './plan.ts'
import { planPaper } from './plan-paper.ts'
import { returnOfSource, sourceOfReturn, withNewestWeeks } from './return-in-plan.ts'

type ReturnWords = Parameters<typeof rowOfReturn>[2]['words']

/** Sentences play no part in the mark, so that a change of wording is no change of the plan. */
const noWords: ReturnWords = {
	rowWhat: (weeks, from) => `${weeks} ${from}`,
	rowWeek: (week, hours, review) => `${week} ${hours} ${review ?? ''}`,
}

/** A phased return as a point of a plan that knows where it came from. */
export function rowFromReturn(id: string, paper: string, plan: PhasedReturn, words: ReturnWords): PlanRow {
	const bankHolidays = bankHolidayDaysOf(plan.nation)
	const { what, how, startOn, reviewOn } = rowOfReturn('marked', plan, { words: noWords, bankHolidays })
	const mark = createHash('sha256')
		.update(JSON.stringify([what, how, startOn, reviewOn]))
		.digest('base64url')
		.slice(0, 12)
	return { ...rowOfReturn(id, plan, { words, bankHolidays }), source: sourceOfReturn(paper, mark) }
}

/** What the row would say now; null when it is of no phased return that whoever holds the plan still holds, or says it already. */
async function newestOf(
	{ store, vault }: Ground,
	plan: Held,
	row: PlanRow,
	words: ReturnWords,
	at: Date,
): Promise<PlanRow | null> {
	const from = returnOfSource(row.source)
	if (!from) return null
	const scope = { kind: 'beside', paperId: plan.id, ownerId: plan.ownerId } as const
	const paper = await findPaper(store.read, scope, from.paper, phasedReturnPaper.kind, at)
	if (!paper) return null
	const content = phasedReturnPaper.parse(openSealedPaper(vault, paper, 'content', paper.content))
	const newest = rowFromReturn(row.id, paper.id, content, words)
	return newest.source.ref === row.source.ref ? null : newest
}

type Held = Pick<PaperRow, 'id' | 'ownerId'>

/**
 * The rows of a plan whose phased return has changed since they were written, as its holder has it. For the holder's pages and for the
 * employee's, who learns no more than that there is a newer one.
 */
export async function returnsChangedSince(
	ground: Ground,
	held: Held,
	plan: Plan,
	at = new Date(),
): Promise<readonly { readonly id: string; readonly paper: string; readonly what: string }[]> {
	const changed = []
	for (const row of plan.rows)
		if (await newestOf(ground, held, row, noWords, at))
			changed.push({ id: row.id, paper: returnOfSource(row.source)?.paper ?? '', what: row.what })
	return changed
}

/**
 * Puts the newest weeks into a row and keeps what stood before as a version. Pressed again it changes nothing. 'none' where there is
 * nothing newer to take.
 */
export async function takeNewestReturn(
	ground: Ground,
	actor: Holder,
	{ plan: id, row: rowId }: { readonly plan: string; readonly row: string },
	words: ReturnWords,
	at = new Date(),
): Promise<'taken' | 'none' | 'too-large' | 'not-found'> {
	const open = await openPaper(ground, actor, planPaper, id, at)
	if (!open) return 'not-found'
	const row = rowOf(open.content, rowId)
	const newest = row && (await newestOf(ground, open.row, row, words, at))
	if (!newest) return 'none'
	const changed = await changePaper<Plan, 'taken' | 'none' | 'too-large'>(
		ground,
		actor,
		planPaper,
		id,
		(plan) => {
			const now = rowOf(plan, rowId)
			// Somebody else took it, or took the row out, since it was read.
			if (!now || now.source.ref !== row.source.ref) return { refused: 'none' }
			const after = replaceRow(plan, withNewestWeeks(now, newest))
			return bytesOf(after) > mostBytes ? { refused: 'too-large' } : { content: after, said: 'taken', keepBefore: true }
		},
		at,
	)
	return changed.outcome === 'not-found' ? 'not-found' : changed.said
}
