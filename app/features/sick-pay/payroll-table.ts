import { sayPence } from './sick-pay-lines.ts'
import type { SickPay, SickPayTerms } from './sick-pay-shape.ts'
import { isOpen, perhapsLines, sumsOf, totalOf } from './sick-pay-text.ts'
import type { SickPayWords } from './sick-pay-words.ts'

type Cell = string | number | null

/**
 * The weeks for payroll, a row each, for `csvFile`: days as YYYY-MM-DD and money as a number of pounds, so that the last column but
 * one adds up to what is known of the total; a last row says so where that is not all. A rate that changes within the week, or is not known, leaves its cell empty: the sum beside it says how.
 */
export function payrollTable(
	found: SickPay,
	terms: SickPayTerms,
	said: SickPayWords,
): { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] } {
	const { columns, held } = said.file
	const { mostWeeks } = terms
	const added = found.weeks.reduce((sum, { pence }) => sum + (pence ?? 0), 0)
	const names = [columns.week, columns.qualifying, columns.paid, columns.daily, columns.pounds, columns.sum]
	if (isOpen(found))
		return {
			columns: names,
			rows: perhapsLines(found, terms, said).map((line) => [said.file.notKnown, null, null, null, null, line]),
		}
	return {
		columns: names,
		rows: [
			...found.weeks.map((week): Cell[] => [
				week.from,
				week.qualifyingDays,
				week.daysPaid,
				week.sums.length === 1 && week.dailyRate !== null ? week.dailyRate / 10_000 : null,
				week.pence === null ? null : week.pence / 100,
				sumsOf({ ...week, weeks: 1 }, said).join('\n'),
			]),
			...(found.heldAt === null
				? []
				: [[held(mostWeeks), null, null, null, (found.knownTotal - added) / 100, said.held(mostWeeks, sayPence(found.heldAt))]]),
			...(found.total === null ? [[said.file.notKnown, null, null, null, null, totalOf(found, said)]] : []),
		],
	}
}
