import { longDate } from '#app/journey/calendar.ts'
import { dayOr, orBlank, paragraph, signedBy } from './parts-of-letter.ts'
import type { LetterFields } from './letter-fields.ts'
import type { LetterWords } from './letter-words.ts'
import type { WriteLetter } from './parts-of-letter.ts'

/**
 * What payroll has to know and nothing else. Of the plan it takes the names of the people and the firm: not one word of a row,
 * because even the name of a change can say why.
 */
export const writePayrollNote: WriteLetter = ({ manager, employee, firm }, { words, today, fields }) => {
	const said = words['payroll-note']
	const { blank } = words
	const writer = orBlank(manager, blank.manager)
	return {
		title: said.subject,
		lang: 'en',
		opening: [[writer, orBlank(firm, blank.firm)].join('\n'), said.to, longDate(today), said.dear],
		sections: [
			{
				heading: '',
				blocks: [
					paragraph(said.intro),
					{
						kind: 'rows',
						rows: [
							{ label: said.employee, value: orBlank(employee, blank.employee) },
							{ label: said.payrollNumber, value: blank.payrollNumber },
							{ label: said.hours, value: orBlank(fields.hours, blank.hours) },
							{ label: said.pay, value: payOf(fields, words) },
							...(fields.cover ? [{ label: said.cover, value: fields.cover }] : []),
							{ label: said.from, value: dayOr(fields.from, blank.day) },
							{ label: said.until, value: dayOr(fields.until, said.noEnd) },
						],
					},
					paragraph(said.noReason),
					paragraph(said.ask),
				],
			},
			signedBy(writer, words),
		],
	}
}

function payOf({ pay, payOther }: LetterFields, words: LetterWords): string {
	const { pays } = words['payroll-note']
	return pay === 'same' || pay === 'hours' ? pays[pay] : orBlank(payOther, words.blank.pay)
}
