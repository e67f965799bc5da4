import { readContent } from '#app/content/read-content.ts'
import { bankHolidaysOf } from '#app/content/bank-holidays.ts'
import { calculatorOf, exampleQuery } from '#app/features/for-programs/calculators.ts'
import { phasedReturnForPrograms } from '#app/features/for-programs/phased-return-for-programs.ts'
import { readNames } from '#app/features/for-programs/read-names.ts'
import { sickPayForPrograms } from '#app/features/for-programs/sick-pay-for-programs.ts'
import { timelineForPrograms } from '#app/features/for-programs/timeline-for-programs.ts'
import { valueOn } from '#app/features/guidance/fact.ts'
import { sickPayTerms } from '#app/features/sick-pay/sick-pay-terms.ts'
import { withDayBoxes } from '#app/http/day-in-query.ts'
import { wordsIn } from '#app/words/words.ts'

/**
 * Times the calculators in a process of its own: an address read, calculated and written as JSON. The reference reads the same address
 * and writes the same answer, made before. Prints the turns, in microseconds of the processor for one question.
 */
const [times, rounds] = process.argv.slice(2).map(Number)
const today = '2026-11-23'
const { facts, milestones, phasedReturnPatterns: patterns } = await readContent(process.cwd())
const words = wordsIn('en')
const terms = sickPayTerms(facts)
const reportWithinDays = valueOn(
	facts.find(({ id }) => id === 'HS05'),
	'reportWithinDays',
	today,
).value

const answers = {
	'sick-pay': (query) => sickPayForPrograms(query, { today, terms, facts, words: words.sickPay }),
	timeline: (query) =>
		timelineForPrograms(query, {
			today,
			milestones,
			termsOf: (nation) => ({ holidays: bankHolidaysOf(nation), reportWithinDays }),
			facts: [],
			inBoxes: withDayBoxes,
			words: words.timeline.api,
		}),
	'phased-return': (query) =>
		phasedReturnForPrograms(query, {
			today,
			patterns,
			bankHolidaysOf: (nation) => new Set(bankHolidaysOf(nation).names.keys()),
			words: words.phasedReturnDocument.api,
		}),
}

/** The processor's time and not the clock's, so that what else the machine does stays out of it. */
function timeOf(ask) {
	const start = process.cpuUsage()
	for (let round = 0; round < rounds; round += 1) ask()
	const { user, system } = process.cpuUsage(start)
	return (user + system) / rounds
}

const found = Object.entries(answers).map(([id, answer]) => {
	const calculator = calculatorOf(id)
	const sent = exampleQuery(calculator).toString()
	const { value: made } = answer(exampleQuery(calculator))
	if (made === undefined) throw new Error(`The example of ${id} gets no answer`)
	const ours = () => JSON.stringify(answer(readNames(new URLSearchParams(sent), calculator.parameters).query).value)
	const reference = () => new URLSearchParams(sent).size > 0 && JSON.stringify(made)
	timeOf(ours)
	timeOf(reference)
	const turns = Array.from({ length: times }, (_, turn) => {
		if (turn % 2 === 0) return { ours: timeOf(ours), reference: timeOf(reference) }
		const first = timeOf(reference)
		return { ours: timeOf(ours), reference: first }
	})
	return { id, turns }
})
console.log(JSON.stringify(found))
