import { demandAreas, demandLabel, demands } from '#app/features/adjustments/demands.ts'
import type { DemandCode } from '#app/features/adjustments/demands.ts'
import { looksEmpty } from '#app/journey/text-rules.ts'
import type { Plan, PlanRow } from '../plan.ts'
import type { LetterWords } from './letter-words.ts'
import { changeOf, list, orBlank, paragraph, steps } from './parts-of-letter.ts'
import type { WriteLetter } from './parts-of-letter.ts'

/** As much as leaves room for the questions on the one page, whatever else is long. The plan has it all. */
const mostChanges = 4
const longest = { name: 48, job: 100, change: 62 }

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
		opening: [],
		note: said.note,
		sections: [
			{
				heading: said.theJob,
				blocks: [
					{
						kind: 'rows',
						rows: [
							{ label: said.employee, value: cut(orBlank(plan.employee, blank.employee), longest.name) },
							{ label: said.job, value: cut(jobOf(plan, words), longest.job) },
							{ label: said.hours, value: orBlank(fields.hours, blank.hours) },
							...(looksEmpty(fields.tasks ?? '') ? [] : [{ label: said.tasks, value: onOneLine(fields.tasks ?? '') }]),
						],
					},
				],
			},
			{ heading: said.demands, blocks: [demandBlock(fields.demands ?? [], words)] },
			{
				heading: said.tried,
				blocks: shown.length > 0 ? [list([...shown, ...(more > 0 ? [said.more(more)] : [])])] : [paragraph(said.nothingYet)],
			},
			{ heading: said.questions, blocks: [paragraph(said.questionsText), steps(said.asks)] },
		],
	}
}

/** By area, because five lines are read where twelve are not. */
function demandBlock(ticked: readonly DemandCode[], words: LetterWords) {
	if (ticked.length === 0) return paragraph(words.blank.demands)
	const items = demandAreas.flatMap(({ id, label }) => {
		const codes = demands.filter(({ area, code }) => area === id && ticked.includes(code)).map(({ code }) => code)
		return codes.length > 0 ? [words.about(label, codes.map(demandLabel).join('; '))] : []
	})
	return list(items)
}

function triedOf(row: PlanRow, words: LetterWords): string {
	const said = words['job-demands']
	const what = cut(changeOf(row, words), longest.change)
	if (row.status === 'stopped') return said.stopped(what)
	if (row.decision === 'trial') return said.onTrial(what)
	return row.status === 'not-started' ? said.agreed(what) : said.inPlace(what)
}

function jobOf({ job, firm }: Plan, words: LetterWords): string {
	const named = orBlank(job, words.blank.job)
	return looksEmpty(firm) ? named : words['job-demands'].jobAt(named, firm)
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

function cut(text: string, longestText: number): string {
	const letters = [...onOneLine(text)]
	return letters.length <= longestText ? letters.join('') : `${letters.slice(0, longestText - 1).join('')}…`
}
