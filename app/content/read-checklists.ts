import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { checklistGroups, itemsOf } from '#app/features/checklists/checklist.ts'
import type { Checklist } from '#app/features/checklists/checklist.ts'
import type { Fact } from '#app/features/guidance/fact.ts'
import { calendarDate } from './calendar-date.ts'
import { ContentProblem } from './content-problem.ts'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case words joined by hyphens')

const item = z.strictObject({
	id: id.max(40),
	text: z
		.string()
		.min(5)
		.max(160)
		.regex(/[.?!]$/, 'End the sentence with a full stop'),
	href: z.string().startsWith('/', 'Lead on to a page of ours'),
})

export const checklistFileSchema = z.strictObject({
	slug: id,
	group: z.enum(checklistGroups),
	title: z.string().min(1).max(90),
	summary: z.string().min(1).max(160),
	parts: z
		.array(
			z.strictObject({
				heading: z.string().min(1).max(70),
				ask: z
					.string()
					.max(120)
					.regex(/^“.+[.?]”$/, 'Write what is said aloud, in “these marks”')
					.optional(),
				items: z.array(item).min(1),
			}),
		)
		.min(1),
	facts: z.array(z.string()),
	owner: z.string().min(1),
	reviewedOn: calendarDate(),
	reviewBy: calendarDate(),
})

type InContent = <Schema extends z.ZodType>(name: string, schema: Schema) => Promise<z.infer<Schema>>

/** A list that is shorter helps nobody to look round; one that is longer is not finished. */
const size = { least: 8, most: 20 }

/** What one list says wrong of itself or of the facts; empty when nothing is. */
export function listProblems(checklist: Checklist, facts: readonly Pick<Fact, 'id'>[]): string[] {
	const items = itemsOf(checklist)
	const ids = items.map((one) => one.id)
	return [
		...(items.length < size.least || items.length > size.most
			? [`${items.length} points: a list has ${size.least} to ${size.most}`]
			: []),
		...[...new Set(ids.filter((one, at) => ids.indexOf(one) !== at))].map((one) => `There are two points ${one}`),
		...checklist.facts.filter((named) => !facts.some((fact) => fact.id === named)).map((named) => `There is no fact ${named}`),
	]
}

/** Points that lead nowhere. `isPage` knows every page of ours; the start page and the list itself lead nobody on. */
export const pointsLeadingNowhere = (checklist: Checklist, isPage: (href: string) => boolean): string[] =>
	itemsOf(checklist)
		.filter(({ href }) => href === '/' || href === `/checklists/${checklist.slug}` || !isPage(href))
		.map((one) => `${one.id}: ${one.href} is not a page that says how`)

/** The checklists, in the order of their files. */
export async function readChecklists(root: string, inContent: InContent, facts: readonly Fact[]): Promise<Checklist[]> {
	const files = await readdir(path.join(root, 'content/checklists')).catch(() => [])
	const checklists: Checklist[] = []
	for (const name of files.filter((file) => file.endsWith('.json')).sort()) {
		const checklist = await inContent(`checklists/${name}`, checklistFileSchema)
		const slugProblem = `${checklist.slug}.json` === name ? [] : ['The slug must be the name of the file']
		const [problem] = [...slugProblem, ...listProblems(checklist, facts)]
		if (problem) throw new ContentProblem(`content/checklists/${name}`, 1, problem)
		checklists.push(checklist)
	}
	return checklists
}
