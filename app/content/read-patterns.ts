import { z } from 'zod'
import type { Fact } from '#app/features/guidance/fact.ts'
import { baseDaysOf, percentOf, usualBase } from '#app/features/phased-return/pattern.ts'
import type { Pattern, Patterns } from '#app/features/phased-return/pattern.ts'
import { mostWeeks, patternKeys, phasedReturnSchema, places } from '#app/features/phased-return/phased-return.ts'
import { calendarDate } from './calendar-date.ts'
import { ContentProblem } from './content-problem.ts'

const share = z.number().positive().max(100)

const sentence = z
	.string()
	.max(160)
	.regex(/[.?!]$/, 'End the sentence with a full stop')

const weekSchema = z.strictObject({
	percent: share.optional(),
	mostPercent: share.optional(),
	dayHours: z.number().positive().max(24).optional(),
	days: z
		.union([
			z.int().min(1).max(usualBase.days),
			phasedReturnSchema.shape.usual.shape.days.refine((days) => new Set(days).size === days.length, 'Each day once'),
		])
		.optional(),
	dutiesPercent: z.int().min(0).max(100),
	place: z.enum(places),
	usualPlaceDays: z.int().min(1).max(usualBase.days).optional(),
	shift: z.enum(['days', 'one-late']).optional(),
	supervised: z.boolean(),
	review: z.boolean(),
	note: z.union([z.literal(''), sentence]),
})

export const patternsFileSchema = z.strictObject({
	/** The code counts with the same week. */
	base: z.strictObject({ hours: z.literal(usualBase.hours), days: z.literal(usualBase.days) }),
	source: sentence,
	standing: sentence,
	patterns: z.array(
		z.strictObject({
			key: z.enum(patternKeys),
			title: z.string().min(3).max(60),
			for: sentence,
			weeks: z.array(weekSchema).min(1).max(mostWeeks),
			advice: z.array(sentence).min(1),
			afterwards: z.union([z.literal(''), sentence]),
			unverified: sentence.optional(),
		}),
	),
	facts: z.array(z.string()),
	owner: z.string().min(1),
	reviewedOn: calendarDate(),
	reviewBy: calendarDate(),
})

type InContent = <Schema extends z.ZodType>(name: string, schema: Schema) => Promise<z.infer<Schema>>

/** What one pattern says wrong of itself; empty when nothing is. */
export function patternProblems({ key, weeks, afterwards }: Pattern): string[] {
	const shares = weeks.map((week) => percentOf(week))
	return weeks
		.flatMap((week, index) => {
			const [before, here, after] = [shares[index - 1] ?? 0, shares[index] ?? 0, shares[index + 1]]
			const isUp = after === undefined || after > here || (weeks[index + 1]?.dutiesPercent ?? 0) > week.dutiesPercent
			const days = baseDaysOf(week)
			return [
				...((week.percent === undefined) === (week.dayHours === undefined)
					? [`Week ${index + 1}: say the percent or the hours a day, one of them`]
					: []),
				...(here > 100 || here < before
					? [`Week ${index + 1}: ${here}% is more than the contract, or less than the week before`]
					: []),
				...(days !== null && here > (days / usualBase.days) * 100
					? [`Week ${index + 1}: ${here}% on ${days} days makes days longer than usual`]
					: []),
				...(week.mostPercent !== undefined && week.mostPercent <= here
					? [`Week ${index + 1}: the ceiling is not above the floor`]
					: []),
				...(isUp && !week.review ? [`Week ${index + 1}: a step ends here, so it has a review`] : []),
			]
		})
		.concat(shares.at(-1) !== 100 && afterwards === '' ? ['Say what happens after the last week'] : [])
		.map((problem) => `${key}: ${problem}`)
}

/** The patterns of a phased return, each key once, in the order of the brief. */
export async function readPatterns(inContent: InContent, facts: readonly Pick<Fact, 'id'>[]): Promise<Patterns> {
	const name = 'phased-return-patterns.json'
	const file = (await inContent(name, patternsFileSchema)) as Patterns
	const [problem] = [
		...patternKeys.filter((key, at) => file.patterns[at]?.key !== key).map((key) => `${key} is missing, or not at its place`),
		...(file.patterns.length === patternKeys.length ? [] : ['There is a pattern too many']),
		...file.patterns.flatMap(patternProblems),
		...file.facts.filter((named) => !facts.some(({ id }) => id === named)).map((named) => `There is no fact ${named}`),
	]
	if (problem) throw new ContentProblem(`content/${name}`, 1, problem)
	return file
}
