import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { problemsIn } from '../content-problem.ts'
import type { ContentProblem } from '../content-problem.ts'
import { readAll } from '../read-content.ts'
import type { Reading } from '../read-content.ts'
import { parseStructured } from '../structured-content.ts'
import type { Source } from '../written-file.ts'
import { citedSomewhereRule, idsUnderFacts, keptFactsRule, markedRule } from './cited-facts.ts'
import { changesRule, factReviewRule, nextReviewRule, reviewedRule } from './dates.ts'
import { exceptionsSchema } from './exceptions.ts'
import { headingsRule, idsRule, lengthRule, oneTodayRule, titlesRule } from './one-thing.ts'
import { pictureRule } from './pictures.ts'
import { harderPagesRule, readingGradeRule } from './reading-grade.ts'
import type { Inspected, Rule } from './rule.ts'
import { plainWordsRule, sentenceLengthRule } from './sentences.ts'
import { allowedFiguresRule, typedFiguresRule } from './typed-figures.ts'

/**
 * What is asked of the content besides what the build needs. (The build stops by itself at front matter that is not complete, facts
 * that are not there or not marked, broken links, headings out of order, and markup and phone numbers that do not belong.)
 */
export const rules: readonly Rule[] = [
	readingGradeRule,
	harderPagesRule,
	sentenceLengthRule,
	plainWordsRule,
	pictureRule,
	lengthRule,
	oneTodayRule,
	titlesRule,
	headingsRule,
	idsRule,
	reviewedRule,
	changesRule,
	nextReviewRule,
	factReviewRule,
	citedSomewhereRule,
	keptFactsRule,
	markedRule,
	typedFiguresRule,
	allowedFiguresRule,
]

/** Pages were first published on this day: a clock that shows an earlier one is wrong. */
const firstPublished = '2026-11-22'

/** The day to judge by (YYYY-MM-DD). */
export const dayOf = (clock: Date) => {
	const day = clock.toISOString().slice(0, 10)
	return day < firstPublished ? firstPublished : day
}

const exceptionsName = 'content/exceptions.json'

async function factFilesOf(root: string): Promise<Source[]> {
	const names = (await readdir(path.join(root, 'content/facts'))).filter((name) => name.endsWith('.json')).sort()
	return Promise.all(
		names.map(async (name) => {
			const file = `content/facts/${name}`
			return { file, source: await readFile(path.join(root, file), 'utf8') }
		}),
	)
}

/** What the gate found. `reading` is null when the facts and lists themselves cannot be read; then no page was looked at. */
export type Inspection = {
	readonly reading: Reading | null
	readonly inspected: Inspected | null
	readonly problems: readonly ContentProblem[]
}

const inOrder = (problems: readonly ContentProblem[]) =>
	[...new Map(problems.map((problem) => [problem.message, problem])).values()].sort(
		(a, b) => a.file.localeCompare(b.file) || a.line - b.line,
	)

/** Reads all of `content/` below a folder and holds it against every rule, on a day (YYYY-MM-DD). */
export async function inspect(root: string, today: string): Promise<Inspection> {
	try {
		const exceptionsFile = { file: exceptionsName, source: await readFile(path.join(root, exceptionsName), 'utf8') }
		const exceptions = parseStructured(exceptionsName, exceptionsFile.source, exceptionsSchema)
		const reading = await readAll(root)
		const { articles: _a, sheets: _s, pages: _p, facts: _f, ...lists } = reading.content
		const inspected: Inspected = {
			files: reading.files,
			content: reading.content,
			citedByLists: new Set(idsUnderFacts(lists)),
			factFiles: await factFilesOf(root),
			exceptions,
			exceptionsFile,
			today,
		}
		const problems = [...reading.problems, ...rules.flatMap(({ check }) => check(inspected))]
		return { reading, inspected, problems: inOrder(problems) }
	} catch (error) {
		return { reading: null, inspected: null, problems: inOrder(problemsIn(error)) }
	}
}
