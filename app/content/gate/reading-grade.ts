import { readingGrade } from '../plain-words.ts'
import { eachFile, problemInKey, unneeded } from './rule.ts'
import type { Rule } from './rule.ts'

/** Every page stays under it: the grade of somebody of 11. Aim far lower; most of our pages are at 2 to 4. */
export const targetGrade = 6

const shown = (grade: number) => grade.toFixed(1)

export const readingGradeRule = eachFile('A page can be read at the age of 11', (written, { exceptions }) => {
	const { path, html } = written.page
	const most = exceptions.harderPages.find((exception) => exception.path === path)?.grade ?? targetGrade
	const grade = readingGrade(html)
	return grade < most
		? []
		: [problemInKey(written, 'title', `The reading grade is ${shown(grade)}; it must be under ${shown(most)}`)]
})

export const harderPagesRule: Rule = {
	says: 'A page that may be harder needs to be',
	check: (all) =>
		all.exceptions.harderPages.flatMap(({ path }) => {
			const page = all.files.find((written) => written.page.path === path)?.page
			if (page && readingGrade(page.html) >= targetGrade) return []
			return [unneeded(all, path, page ? `${path} reads at ${shown(readingGrade(page.html))}` : `There is no page ${path}`)]
		}),
}
