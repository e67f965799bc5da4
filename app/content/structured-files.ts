import { z } from 'zod'
import { confidences, nations } from '#app/features/guidance/fact.ts'
import { calendarDate } from './calendar-date.ts'

const factValues = z.record(z.string().regex(/^[a-z][A-Za-z]+$/), z.union([z.string(), z.number()]))

/** The day after one period ends is the day the next begins: a gap would print an old figure, an overlap two. */
const periods = z
	.array(z.strictObject({ from: calendarDate().nullable(), to: calendarDate().nullable(), values: factValues }))
	.min(1)
	.refine(
		(list) =>
			list.every(({ from, to }, index) => {
				const after = list[index + 1]
				if (from !== null && to !== null && to < from) return false
				if (!after) return true
				if (to === null || after.from === null) return false
				return Date.parse(after.from) - Date.parse(to) === 86_400_000
			}),
		'Each period must begin on the day after the one before it ends',
	)

export const factsFileSchema = z.array(
	z.strictObject({
		id: z.string().regex(/^[A-Z]{2,3}\d{2}$/),
		topic: z.string().min(1),
		statement: z.string().min(1),
		source: z.string().min(1),
		asOf: z.string().min(1),
		confidence: z.enum(confidences),
		where: z.string().min(1),
		nations: z.array(z.enum(nations)).min(1),
		note: z.string(),
		reviewBy: calendarDate(),
		values: factValues.optional(),
		periods: periods.optional(),
	}),
)

/** Forms and tools that the search offers beside the articles. */
export const toolsFileSchema = z.array(
	z.strictObject({ href: z.string().startsWith('/'), title: z.string(), summary: z.string(), words: z.string() }),
)

/** Each row is a list of words or phrases that people use for the same thing. */
export const synonymsFileSchema = z.array(z.array(z.string().min(2)).min(2))
