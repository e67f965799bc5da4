import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { costs, fundings, groups, leads, settings } from '#app/features/adjustments/adjustment.ts'
import type { Adjustment } from '#app/features/adjustments/adjustment.ts'
import type { Checklist } from '#app/features/adjustments/checklist.ts'
import { demands } from '#app/features/adjustments/demands.ts'
import { calendarDate } from './calendar-date.ts'
import { ContentProblem } from './content-problem.ts'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case words joined by hyphens')
const sentence = z
	.string()
	.min(5)
	.max(200)
	.regex(/[.?!]$/, 'End the sentence with a full stop')

export const adjustmentsFileSchema = z.array(
	z.strictObject({
		id,
		title: z.string().min(1).max(70),
		barrier: sentence,
		demands: z.array(z.enum(demands.map(({ code }) => code))).min(1),
		groups: z.array(z.enum(groups)).min(1),
		action: sentence,
		cost: z.enum(costs),
		who: z.string().min(1).max(60),
		funding: z.array(z.enum(fundings)).min(1),
		lead: z.enum(leads),
		interim: sentence,
		settings: z.array(z.enum(settings)).min(1),
		duration: z.enum(['temporary', 'ongoing']),
		check: sentence,
		firstReviewWeeks: z.int().min(1).max(52),
	}),
)

export const checklistFileSchema = z.strictObject({
	slug: id,
	title: z.string().min(1).max(90),
	summary: z.string().min(1).max(160),
	parts: z
		.array(
			z.strictObject({
				heading: z.string().min(1).max(70),
				items: z.array(z.strictObject({ text: sentence, href: z.string().startsWith('/').optional() })).min(1),
			}),
		)
		.min(1),
	owner: z.string().min(1),
	reviewedOn: calendarDate(),
	reviewBy: calendarDate(),
})

type InContent = <Schema extends z.ZodType>(name: string, schema: Schema) => Promise<z.infer<Schema>>

const jsonIn = async (root: string, folder: string) =>
	(await readdir(path.join(root, 'content', folder)).catch(() => [])).filter((name) => name.endsWith('.json')).sort()

/** The catalogue of adjustments, in the order of its files, and the checklists. Two of one name stop the build. */
export async function readAdjustments(root: string, inContent: InContent) {
	const adjustments: Adjustment[] = []
	for (const name of await jsonIn(root, 'adjustments')) {
		for (const adjustment of await inContent(`adjustments/${name}`, adjustmentsFileSchema)) {
			if (adjustments.some((other) => other.id === adjustment.id))
				throw new ContentProblem(`content/adjustments/${name}`, 1, `There are two adjustments ${adjustment.id}`)
			adjustments.push(adjustment)
		}
	}
	const checklists: Checklist[] = []
	for (const name of await jsonIn(root, 'checklists')) {
		const checklist = await inContent(`checklists/${name}`, checklistFileSchema)
		if (`${checklist.slug}.json` !== name)
			throw new ContentProblem(`content/checklists/${name}`, 1, 'The slug must be the name of the file')
		checklists.push(checklist)
	}
	return { adjustments, checklists }
}
