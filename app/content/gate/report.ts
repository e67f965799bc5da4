import { confidences } from '#app/features/guidance/fact.ts'
import type { Confidence } from '#app/features/guidance/fact.ts'
import { linksOf } from '../page-rules.ts'
import { longestSentenceIn, readingGrade } from '../plain-words.ts'
import type { WrittenFile } from '../written-file.ts'
import { factsCitedNowhere } from './cited-facts.ts'
import { daysBetween } from './dates.ts'
import type { Inspection } from './gate.ts'
import { wordCount } from './one-thing.ts'
import { factsPastReview, pagesPastReview } from './past-review.ts'

/** One page as its editor looks at it. Dates are YYYY-MM-DD. */
export type ReportRow = {
	readonly id: string
	readonly path: string
	readonly title: string
	readonly words: number
	readonly grade: number
	/** In words. */
	readonly longestSentence: number
	readonly facts: number
	readonly fromKnowledge: number
	readonly unconfirmed: number
	/** Links to other sites. */
	readonly linksOut: number
	readonly reviewedOn: string
	readonly reviewBy: string
	/** Until the next review; negative when it is late. */
	readonly daysLeft: number
}

export type Report = {
	readonly today: string
	readonly rows: readonly ReportRow[]
	readonly articles: number
	readonly sheets: number
	readonly pages: number
	readonly brokenLinks: number
	readonly unknownFacts: number
	/** Pages and facts past their review date. */
	readonly stale: number
	readonly problems: number
	readonly factsByConfidence: Readonly<Record<Confidence, number>>
	readonly factsDueSoonest: readonly { readonly on: string; readonly facts: readonly string[] }[]
	readonly factsNotCited: readonly string[]
}

const oneDecimal = (number: number) => Math.round(number * 10) / 10

function rowOf({ kind, page }: WrittenFile, today: string): ReportRow {
	return {
		id: 'id' in page ? page.id : kind,
		path: page.path,
		title: page.title,
		words: wordCount(page.html),
		grade: oneDecimal(readingGrade(page.html)),
		longestSentence: longestSentenceIn(page.html),
		facts: page.facts.length,
		fromKnowledge: page.facts.filter(({ confidence }) => confidence === 'from knowledge').length,
		unconfirmed: page.unconfirmed.length,
		linksOut: linksOf(page.html).filter((href) => href.startsWith('https://')).length,
		reviewedOn: page.reviewedOn,
		reviewBy: page.reviewBy,
		daysLeft: daysBetween(today, page.reviewBy),
	}
}

const kindsInOrder = { article: 0, sheet: 1, page: 2 } as const

/** The state of all content on a day, from what the gate found. Counts the problems too; null when the lists could not be read. */
export function reportOn({ inspected, problems }: Inspection): Report | null {
	if (!inspected) return null
	const { files, content, today } = inspected
	const of = (kind: WrittenFile['kind']) => files.filter((written) => written.kind === kind).length
	const saying = (pattern: RegExp) => problems.filter(({ reason }) => pattern.test(reason)).length
	const days = [...new Set(content.facts.map(({ reviewBy }) => reviewBy))].sort()
	return {
		today,
		rows: [...files]
			.sort((a, b) => kindsInOrder[a.kind] - kindsInOrder[b.kind] || orderOf(a).localeCompare(orderOf(b)))
			.map((written) => rowOf(written, today)),
		articles: of('article'),
		sheets: of('sheet'),
		pages: of('page'),
		brokenLinks: saying(/^The link /),
		unknownFacts: saying(/^There is no fact /),
		stale: factsPastReview(inspected).length + pagesPastReview(inspected).length,
		problems: problems.length,
		factsByConfidence: Object.fromEntries(
			confidences.map((confidence) => [confidence, content.facts.filter((fact) => fact.confidence === confidence).length]),
		) as Record<Confidence, number>,
		factsDueSoonest: days.slice(0, 3).map((on) => ({
			on,
			facts: content.facts.filter(({ reviewBy }) => reviewBy === on).map(({ id }) => id),
		})),
		factsNotCited: factsCitedNowhere(inspected).map(({ id }) => id),
	}
}

const orderOf = ({ page }: WrittenFile) => ('id' in page ? page.id : page.path)
