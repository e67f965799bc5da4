import { ContentProblem } from '../content-problem.ts'
import { eachFile, unneeded } from './rule.ts'
import type { Rule } from './rule.ts'

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'

/** Money, shares, and dates with their year: what changes, and so belongs to a fact. Years alone are in the names of Acts. */
const figure = new RegExp(
	`£ ?\\d[\\d,.]*\\d|£ ?\\d|\\d[\\d.]* ?(?:%|per ?cent\\b)|(?:\\b\\d{1,2} )?\\b(?:${months}) \\d{4}\\b`,
	'g',
)

/** Spaces in place of the letters, so that every line stays where it is. */
const blanked = (text: string, pattern: RegExp) => text.replaceAll(pattern, (found) => found.replaceAll(/[^\n]/g, ' '))

/** Invented firms have invented figures: everything under the heading “An example”, up to the next of its level. */
const example = /^(#{2,3}) (?:An? )?(?:worked )?example\b.*\n(?:(?!^#{2,3} ).*(?:\n|$))*/gim
const speech = /“[^”]*”/g
const address = /\]\([^)]*\)/g
const frontMatter = /^---\n[^]*?\n---\n/

export type TypedFigure = { readonly text: string; readonly line: number }

/** Figures that are typed into the text of a page, apart from speech, examples and addresses. */
export function typedFiguresIn(source: string): TypedFigure[] {
	const head = frontMatter.exec(source)?.[0] ?? ''
	// What a list of pages shows is text too; the rest of the front matter is made of dates.
	const shown = head.replaceAll(/^(?!title:|summary:).*$/gm, (line) => ' '.repeat(line.length))
	const body = [example, speech, address].reduce(blanked, source.slice(head.length))
	const text = shown + body
	return [...text.matchAll(figure)].map(({ 0: found, index }) => ({
		text: found,
		line: text.slice(0, index).split('\n').length,
	}))
}

export const typedFiguresRule = eachFile('A rate, a share or a date comes from a fact', (written, { exceptions }) => {
	// Standing pages date themselves and carry no rates: a notice names the day it was written.
	if (written.kind === 'page') return []
	const allowed = exceptions.typedFigures.filter(({ path }) => path === written.page.path).map(({ text }) => text)
	return typedFiguresIn(written.source)
		.filter(({ text }) => !allowed.includes(text))
		.map(({ text, line }) => new ContentProblem(written.file, line, `${text} is typed; use <Value fact="…" name="…" />`))
})

export const allowedFiguresRule: Rule = {
	says: 'A figure that may be typed is',
	check: (all) =>
		all.exceptions.typedFigures.flatMap(({ path, text }) => {
			const written = all.files.find(({ page }) => page.path === path)
			const typed = written && typedFiguresIn(written.source).some((found) => found.text === text)
			return typed ? [] : [unneeded(all, text, `${path} does not hold ${text}`)]
		}),
}
