import type { Document } from '#app/documents/document.ts'
import { longDate } from '#app/journey/calendar.ts'
import type { JourneyContext } from '#app/journey/step.ts'
import { toSubmittedDocument, type SubmittedLine } from '#app/journey/summary.ts'
import type { Answers } from '#app/journey/walk.ts'
import { journeyOf } from './forms.ts'
import type { ReferralKind } from './referral.ts'
import { routeCheckJourney } from './route-check-journey.ts'
import { howThingsAre } from './steps/route/how-things-are.ts'
import { otherHelp } from './steps/route/other-help.ts'

/** What was sent, in the words of that day. Kept as it is; every page, file and message is made from it. */
export type ReferralDocument = {
	readonly title: string
	readonly madeOn: string
	readonly sections: readonly { readonly heading: string; readonly lines: readonly SubmittedLine[] }[]
}

/** Of step 0, what tells the service something. The rest only decided whether this was the right place to ask. */
export function beforeLines(kind: ReferralKind, answers: Answers, context: JourneyContext): SubmittedLine[] {
	if (kind === 'assessment') return []
	const { sections } = toSubmittedDocument(routeCheckJourney, (answers['route-check'] ?? {}) as Answers, context)
	const kept: readonly string[] = [howThingsAre.slug, otherHelp.slug]
	return sections
		.flatMap(({ lines }) => lines)
		.filter(({ slug }) => kept.includes(slug))
		.map((line, at) => ({ ...line, ref: `0.${at + 1}` }))
}

/** Everything the manager wrote, each line with its number. */
export function referralDocument(kind: ReferralKind, answers: Answers, context: JourneyContext): ReferralDocument {
	const first = beforeLines(kind, answers, context)
	const { title, sections } = toSubmittedDocument(journeyOf(kind), answers, context)
	return {
		title,
		madeOn: context.today,
		sections: first.length > 0 ? [{ heading: 'Before you began', lines: first }, ...sections] : sections,
	}
}

/** What the employee wants done about a line. */
export type LineWish = { readonly wish: 'correct' | 'remove'; readonly text: string }
export type LineWishes = Readonly<Record<string, LineWish>>

export const leftOut = 'Left out at the employee’s wish'

/** The manager's document as the employee lets it go: lines they want out are out, and their corrections stand beside the line. */
export function agreedDocument(document: ReferralDocument, wishes: LineWishes): ReferralDocument {
	const line = (one: SubmittedLine): SubmittedLine[] => {
		const wish = Object.hasOwn(wishes, one.ref) ? wishes[one.ref] : undefined
		if (!wish) return [one]
		if (wish.wish === 'remove') return [{ ...one, value: leftOut }]
		return [one, { ...one, ref: `${one.ref}e`, label: `${one.label}: the employee adds`, value: wish.text }]
	}
	return { ...document, sections: document.sections.map((section) => ({ ...section, lines: section.lines.flatMap(line) })) }
}

/** As a file to take away. */
export function asFile(document: ReferralDocument, { reference, note }: { reference: string; note: string }): Document {
	return {
		title: document.title,
		subtitle: `Reference ${reference}. Written on ${longDate(document.madeOn)}.`,
		lang: 'en',
		sections: [
			...document.sections.map(({ heading, lines }) => ({
				heading,
				blocks: [
					{
						kind: 'rows' as const,
						rows: lines.map(({ ref, label, value }) => ({
							label: `${ref} ${label}`,
							value: typeof value === 'string' ? value : [...value],
						})),
					},
				],
			})),
			{ heading: 'What this is', blocks: [{ kind: 'paragraph' as const, text: note }] },
		],
	}
}
