import { longDate } from '#app/journey/calendar.ts'
import { looksEmpty } from '#app/journey/text-rules.ts'
import { nextReviewOf } from '../plan.ts'
import type { PlanRow } from '../plan.ts'
import { openRows, refusedRows, rowsUnderWay } from './can-write.ts'
import type { LetterWords } from './letter-words.ts'
import { changeOf, dayOr, fromManager, list, meanwhileOf, orBlank, paragraph, sectionOf } from './parts-of-letter.ts'
import type { WriteLetter } from './parts-of-letter.ts'

/** What was agreed, for good or on trial: what, who, from when, who pays, when it is looked at again. */
export const writeConfirmation: WriteLetter = (plan, context) => {
	const { words } = context
	const said = words.confirmation
	const rows = rowsUnderWay(plan)
	const meanwhile = meanwhileOf(
		rows.filter(({ status }) => status === 'not-started'),
		words,
	)
	const open = openRows(plan)
	const refused = refusedRows(plan)
	return fromManager(plan, context, {
		subject: said.subject,
		sections: [
			{
				heading: '',
				blocks: [
					paragraph([...(plan.askedOn ? [said.askedOn(longDate(plan.askedOn))] : []), said.intro].join(' ')),
					{
						kind: 'table',
						caption: said.caption,
						columns: said.columns,
						rows: rows.map((row) => [
							changeOf(row, words),
							orBlank(row.who, words.blank.who),
							fromWhen(row, words),
							whoPays(row, words),
							dayOr(row.reviewOn, words.blank.day),
						]),
					},
					...(rows.some(({ decision }) => decision === 'trial') ? [paragraph(said.trialNote)] : []),
				],
			},
			{ heading: said.pay, blocks: [paragraph(said.payText)] },
			...sectionOf(said.meanwhile, meanwhile.length > 0 ? [list(meanwhile)] : []),
			{
				heading: said.review,
				blocks: [paragraph(`${said.reviewOn(dayOr(nextReviewOf(plan), words.blank.day))} ${said.sooner}`)],
			},
			...sectionOf(said.others, [
				...(open.length > 0 ? [paragraph(said.open), list(open.map((row) => changeOf(row, words)))] : []),
				...(refused.length > 0 ? [paragraph(said.refused)] : []),
			]),
			{ heading: '', blocks: [paragraph(`${said.privacy} ${said.keep}`)] },
		],
	})
}

function fromWhen({ startOn, byOn, status, decision }: PlanRow, { confirmation: said, blank }: LetterWords): string {
	const day = startOn ? longDate(startOn) : status === 'not-started' ? (byOn ? said.by(longDate(byOn)) : blank.day) : said.inPlace
	return decision === 'trial' ? `${day}\n${said.onTrial}` : day
}

function whoPays({ whoPays: asWritten, cost, pounds }: PlanRow, words: LetterWords): string {
	if (!looksEmpty(asWritten)) return words.whoPays(asWritten)
	return cost === 'nothing' && !pounds ? words.confirmation.nothingToPay : words.confirmation.employerPays
}
