import { z } from 'zod'

const because = z.string().min(10, 'Give the reason in a sentence')

/** The hardest a page may be with a reason: the grade of somebody of 14. */
export const hardestGrade = 9

/** `content/exceptions.json`: what the rules let pass, each with its reason. An exception that nothing needs is a problem itself. */
export const exceptionsSchema = z.strictObject({
	/** Pages that the law makes hard, by their path, with the grade that they may reach. */
	harderPages: z.array(z.strictObject({ path: z.string().startsWith('/'), grade: z.number().max(hardestGrade), because })),
	/** Facts that are kept though no page shows them. */
	factsNotCited: z.array(z.strictObject({ facts: z.array(z.string()).min(1), because })),
	/** Money, shares and dates that may stand in the text of a page, as they are typed there. */
	typedFigures: z.array(z.strictObject({ path: z.string().startsWith('/'), text: z.string().min(1), because })),
})

export type Exceptions = z.infer<typeof exceptionsSchema>
