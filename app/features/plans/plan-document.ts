import type { Block, Document, Row, Section } from '#app/documents/document.ts'
import { longDate } from '#app/journey/calendar.ts'
import { isUnderWay, nextReviewOf, sides } from './plan.ts'
import type { Plan, PlanRow, Side } from './plan.ts'
import type { PlanWords } from './plan-words.ts'

/** Who signed, by the name they gave, and on which day. */
export type PlanSignature = { readonly side: Side; readonly name: string; readonly on: string }

type Given = {
	readonly words: PlanWords
	/** The day the document is made. */
	readonly today: string
	readonly lang?: Document['lang']
	readonly reference?: string
	readonly version?: number
	/** The last day of the response clock; null when changes were not asked for on a day. */
	readonly answerBy?: string | null
	readonly signatures?: readonly PlanSignature[]
}

/** A plan as a document to read, print, sign and keep. Neither its title nor its properties name anybody. */
export function planDocument(plan: Plan, given: Given): Document {
	const { words, today, lang = 'en', reference, version } = given
	return {
		title: words.title,
		lang,
		...(version !== undefined && { subtitle: words.version(version) }),
		...(reference && { reference }),
		madeOn: today,
		note: words.note,
		sections: [
			whoFor(plan, given),
			atAGlance(plan, words),
			...goodAndBad(plan, words),
			...plan.rows.map((row, index) => ({
				heading: words.numbered(index + 1, row.what || words.unnamed),
				blocks: [{ kind: 'rows', rows: rowOf(row, words) } as const],
			})),
			{ heading: words.law, blocks: words.lawText.map((text) => ({ kind: 'paragraph', text }) as const) },
			signing(plan, given),
		],
	}
}

function whoFor(plan: Plan, { words, answerBy }: Given): Section {
	const people = filled([
		[words.employee, plan.employee],
		[words.job, plan.job],
		[words.manager, plan.manager],
		[words.firm, plan.firm],
	])
	const days = filled([
		[words.askedOn, dayOf(plan.askedOn, words)],
		[words.answerBy, dayOf(answerBy ?? null, words)],
		[words.nextReview, dayOf(nextReviewOf(plan), words)],
	])
	return {
		heading: words.who,
		blocks: [
			...(people.length === 0 ? [{ kind: 'paragraph', text: words.noNames } as const] : []),
			{ kind: 'rows', rows: [...people, ...days] },
		],
	}
}

/**
 * One row a change. The number stands with the name, so that a change is called the same here and in its own section; who and by
 * when share a column, so that names, days and answers keep their lines on upright paper.
 */
function atAGlance({ rows }: Plan, words: PlanWords): Section {
	if (rows.length === 0) return { heading: words.glance, blocks: [{ kind: 'paragraph', text: words.noRows }] }
	return {
		heading: words.glance,
		blocks: [
			{
				kind: 'table',
				caption: words.glanceCaption(rows.length),
				columns: [words.row.what, words.whoAndWhen, words.row.decision, words.row.reviewOn],
				rows: rows.map((row, index) => [
					words.numbered(index + 1, row.what || words.unnamed),
					[row.who, dayOf(row.byOn, words) || (isOver(row) ? '' : words.noDay)].filter(Boolean).join('\n'),
					answerOf(row, words),
					isUnderWay(row) ? dayOf(row.reviewOn, words) || words.noDay : '',
				]),
			},
		],
	}
}

function goodAndBad({ goodDay, badDay }: Plan, words: PlanWords): readonly Section[] {
	const rows = filled([
		[words.goodDay, goodDay],
		[words.badDay, badDay],
	])
	return rows.length > 0 ? [{ heading: words.days, blocks: [{ kind: 'rows', rows }] }] : []
}

/** All that is known of a change, and nothing about what is not. */
function rowOf(row: PlanRow, words: PlanWords): readonly Row[] {
	const said = words.row
	const isRefused = row.decision === 'not-agreed'
	return filled([
		[said.decision, answerOf(row, words)],
		[said.factors, isRefused ? row.factors.map((factor) => words.factors[factor]) : []],
		[said.reason, row.reason],
		[said.alternatives, row.alternatives],
		[said.barrier, row.barrier],
		[said.how, row.how],
		[said.who, row.who],
		[said.byOn, dayOf(row.byOn, words)],
		[said.interim, row.interim],
		[said.check, row.check],
		[said.cost, costOf(row, words)],
		[said.whoPays, row.whoPays],
		[said.neededOn, words.neededOn[row.neededOn]],
		[said.startOn, dayOf(row.startOn, words)],
		[said.status, isUnderWay(row) || row.status !== 'not-started' ? words.statuses[row.status] : ''],
		row.reviewOn === null
			? [said.firstReviewWeeks, row.firstReviewWeeks === null || isOver(row) ? '' : words.afterWeeks(row.firstReviewWeeks)]
			: [said.reviewOn, dayOf(row.reviewOn, words)],
		[said.employeeComment, row.employeeComment],
		[said.reviews, reviewsOf(row, words)],
	])
}

function signing(plan: Plan, { words, signatures = [] }: Given): Section {
	const written = signatures.map(({ side, name, on }): Block => ({
		kind: 'paragraph',
		text: words.signed(words.named(name, words.reviewers[side]), longDate(on, words.months)),
	}))
	const missing = [...sides].reverse().filter((side) => signatures.every((signature) => signature.side !== side))
	const names = missing.map((side) => (plan[side] ? words.named(plan[side], words.reviewers[side]) : words[side]))
	return { heading: words.signing, blocks: [...written, { kind: 'signatures', names }] }
}

const isOver = ({ decision, status }: PlanRow) => decision === 'not-agreed' || status === 'stopped'

const filled = (pairs: readonly (readonly [label: string, value: string | readonly string[]])[]): readonly Row[] =>
	pairs.filter(([, value]) => value.length > 0).map(([label, value]) => ({ label, value }))

const dayOf = (day: string | null, { months }: PlanWords) => (day === null ? '' : longDate(day, months))

/** "Agreed", and that it was stopped where it was. */
export const answerOf = ({ decision, status }: PlanRow, words: PlanWords) =>
	status === 'stopped' ? words.stopped(words.decisions[decision]) : words.decisions[decision]

/** The band and what it did cost, whichever is known. */
function costOf({ cost, pounds }: PlanRow, words: PlanWords): readonly string[] {
	return [...(cost === null ? [] : [words.estimate(words.costs[cost])]), ...(pounds === null ? [] : [words.money(pounds)])]
}

/** One text for each review, in the order in which they were held. */
export const reviewsOf = ({ reviews }: PlanRow, words: PlanWords): readonly string[] =>
	reviews.map(({ on, by, answer, note }) =>
		[words.review(longDate(on, words.months), words.reviewers[by], words.reviewAnswers[answer]), note].filter(Boolean).join('\n'),
	)
