import { z } from 'zod'
import { audiences, sections, topics } from '#app/features/guidance/article.ts'
import { calendarDate } from './calendar-date.ts'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case words joined by hyphens')
const factId = z.string().regex(/^[A-Z]{2,3}\d{2}$/, 'A fact id looks like EQ06')

const written = {
	slug,
	title: z.string().min(1).max(90),
	summary: z.string().min(1).max(160),
	/** Every fact the page rests on; each one must also be marked where it is used. */
	facts: z.array(factId),
	/** What nobody could confirm, in a sentence each, for the top of the page. */
	unconfirmed: z.array(z.string().min(1).max(200)).default([]),
	owner: z.string().min(1),
	reviewedOn: calendarDate(),
	reviewBy: calendarDate(),
	/** What was changed and when, the newest first; the feed and the foot of the page show it. */
	changes: z
		.array(z.strictObject({ on: calendarDate(), what: z.string().min(1).max(160) }))
		.min(1)
		.refine(
			(list) => list.every(({ on }, index) => index === 0 || on <= (list[index - 1]?.on ?? '')),
			'Put the newest change first',
		),
}

const next = z.array(z.strictObject({ href: z.string().startsWith('/'), label: z.string().min(1).max(80) })).min(1)

/** Unknown keys are errors: a misspelt `reviewBy` would otherwise mean a page that nobody ever looks at again. */
export const articleFrontMatterSchema = z.strictObject({
	...written,
	id: z.string().regex(/^A\d{2}$/, 'An article id looks like A01'),
	section: z.enum(sections),
	audience: z.enum(audiences),
	next,
})

/** A sheet to print: one page of A4. */
export const sheetFrontMatterSchema = z.strictObject({ ...written, topic: z.enum(topics), next })

export const pageFrontMatterSchema = z.strictObject({
	...written,
	path: z.string().regex(/^\/[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'A path looks like /privacy'),
	version: z.string().min(1).optional(),
})

export type ArticleFrontMatter = z.infer<typeof articleFrontMatterSchema>
export type PageFrontMatter = z.infer<typeof pageFrontMatterSchema>
