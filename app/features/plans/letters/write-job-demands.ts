import { demandAreas, demandLabel, demands } from '#app/features/adjustments/demands.ts'
import type { DemandCode } from '#app/features/adjustments/demands.ts'
import { looksEmpty } from '#app/journey/text-rules.ts'
import type { PlanRow } from '../plan.ts'
import type { LetterWords } from './letter-words.ts'
import { changeOf, list, orBlank, paragraph, steps } from './parts-of-letter.ts'
import type { WriteLetter } from './parts-of-letter.ts'

/** As many changes as leave room for the questions on the one page. */
const mostChanges = 5
/** About a line and a half of the sheet. */
const longestChange = 110

/**
 * One page for a clinician, which goes through the employee's hands: the job, what it asks, what has been tried, and what the
 * manager would like to know. About work only; of the plan it takes neither what gets in the way nor what anybody said of it.
 */
export const writeJobDemands: WriteLetter = (plan, { words, fields }) => {
	const said = words['job-demands']
	const { blank } = words
	const done = plan.rows.filter(({ decision }) => decision === 'agreed' || decision === 'trial')
	const shown = done.slice(0, mostChanges).map((row) => triedOf(row, words))
	const more = done.length - shown.length
	return {
		title: said.subject,
		lang: 'en',
		note: said.note,
		sections: [
			{
				heading: said.theJob,
				blocks: [
					{
						kind: 'rows',
						rows: [
							{ label: said.employee, value: orBlank(plan.employee, blank.employee) },
							{ label: said.job, value: cut(orBlank(plan.job, blank.job)) },
							{ label: said.hours, value: orBlank(fields.hours, blank.hours) },
							...(looksEmpty(fields.tasks ?? '') ? [] : [{ label: said.tasks, value: onOneLine(fields.tasks ?? '') }]),
							{
								label: said.askedBy,
								value: cut([orBlank(plan.manager, blank.manager), orBlank(plan.firm, blank.firm)].join(', ')),
							},
						],
					},
				],
			},
			{ heading: said.demands, blocks: [demandBlock(fields.demands ?? [], blank.demands)] },
			{
				heading: said.tried,
				blocks: shown.length > 0 ? [list([...shown, ...(more > 0 ? [said.more(more)] : [])])] : [paragraph(said.nothingYet)],
			},
			{ heading: said.questions, blocks: [paragraph(said.questionsText), steps(said.asks)] },
		],
	}
}

/** By area, because five lines are read where twelve are not. */
function demandBlock(ticked: readonly DemandCode[], blank: string) {
	if (ticked.length === 0) return paragraph(blank)
	const rows = demandAreas.flatMap(({ id, label }) => {
		const codes = demands.filter(({ area, code }) => area === id && ticked.includes(code)).map(({ code }) => code)
		return codes.length > 0 ? [{ label, value: codes.map(demandLabel).join('; ') }] : []
	})
	return { kind: 'rows' as const, rows }
}

function triedOf(row: PlanRow, words: LetterWords): string {
	const said = words['job-demands']
	const what = cut(changeOf(row, words))
	if (row.status === 'stopped') return said.stopped(what)
	if (row.decision === 'trial') return said.onTrial(what)
	return row.status === 'not-started' ? said.agreed(what) : said.inPlace(what)
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A long text would push the questions off the page. The plan has it whole. */
function cut(text: string): string {
	const letters = [...onOneLine(text)]
	return letters.length <= longestChange ? letters.join('') : `${letters.slice(0, longestChange - 1).join('')}…`
}
