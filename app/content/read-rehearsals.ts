import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { Fact } from '#app/features/guidance/fact.ts'
import { rehearsalProblems } from '#app/features/rehearsals/rehearsal-problems.ts'
import { conversationStages, rehearsalTopics } from '#app/features/rehearsals/rehearsal.ts'
import type { Rehearsal } from '#app/features/rehearsals/rehearsal.ts'
import { calendarDate } from './calendar-date.ts'
import { ContentProblem } from './content-problem.ts'

const id = z
	.string()
	.max(30)
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case words joined by hyphens')

/** Whole sentences of at most so many letters. */
const said = (most: number) =>
	z
		.string()
		.min(10)
		.max(most)
		.regex(/[.?!…]”?$/, 'End the sentence with its mark')

const reading = z.strictObject({
	idea: said(200).optional(),
	href: z.string().startsWith('/', 'Lead on to a page of ours'),
	label: z.string().min(3).max(70),
})

const choice = z.strictObject({
	say: said(240).regex(/“.+”|^[A-Z][^“”]+$/, 'Write what is said in “these marks”, and what is done without any'),
	moves: z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)]),
	feels: said(180),
	why: said(320),
	next: id,
})

const turn = z.strictObject({
	id,
	says: said(450),
	crisis: z.boolean().optional(),
	choices: z.array(choice),
})

const ending = z.strictObject({
	id,
	title: z.string().min(5).max(80),
	text: said(500),
	readOn: z.array(reading).min(1).max(8),
	crisis: z.boolean().optional(),
})

export const rehearsalFileSchema = z.strictObject({
	slug: z.string().regex(/^[a-z]{2,20}$/, 'The slug is the first name of the person, in small letters'),
	title: z.string().min(5).max(70),
	summary: said(160),
	topic: z.enum(rehearsalTopics),
	sector: z.string().min(4).max(40),
	stage: z.enum(conversationStages),
	minutes: z.int().min(5).max(15),
	scene: z.array(said(400)).min(2).max(5),
	person: z.strictObject({ name: z.string().min(2).max(20), job: z.string().min(3).max(60) }),
	first: id,
	turns: z.array(turn),
	endings: z.array(ending),
	facts: z.array(z.string()),
	owner: z.string().min(1),
	reviewedOn: calendarDate(),
	reviewBy: calendarDate(),
})

type InContent = <Schema extends z.ZodType>(name: string, schema: Schema) => Promise<z.infer<Schema>>

/** Pages to read on, at the endings, that are not there. `isPage` knows every page of ours. */
export const readingsLeadingNowhere = ({ endings }: Rehearsal, isPage: (href: string) => boolean): string[] =>
	endings.flatMap(({ id: where, readOn }) =>
		readOn.filter(({ href }) => !isPage(href)).map(({ href }) => `${where}: ${href} is not a page of this site`),
	)

/** Facts that a conversation names and that are not there. */
export const factsNotThere = (rehearsal: Rehearsal, facts: readonly Pick<Fact, 'id'>[]): string[] =>
	rehearsal.facts.filter((named) => !facts.some((fact) => fact.id === named)).map((named) => `There is no fact ${named}`)

/** The conversations to practise, in the order of their files. */
export async function readRehearsals(root: string, inContent: InContent, facts: readonly Fact[]): Promise<Rehearsal[]> {
	const files = await readdir(path.join(root, 'content/rehearsals')).catch(() => [])
	const rehearsals: Rehearsal[] = []
	for (const name of files.filter((file) => file.endsWith('.json')).sort()) {
		const rehearsal = await inContent(`rehearsals/${name}`, rehearsalFileSchema)
		const slugProblem = `${rehearsal.slug}.json` === name ? [] : ['The slug must be the name of the file']
		const [problem] = [...slugProblem, ...factsNotThere(rehearsal, facts), ...rehearsalProblems(rehearsal)]
		if (problem) throw new ContentProblem(`content/rehearsals/${name}`, 1, problem)
		rehearsals.push(rehearsal)
	}
	return rehearsals
}
