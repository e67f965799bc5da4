import { calculatorOf } from '#app/features/for-programs/calculators.ts'
import type { CalculatorId } from '#app/features/for-programs/calculators.ts'
import { phasedReturnForPrograms } from '#app/features/for-programs/phased-return-for-programs.ts'
import type { PhasedReturnWords } from '#app/features/for-programs/phased-return-for-programs.ts'
import { readNames } from '#app/features/for-programs/read-names.ts'
import type { Answered } from '#app/features/for-programs/read-names.ts'
import { sickPayForPrograms } from '#app/features/for-programs/sick-pay-for-programs.ts'
import type { SickPayWords } from '#app/features/for-programs/sick-pay-for-programs.ts'
import { timelineForPrograms } from '#app/features/for-programs/timeline-for-programs.ts'
import type { TimelineWords } from '#app/features/for-programs/timeline-for-programs.ts'
import type { Fact } from '#app/features/guidance/fact.ts'
import { sickPayFacts } from '#app/features/sick-pay/sick-pay-answer.ts'
import { factsOf } from './adjustments.server.ts'
import { bankHolidaysOf } from './bank-holidays.ts'
import { phasedReturnPatterns } from './patterns.server.ts'
import { sickPayTermsNow } from './sick-pay.server.ts'
import { milestones, timelineFacts, timelineTerms } from './timeline.server.ts'

/** What is said to a program: the catalogue of the site has all of it. */
export type CalculatorWords = {
	readonly sickPay: SickPayWords
	readonly timeline: { readonly api: TimelineWords }
	readonly phasedReturnDocument: { readonly api: PhasedReturnWords }
	readonly forPrograms: { readonly unknown: (known: string) => string }
}

type Given = {
	readonly today: string
	readonly words: CalculatorWords
	/** `withDayBoxes`, for the form that a timeline is read with. */
	readonly inBoxes: (query: URLSearchParams, names: readonly string[]) => URLSearchParams
}

/**
 * The answer of a calculator to an address, or all that is wrong with it. Pure but for the content: the same on the same day.
 *
 * @param sent as it came, under any name that we take
 */
export function runCalculator(id: CalculatorId, sent: URLSearchParams, given: Given): Answered {
	const { parameters } = calculatorOf(id)
	const { query, unknown, nameSent } = readNames(sent, parameters)
	const answered = answers[id](query, given)
	const message = given.words.forPrograms.unknown(parameters.map(({ name }) => name).join(', '))
	const wrong = [
		...('wrong' in answered ? answered.wrong.map((one) => ({ ...one, name: nameSent(one.name) })) : []),
		...unknown.map((name) => ({ name, message })),
	]
	return wrong.length > 0 ? { wrong } : answered
}

/** What the answers of a calculator rest on. */
export const factsOfCalculator = (id: CalculatorId): readonly Fact[] =>
	id === 'timeline' ? timelineFacts() : factsOf({ facts: id === 'sick-pay' ? sickPayFacts : phasedReturnPatterns().facts })

const answers: Readonly<Record<CalculatorId, (query: URLSearchParams, given: Given) => Answered>> = {
	'sick-pay': (query, { today, words }) =>
		sickPayForPrograms(query, {
			...{ today, terms: sickPayTermsNow(), words: words.sickPay },
			facts: factsOf({ facts: sickPayFacts }),
		}),
	timeline: (query, { today, inBoxes, words }) =>
		timelineForPrograms(query, {
			today,
			inBoxes,
			milestones,
			termsOf: (nation) => timelineTerms(nation, today),
			facts: timelineFacts().map(({ id }) => id),
			words: words.timeline.api,
		}),
	'phased-return': (query, { today, words }) =>
		phasedReturnForPrograms(query, {
			today,
			patterns: phasedReturnPatterns(),
			bankHolidaysOf: (nation) => new Set(bankHolidaysOf(nation).names.keys()),
			words: words.phasedReturnDocument.api,
		}),
}
