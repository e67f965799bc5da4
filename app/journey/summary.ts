import { rowsOf } from './field-words.ts'
import { englishMessages } from './messages.ts'
import { fieldsOf } from './step.ts'
import type { AnyStep, JourneyContext, SummaryRow } from './step.ts'
import { walk } from './walk.ts'
import type { Answers, Journey, Walk } from './walk.ts'

export type SummarySection = {
	readonly section: string
	readonly rows: readonly { readonly slug: string; readonly label: string; readonly value: string | readonly string[] }[]
}

/** For "check your answers": every answered page has at least one row, so that each can be changed. */
export function summaryOf(journey: Journey, answers: Answers, context: JourneyContext): SummarySection[] {
	const walked = walk(journey, answers, context)
	return journey.sections
		.map((section) => ({
			section,
			rows: walked.path
				.filter((step) => step.section === section && step !== walked.pending)
				.flatMap((step) => {
					const rows = answeredRows(step, walked, context, 'writer')
					const shown =
						rows.length > 0 ? rows : [{ label: step.question, value: (context.messages ?? englishMessages).notAnswered }]
					return shown.map((row) => ({ slug: step.slug, label: row.label, value: row.value }))
				}),
		}))
		.filter(({ rows }) => rows.length > 0)
}

function answeredRows(
	step: AnyStep,
	{ read }: Walk,
	context: JourneyContext,
	reader: 'writer' | 'others',
): readonly SummaryRow[] {
	const value = read(step)
	if (value === undefined) return []
	return step.summarise?.(value, context) ?? rowsOf(fieldsOf(step, read, context), value, reader, context.messages)
}

export type SubmittedLine = {
	/** '4.2': the section's number in its journey, and the line's place in it. */
	readonly ref: string
	readonly slug: string
	readonly label: string
	readonly value: string | readonly string[]
}
export type SubmittedDocument = {
	readonly title: string
	readonly sections: readonly { readonly heading: string; readonly lines: readonly SubmittedLine[] }[]
}

/**
 * What a person saw and agreed to, in the words of that day. Keep it; never make it again from later wording. Questions left
 * unanswered are not in it.
 */
export function toSubmittedDocument(journey: Journey, answers: Answers, context: JourneyContext): SubmittedDocument {
	const walked = walk(journey, answers, context)
	const sections = journey.sections.map((section, index) => {
		const rows = walked.path
			.filter((step) => step.section === section)
			.flatMap((step) =>
				answeredRows(step, walked, context, 'others').map((row) => ({ slug: step.slug, label: row.label, value: row.value })),
			)
		return {
			heading: journey.headings[section] ?? section,
			lines: rows.map((row, line) => ({ ref: `${index + 1}.${line + 1}`, ...row })),
		}
	})
	return { title: journey.title, sections: sections.filter(({ lines }) => lines.length > 0) }
}
