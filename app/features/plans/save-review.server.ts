import type { Ground } from '#app/features/ground.ts'
import { changeAs, type Changer } from '#app/features/papers/change-paper.server.ts'
import { noticeHealthWords } from '#app/journey/health-words.ts'
import type { Plan } from './plan.ts'
import { planPaper } from './plan-paper.ts'
import { allStillNeeded, readReview } from './read-review.ts'
import type { SaveReviewOutcome } from './reviewed.ts'
import { applyReview, rowsToReview, withinRoom, type Round } from './review.ts'
import { markOfRow, shownRows } from './review-rows.server.ts'

export type PostedReview = {
	/** The value of a form name, '' without one. */
	readonly given: (name: string) => string
	/** One tap for all that the page showed. */
	readonly isAll: boolean
	readonly seenHealthWords: boolean
}

/**
 * Saves the answers of one side and keeps what comes of them as a version. Both sides at once lose nothing; the same form twice is
 * saved and recorded once.
 */
export async function saveReview(
	ground: Ground,
	changer: Changer,
	id: string,
	round: Round,
	{ given, isAll, seenHealthWords }: PostedReview,
	detail: { readonly by: 'page' | 'link' },
	at: Date,
): Promise<SaveReviewOutcome> {
	const shown = shownRows(given('shown'))
	const ids = [...shown.keys()]
	const read = isAll ? { typed: {}, problems: [], answers: allStillNeeded(ids) } : readReview(given, ids)
	const { typed, problems, answers } = read
	if (problems.length > 0) return { outcome: 'problems', problems, typed }
	const words = noticeHealthWords(
		Object.values(answers)
			.map(({ note }) => note)
			.join('\n'),
	)
	if (words.length > 0 && !seenHealthWords) return { outcome: 'health-words', words, typed }

	const changed = await changeAs<Plan, SaveReviewOutcome>(
		ground,
		changer,
		planPaper,
		id,
		(plan) => {
			const open = new Map(rowsToReview(plan, round).map((row) => [row.id, row]))
			const answered = Object.keys(answers)
			const other = answered.filter((row) => {
				const now = open.get(row)
				return now !== undefined && markOfRow(now) !== shown.get(row)
			})
			if (other.length > 0) return { refused: { outcome: 'changed-since', rows: other, typed } }
			const next = withinRoom(applyReview(plan, answers, round), round.on)
			if (next === null) return { refused: { outcome: 'too-large', typed } }
			const there = answered.filter((row) => open.has(row)).length
			const said = { outcome: 'saved', answered: there, gone: answered.length - there } as const
			if (JSON.stringify(next) === JSON.stringify(plan)) return { content: plan, said }
			return {
				content: next,
				said,
				keep: 'reviewed',
				keepFirst: true,
				event: 'paper.reviewed',
				detail: { side: round.side, ...detail },
			}
		},
		at,
	)
	return changed.outcome === 'not-found' ? changed : changed.said
}
