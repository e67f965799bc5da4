import { addDays, longDate } from '#app/journey/calendar.ts'
import { openRows, rowsUnderWay } from './can-write.ts'
import { changeOf, dayOr, fromManager, list, meanwhileOf, paragraph, steps } from './parts-of-letter.ts'
import type { WriteLetter } from './parts-of-letter.ts'

/** The manager says that the request is here, what happens next and by when, and what starts meanwhile. */
export const writeAcknowledgement: WriteLetter = (plan, context) => {
	const { words, today, fields, answerDays } = context
	const said = words.acknowledgement
	const open = openRows(plan)
	const waiting = rowsUnderWay(plan).filter(({ status }) => status === 'not-started')
	const meanwhile = meanwhileOf([...open, ...waiting], words)
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
				blocks: meanwhile.length > 0 ? [paragraph(said.meanwhileText), list(meanwhile)] : [paragraph(said.noMeanwhile)],
			},
			{ heading: said.know, blocks: [list(said.facts)] },
		],
	})
}
