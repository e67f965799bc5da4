import { ContentProblem } from '../content-problem.ts'
import { wordsOf } from '../page-rules.ts'
import type { WrittenFile } from '../written-file.ts'
import { eachFile, problemAt, problemInKey } from './rule.ts'
import type { Rule } from './rule.ts'

/** How many words a page may have. Under the first it says too little to be a page; over the second nobody reads to the end. */
export const lengths: Record<WrittenFile['kind'], readonly [least: number, most: number]> = {
	article: [450, 950],
	sheet: [60, 450],
	page: [50, 1500],
}

export const wordCount = (html: string) => wordsOf(html).split(' ').length

export const lengthRule = eachFile('A page is about as long as people read', (written) => {
	const [least, most] = lengths[written.kind]
	const words = wordCount(written.page.html)
	if (words > least && words < most) return []
	return [problemInKey(written, 'title', `It has ${words} words; between ${least} and ${most} is what is read`)]
})

export const oneTodayRule = eachFile('A page has one list of what to do today', (written) => {
	const second = [...written.source.matchAll(/<Today\b/g)][1]
	if (!second) return []
	const line = written.source.slice(0, second.index).split('\n').length
	return [new ContentProblem(written.file, line, 'There is a second <Today> box')]
})

/** Pages of a pair that say the same by the given measure; each is named at the later file. */
const twins = (files: readonly WrittenFile[], same: (written: WrittenFile) => string | null) =>
	files.flatMap((written, index) => {
		const mine = same(written)
		const other = mine === null ? undefined : files.slice(0, index).find((earlier) => same(earlier) === mine)
		return other ? [{ written, other }] : []
	})

export const titlesRule: Rule = {
	says: 'No two pages have the same title',
	check: ({ files }) =>
		twins(files, ({ page }) => page.title.toLowerCase()).map(({ written, other }) =>
			problemInKey(written, 'title', `${other.file} has the same title`),
		),
}

/** Headings that most articles have, so that readers know where to look. */
const houseHeadings = /^(what to say and what to leave|an example|if it does not go well|if you cannot agree)$/i

/** Sheets are left out: all of them have the same two headings. */
export const headingsRule: Rule = {
	says: 'No two pages answer the same questions',
	check: ({ files }) =>
		twins(
			files.filter(({ kind }) => kind !== 'sheet'),
			({ page }) => {
				const own = page.headings.filter(({ depth, text }) => depth === 2 && !houseHeadings.test(text)).map(({ text }) => text)
				return own.length > 0 ? own.join('\n').toLowerCase() : null
			},
		).map(({ written, other }) => problemAt(written, '\n## ', `${other.file} has the same headings: two pages about one thing`)),
}

export const idsRule: Rule = {
	says: 'No two articles have the same id',
	check: ({ files }) =>
		twins(files, (written) => (written.kind === 'article' ? written.page.id : null)).map(({ written, other }) =>
			problemInKey(written, 'id', `${other.file} has the same id`),
		),
}
