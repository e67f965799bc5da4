import { z } from 'zod'
import { stageIds } from '#app/features/conversations/stages.ts'
import type { StageId } from '#app/features/conversations/stages.ts'
import type { Fact } from '#app/features/guidance/fact.ts'
import { anchors, calendarTitles, milestoneKinds } from '#app/features/timeline/milestone.ts'
import type { Milestones } from '#app/features/timeline/milestone.ts'
import { calendarDate } from './calendar-date.ts'
import { ContentProblem, throwProblems } from './content-problem.ts'

const sentences = z
	.string()
	.max(260)
	.regex(/^$|[.?]$/, 'End the sentence with a full stop')

const prompts = z.array(z.string().regex(/^“.+[.?]”$/, 'Write what is said aloud, in “these marks”'))

const saidOf = {
	when: z.string().min(1).max(80),
	short: z.string().min(1).max(12),
	title: z.string().min(1).max(60),
	goodPractice: sentences.min(1),
	prompts,
}

const lawOf = { kind: z.enum(milestoneKinds), lawSays: sentences, note: sentences, facts: z.array(z.string()) }

const milestone = z.strictObject({
	...saidOf,
	...lawOf,
	id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'Use lower-case words joined by hyphens'),
	dayFromStart: z.int().min(-31).max(3660).nullable(),
	toDay: z.int().min(1).optional(),
	soonerDay: z.int().min(1).optional(),
	sooner: z.strictObject(saidOf).partial().optional(),
	inNorthernIreland: z
		.strictObject({ ...saidOf, ...lawOf, hasNoDay: z.literal(true) })
		.omit({ short: true, prompts: true })
		.partial()
		.optional(),
	anchor: z.enum(anchors),
	who: z.string().min(1).max(60),
	calendar: z.enum(calendarTitles),
	mustDo: z.boolean().optional(),
	stage: z.enum(stageIds as readonly [StageId, ...StageId[]]).nullable(),
	deadline: z.literal(true).optional(),
	only: z.enum(['sooner', 'note']).optional(),
})

export const milestonesFileSchema = z.strictObject({
	owner: z.string().min(1),
	reviewedOn: calendarDate(),
	reviewBy: calendarDate(),
	asOf: calendarDate(),
	rule: sentences.min(1),
	applies: sentences.min(1),
	milestones: z.array(milestone).min(1),
	ours: z.array(milestone),
})

/** A day is counted from something, or there is neither a number nor anything to count from. */
const uncounted: readonly string[] = ['none', 'employer leave year', 'decision point']

/** What the file says wrong of itself or of the facts, a sentence each; empty when nothing is. */
export function milestoneProblems({ milestones, ours }: Milestones, facts: readonly Pick<Fact, 'id'>[]): string[] {
	const all = [...milestones, ...ours]
	return all.flatMap((one, at) => [
		...(all.findIndex(({ id }) => id === one.id) < at ? [`There are two milestones ${one.id}`] : []),
		...(uncounted.includes(one.anchor) === (one.dayFromStart === null) ? [] : [`${one.id}: the anchor and the day do not fit`]),
		...(one.kind === 'duty' && one.lawSays === '' ? [`${one.id}: a duty says what the law is`] : []),
		...((one.lawSays === '') === (one.mustDo === undefined) ? [] : [`${one.id}: say whether what the law says is to be done`]),
		...[...one.facts, ...(one.inNorthernIreland?.facts ?? [])]
			.filter((named) => !facts.some(({ id }) => id === named))
			.map((named) => `${one.id}: there is no fact ${named}`),
	])
}

type InContent = <Schema extends z.ZodType>(name: string, schema: Schema) => Promise<z.infer<Schema>>

/** The milestones of an absence, in the order of the file. */
export async function readMilestones(inContent: InContent, facts: readonly Fact[]) {
	const read = await inContent('milestones.json', milestonesFileSchema)
	throwProblems(milestoneProblems(read, facts).map((problem) => new ContentProblem('content/milestones.json', 1, problem)))
	return read
}
