import type { Block, TableBlock } from '#app/documents/document.ts'
import { addDays, longDate } from '#app/journey/calendar.ts'
import { looksEmpty } from '#app/journey/text-rules.ts'
import { openRows } from './can-write.ts'
import {
	changeOf,
	fromEmployee,
	isWrittenHere,
	list,
	meanwhileOf,
	ownBarrier,
	ownHow,
	paragraph,
	sectionOf,
} from './parts-of-letter.ts'
import type { LetterContext, WriteLetter } from './parts-of-letter.ts'

/** The employee asks for the changes that wait for an answer, in no words but those that somebody wrote for this plan. */
export const writeRequest: WriteLetter = (plan, context) => {
	const { words } = context
	const said = words.request
	const rows = openRows(plan)
	const meanwhile = meanwhileOf(rows.filter(isWrittenHere), words)
	const days = [
		{ label: said.goodDay, value: plan.goodDay },
		{ label: said.badDay, value: plan.badDay },
	].filter(({ value }) => !looksEmpty(value))
	return fromEmployee(plan, context, {
		subject: said.subject,
		sections: [
			{
				heading: '',
				blocks: [
					paragraph([said.intro, ...(plan.askedOn ? [said.askedOn(longDate(plan.askedOn))] : [])].join(' ')),
					...(looksEmpty(plan.job) ? [] : [paragraph(said.job(plan.job))]),
					asListOrTable({
						kind: 'table',
						caption: said.caption,
						columns: said.columns,
						rows: rows.map((row) => [
							changeOf(row, words),
							ownHow(row),
							ownBarrier(row),
							row.commentIsTheirs ? row.employeeComment : '',
						]),
					}),
				],
			},
			...sectionOf(said.days, days.length > 0 ? [{ kind: 'rows', rows: days }] : []),
			...sectionOf(said.meanwhile, meanwhile.length > 0 ? [paragraph(said.meanwhileText), list(meanwhile)] : []),
			{
				heading: said.ask,
				blocks: [
					list([said.talk, answerLine(plan.askedOn, context), said.reasons, said.diagnosis, said.privacy]),
					paragraph(said.law),
				],
			},
		],
	})
}

/** Days are counted from the day it was asked for, or from this letter where those days are over. */
function answerLine(askedOn: string | null, { words, today, answerDays }: LetterContext): string {
	if (answerDays === null) return words.request.answerSoon
	const due = addDays(askedOn ?? today, answerDays)
	return words.request.answerBy(longDate(due < today ? addDays(today, answerDays) : due), answerDays)
}

/** Of a column about which nobody wrote anything only a heading would be left; of names alone a table is only frames. */
function asListOrTable(table: TableBlock): Block {
	const kept = table.columns.map((_, index) => index).filter((index) => table.rows.some((row) => !looksEmpty(row[index] ?? '')))
	const only = (cells: readonly string[]) => kept.map((index) => cells[index] ?? '')
	if (kept.length === 1) return list(table.rows.flatMap(only))
	return { ...table, columns: only(table.columns), rows: table.rows.map(only) }
}
