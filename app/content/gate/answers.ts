import { inspect } from './gate.ts'
import { factsPastReview, pagesPastReview } from './past-review.ts'
import { printReport } from './print-report.ts'
import { reportOn } from './report.ts'

/** What a command prints, and the code it ends with. */
export type Answer = { readonly text: string; readonly code: 0 | 1 }

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

/** Every problem in the content below a folder; what is past its review date is a warning, or with `strict` a problem too. */
export async function checkContent(root: string, { today, strict }: { today: string; strict: boolean }): Promise<Answer> {
	const { inspected, problems } = await inspect(root, today)
	const late = inspected ? [...factsPastReview(inspected), ...pagesPastReview(inspected)] : []
	const failed = problems.length > 0 || (strict && late.length > 0)
	const lines = [
		...problems.map(({ message }) => message),
		...late.map(({ message }) => (strict ? message : `warning: ${message}`)),
		...(inspected ? [] : ['No page was looked at: the lists above come first.']),
		`${many(inspected?.files.length ?? 0, 'page')}: ${many(problems.length, 'problem')}, ${late.length} past review${strict ? ' (strict)' : ''}`,
	]
	return { text: lines.join('\n'), code: failed ? 1 : 0 }
}

/** The table an editor wants, or the same as JSON. Ends with 1 only when there is nothing to make it of. */
export async function reportContent(root: string, { today, json }: { today: string; json: boolean }): Promise<Answer> {
	const inspection = await inspect(root, today)
	const report = reportOn(inspection)
	if (!report) return { text: inspection.problems.map(({ message }) => message).join('\n'), code: 1 }
	return { text: json ? JSON.stringify(report, null, '\t') : printReport(report), code: 0 }
}
