import { nextReviewOf } from '../plan.ts'
import { rowsUnderWay } from './can-write.ts'
import { changeOf, dayOr, fromManager, list, orBlank, paragraph } from './parts-of-letter.ts'
import type { WriteLetter } from './parts-of-letter.ts'

/** When and where, what is looked at, and what the employee may ask for. */
export const writeReviewInvitation: WriteLetter = (plan, context) => {
	const { words, today, fields } = context
	const said = words['review-invitation']
	const next = nextReviewOf(plan)
	const day = fields.meetOn ?? (next !== null && next >= today ? next : null)
	return fromManager(plan, context, {
		subject: said.subject,
		sections: [
			{
				heading: '',
				blocks: [
					paragraph(said.intro),
					{
						kind: 'rows',
						rows: [
							{ label: said.day, value: dayOr(day, words.blank.day) },
							{ label: said.time, value: orBlank(fields.meetAt, words.blank.time) },
							{ label: said.place, value: orBlank(fields.place, words.blank.place) },
						],
					},
				],
			},
			{ heading: said.what, blocks: [list(rowsUnderWay(plan).map((row) => changeOf(row, words))), paragraph(said.ask)] },
			{ heading: said.before, blocks: [list(said.points)] },
		],
	})
}
