import { z } from 'zod'
import { isCalendarDate } from '#app/journey/calendar.ts'
import { planSchema } from './plan.ts'

/** What is in every file, so that a program knows what it holds. */
export const planFileFormat = 'portal-plan'
/** Goes up when a file of before can no longer be read as it is. */
export const planFileVersion = 1
/** Where the shape of the file is published, below the site's origin. */
export const planSchemaPath = `/schemas/plan-${planFileVersion}.json`

/** A plan as a file that the employee keeps and can take to another employer. */
export const planFileSchema = z.strictObject({
	$schema: z.string().max(300).optional(),
	format: z.literal(planFileFormat),
	version: z.literal(planFileVersion),
	madeOn: z.string().refine(isCalendarDate).meta({ format: 'date' }),
	plan: planSchema,
})

/**
 * The published JSON Schema (2020-12), as `public/schemas/plan-1.json` holds it. It cannot say that a text has no hidden characters
 * and that no two rows have one id: the portal refuses the first and mends the second.
 */
export const publishedPlanSchema = () => ({
	...z.toJSONSchema(planFileSchema, { io: 'input' }),
	title: 'Plan of changes at work, version 1',
	description:
		'What a manager and an employee agreed to change at work. Dates are YYYY-MM-DD. Lengths count characters as a person does.',
})
