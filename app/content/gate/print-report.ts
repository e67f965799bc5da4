import { longDate } from '../calendar-date.ts'
import type { Report, ReportRow } from './report.ts'

const columns: readonly (readonly [heading: string, of: (row: ReportRow) => string | number])[] = [
	['id', ({ id }) => id],
	['title', ({ title }) => title],
	['words', ({ words }) => words],
	['grade', ({ grade }) => grade.toFixed(1)],
	['longest', ({ longestSentence }) => longestSentence],
	['facts', ({ facts }) => facts],
	['from knowledge', ({ fromKnowledge }) => fromKnowledge],
	['unconfirmed', ({ unconfirmed }) => unconfirmed],
	['links out', ({ linksOut }) => linksOut],
	['reviewed', ({ reviewedOn }) => reviewedOn],
	['next review', ({ reviewBy }) => reviewBy],
	['days left', ({ daysLeft }) => daysLeft],
]

const longestTitle = 48
const cut = (text: string) => (text.length > longestTitle ? `${text.slice(0, longestTitle - 1)}…` : text)

function table(rows: readonly ReportRow[]): string[] {
	const cells = [columns.map(([heading]) => heading), ...rows.map((row) => columns.map(([, of]) => cut(String(of(row)))))]
	const widths = columns.map((_column, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)))
	const isNumber = (at: number) => typeof (rows[0] && columns[at]?.[1](rows[0])) === 'number' || columns[at]?.[0] === 'grade'
	return cells.map((line) =>
		line
			.map((cell, at) => (isNumber(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
			.join('  ')
			.trimEnd(),
	)
}

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`
const someIds = (ids: readonly string[], most = 12) =>
	ids.length > most ? `${ids.slice(0, most).join(', ')} and ${ids.length - most} more` : ids.join(', ')

/** The report as an editor reads it in a terminal: a line for each page, then the totals. */
export function printReport(report: Report): string {
	const confidences = Object.entries(report.factsByConfidence).map(([confidence, count]) => `${count} ${confidence}`)
	const facts = Object.values(report.factsByConfidence).reduce((sum, count) => sum + count, 0)
	return [
		...table(report.rows),
		'',
		`${many(report.articles, 'article')}, ${many(report.brokenLinks, 'broken link')}, ${many(report.unknownFacts, 'unknown fact')}, ${report.stale} stale`,
		`${many(report.sheets, 'sheet')} and ${many(report.pages, 'standing page')} besides. On ${longDate(report.today)}.`,
		`${many(facts, 'fact')}: ${confidences.join(', ')}`,
		...report.factsDueSoonest.map(
			({ on, facts: ids }) => `Due by ${longDate(on)}: ${many(ids.length, 'fact')} (${someIds(ids)})`,
		),
		`On no page: ${many(report.factsNotCited.length, 'fact')}${report.factsNotCited.length > 0 ? ` (${someIds(report.factsNotCited)})` : ''}`,
		...(report.problems > 0 ? [`${many(report.problems, 'problem')} (npm run content:check says which)`] : []),
	].join('\n')
}
