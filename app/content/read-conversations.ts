import { z } from 'zod'
import { conversationTools } from '#app/features/conversations/conversation.ts'
import type { Branch, Conversations, Pair, Stage } from '#app/features/conversations/conversation.ts'
import { stageIds } from '#app/features/conversations/stages.ts'
import type { Fact } from '#app/features/guidance/fact.ts'
import type { Helpline } from '#app/features/guidance/helpline.ts'
import { calendarDate } from './calendar-date.ts'
import { ContentProblem, throwProblems } from './content-problem.ts'
import { conversationProblems } from './conversation-rules.ts'

const slug = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'Use lower-case words joined by hyphens')
const sentence = z
	.string()
	.min(5)
	.max(220)
	.regex(/[.?!”]$/, 'End the sentence')
const line = z.string().min(3).max(160)
const reviewed = { owner: z.string().min(1), reviewedOn: calendarDate(), reviewBy: calendarDate() }
const stageId = z.enum(stageIds as [(typeof stageIds)[number], ...(typeof stageIds)[number][]])

const words = { leave: line, try: sentence }
const guide = {
	title: line.max(60),
	summary: sentence.max(120),
	words: line.max(120),
	when: line,
	never: z.array(sentence).min(2),
	law: z.array(z.strictObject({ force: z.enum(['must', 'should', 'could']), text: sentence, fact: z.string() })),
	after: z.array(sentence).min(2),
	tools: z.array(z.enum(conversationTools)),
	next: z.array(z.strictObject({ href: z.string().startsWith('/'), label: line })).min(1),
	facts: z.array(z.string()),
}

/** An address holds the ids of questions, so an id is the stage and a number and can say nothing of a person. */
const questionId = z.string().regex(/^s\d-\d{1,2}$/, 'Name a question by its stage and a number, like s4-1')

export const stagesFileSchema = z.strictObject({
	...reviewed,
	stages: z.array(
		z.strictObject({
			id: stageId,
			...guide,
			purpose: sentence,
			toThem: line
				.max(60)
				.regex(/^[a-z].*[^.]$/, 'Write the middle of a sentence')
				.nullable(),
			minutes: z.int().min(5).max(60),
			outcome: line,
			opening: sentence.nullable(),
			closing: sentence.nullable(),
			before: z.array(sentence).min(2),
			during: z.array(sentence).min(2),
			questions: z
				.array(
					z.strictObject({
						id: questionId,
						ask: z.string().max(140).regex(/\?$/, 'End the question with a question mark'),
						minutes: z.int().min(1).max(10),
						first: z.literal(true).optional(),
						hint: sentence.optional(),
					}),
				)
				.min(5),
			branches: z.array(slug).min(2),
		}),
	),
})

export const pairsFileSchema = z.strictObject({
	...reviewed,
	pairs: z.array(z.strictObject({ id: slug, ...words, stages: z.array(stageId).min(1), fact: z.string().optional() })),
})

export const branchesFileSchema = z.strictObject({
	...reviewed,
	branches: z.array(
		z.strictObject({
			slug,
			...guide,
			urgent: z.boolean(),
			now: z.array(sentence).min(3),
			ask: z.array(sentence),
			say: z.array(z.strictObject(words)).min(1),
			pairs: z.array(slug),
			helplines: z.array(z.string()),
		}),
	),
})

type InContent = <Schema extends z.ZodType>(name: string, schema: Schema) => Promise<z.infer<Schema>>

/** The conversation guide, held against its own rules, the facts and the helplines. */
export async function readConversations(
	inContent: InContent,
	facts: readonly Fact[],
	helplines: readonly Helpline[],
): Promise<Conversations> {
	const { stages, ...ofStages } = await inContent('conversations/stages.json', stagesFileSchema)
	const { pairs, ...ofPairs } = await inContent('conversations/pairs.json', pairsFileSchema)
	const { branches, ...ofBranches } = await inContent('conversations/branches.json', branchesFileSchema)
	const read: Conversations = {
		stages: stages satisfies readonly Stage[],
		pairs: pairs satisfies readonly Pair[],
		branches: branches satisfies readonly Branch[],
		reviewed: { stages: ofStages, pairs: ofPairs, branches: ofBranches },
	}
	throwProblems(
		conversationProblems(read, facts, helplines).map(
			({ list, reason }) => new ContentProblem(`content/conversations/${list}.json`, 1, reason),
		),
	)
	return read
}

/** Links of the guide that lead nowhere. `isPage` knows every page of ours. */
export const linksLeadingNowhere = ({ stages, branches }: Conversations, isPage: (href: string) => boolean): string[] =>
	[
		...stages.map((one) => ({ of: one.id, next: one.next })),
		...branches.map((one) => ({ of: one.slug, next: one.next })),
	].flatMap(({ of, next }) =>
		next.filter(({ href }) => !isPage(href)).map(({ href }) => `${of}: ${href} is not a page of this site`),
	)
