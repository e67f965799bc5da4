import { addDays, longDate } from '#app/journey/calendar.ts'
import { openRows, rowsUnderWay } from './can-write.ts'
import { changeOf, dayOr, fromManager, list, meanwhileOf, paragraph, sectionOf, steps } from './parts-of-letter.ts'
import type { WriteLetter } from './parts-of-letter.ts'

/** The manager says that the request is here, what happens next and by when, what starts meanwhile, and what could. */
export const writeAcknowledgement: WriteLetter = (plan, context) => {
	const { words, today, fields, answerDays } = context
	const said = words.acknowledgement
	const open = openRows(plan)
	const waiting = rowsUnderWay(plan).filter(({ status }) => status === 'not-started')
	// Only what somebody has said yes to is a promise. Of the rest the plan may hold what nobody here has thought of yet.
	const promised = meanwhileOf(waiting, words)
	const possible = meanwhileOf(open, words)
	const due = plan.askedOn && answerDays !== null ? addDays(plan.askedOn, answerDays) : null
	const isLate = due !== null && due < today
	return fromManager(plan, context, {
		subject: said.subject,
		sections: [
			{
				heading: '',
				blocks: [
					paragraph(plan.askedOn ? said.intro(longDate(plan.askedOn)) : said.introWithoutDay),
					...(isLate && answerDays !== null ? [paragraph(said.late(answerDays, longDate(due)))] : []),
				],
			},
			{ heading: said.asked, blocks: [list(open.map((row) => changeOf(row, words)))] },
			{
				heading: said.next,
				blocks: [
					steps([
						said.talk,
						said.findOut,
						said.answerBy(dayOr(fields.answerBy ?? (isLate ? null : due), words.blank.day)),
						said.advice,
					]),
				],
			},
			{
				heading: said.meanwhile,
				blocks: promised.length > 0 ? [paragraph(said.meanwhileText), list(promised)] : [paragraph(said.noMeanwhile)],
			},
			...sectionOf(said.possible, possible.length > 0 ? [paragraph(said.possibleText), list(possible)] : []),
			{ heading: said.know, blocks: [list(said.facts)] },
		],
	})
}
