import type { Helpline } from '#app/features/guidance/helpline.ts'
import { longDate } from '#app/journey/calendar.ts'
import { looksEmpty } from '#app/journey/text-rules.ts'
import { refusalFactors } from '../plan.ts'
import type { PlanRow } from '../plan.ts'
import { refusedRows, rowsUnderWay } from './can-write.ts'
import type { LetterWords } from './letter-words.ts'
import { changeOf, fromManager, list, ownHow, paragraph, sectionOf } from './parts-of-letter.ts'
import type { WriteLetter } from './parts-of-letter.ts'

/** Where an employee can ask for advice about a refusal, in this order: lines of a country of the United Kingdom each. */
const linesForEmployees = ['acas', 'eass', 'lra']

/**
 * What could not be agreed: for each change what was looked at, in the terms of the law, the reason, and what else is possible.
 * It says how to go on from there, and never that the answer is right in law.
 */
export const writeRefusal: WriteLetter = (plan, context) => {
	const { words, helplines } = context
	const said = words.refusal
	const agreed = rowsUnderWay(plan)
	const lines = linesForEmployees.flatMap((id) => helplines.filter((line) => line.id === id))
	return fromManager(plan, context, {
		subject: said.subject,
		sections: [
			{
				heading: '',
				blocks: [
					paragraph([...(plan.askedOn ? [said.askedOn(longDate(plan.askedOn))] : []), said.intro].join(' ')),
					paragraph(said.introEach),
				],
			},
			...refusedRows(plan).map((row) => refusedSection(row, words)),
			...sectionOf(
				said.agreed,
				agreed.length > 0 ? [paragraph(said.agreedText), list(agreed.map((row) => changeOf(row, words)))] : [],
			),
			{
				heading: said.again,
				blocks: [
					list([said.lookAgain, said.bring, `${said.grievance} ${words.blank.procedure}`]),
					...(lines.length > 0 ? [paragraph(said.advice), list(lines.map((line) => asText(line, words)))] : []),
					paragraph(said.soon),
				],
			},
		],
	})
}

function refusedSection(row: PlanRow, words: LetterWords) {
	const said = words.refusal
	const looked = refusalFactors.filter((factor) => row.factors.includes(factor)).map((factor) => said.factors[factor])
	return {
		heading: changeOf(row, words),
		blocks: [
			{
				kind: 'rows' as const,
				rows: [
					...(looksEmpty(ownHow(row)) ? [] : [{ label: said.how, value: ownHow(row) }]),
					{ label: said.factorsLabel, value: looked },
					{ label: said.reason, value: row.reason },
					{ label: said.alternatives, value: row.alternatives },
				],
			},
		],
	}
}

/** As one would write an address by hand: on paper nobody presses it. */
const shortened = (url: string) => url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '')

const asText = ({ name, nation, phone, url }: Helpline, words: LetterWords) =>
	words.refusal.helpline(name, nation, [phone, url && shortened(url)].filter(Boolean).join(', '))
