import type { Fact } from '#app/features/guidance/fact.ts'
import { marksIn } from '../fact-marks.ts'
import { ContentProblem } from '../content-problem.ts'
import { eachFile, problemAt, problemOfFact, unneeded } from './rule.ts'
import type { Inspected, Rule } from './rule.ts'

/** The ids under any key `facts`, however deep: areas, services and notices name theirs so. */
export function idsUnderFacts(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(idsUnderFacts)
	if (typeof value !== 'object' || value === null) return []
	return Object.entries(value).flatMap(([key, inside]: [string, unknown]) =>
		key === 'facts' && Array.isArray(inside)
			? inside.filter((id): id is string => typeof id === 'string')
			: idsUnderFacts(inside),
	)
}

const citedIn = ({ files, citedByLists }: Inspected) =>
	new Set([...citedByLists, ...files.flatMap(({ page }) => page.facts.map(({ id }) => id))])

export function factsCitedNowhere(all: Inspected) {
	const cited = citedIn(all)
	return all.content.facts.filter(({ id }) => !cited.has(id))
}

export const citedSomewhereRule: Rule = {
	says: 'A fact is on a page, or is kept for a reason',
	check: (all) => {
		const kept = new Set(all.exceptions.factsNotCited.flatMap(({ facts }) => facts))
		return factsCitedNowhere(all)
			.filter(({ id }) => !kept.has(id))
			.map((fact) => problemOfFact(all, fact, `No page shows ${fact.id}; cite it, or say in exceptions.json why it is kept`))
	},
}

export const keptFactsRule: Rule = {
	says: 'A fact that is kept for a reason is on no page',
	check: (all) => {
		const nowhere = new Set(factsCitedNowhere(all).map(({ id }) => id))
		const known = new Set(all.content.facts.map(({ id }) => id))
		return all.exceptions.factsNotCited
			.flatMap(({ facts }) => facts)
			.filter((id) => !nowhere.has(id))
			.map((id) => unneeded(all, id, known.has(id) ? `${id} is on a page` : `There is no fact ${id}`))
	},
}

const seemsSure = ({ confidence }: Fact) => confidence === 'official source' || confidence === 'secondary source'
const isFrom = ({ confidence }: Fact) => (confidence === 'from knowledge' ? 'from knowledge' : 'our reading of a source')

/** Short sentences may be on a page by chance. */
const fewestWords = 6
const firstSentence = ({ statement }: Fact) => statement.split(/(?<=[.?!])\s/)[0] ?? statement

/** A value, a dated passage or the fact's own sentence may not stand on a page without the mark that says how sure we are. */
export const markedRule = eachFile('What nobody has checked says so wherever it is shown', (written, { content }) => {
	const marks = marksIn(written.source)
	const marked = new Set(marks.filter((mark) => mark.as === 'mark').map(({ id }) => id))
	return content.facts
		.filter((fact) => !seemsSure(fact) && !marked.has(fact.id))
		.flatMap((fact) => {
			const reason = `${fact.id} is ${isFrom(fact)}: put <Fact id="${fact.id}" /> after it`
			const shown = marks.find((mark) => mark.id === fact.id)
			if (shown) return [new ContentProblem(written.file, shown.line, reason)]
			const sentence = firstSentence(fact)
			const repeated = sentence.split(' ').length >= fewestWords && written.page.text.includes(sentence)
			return repeated ? [problemAt(written, sentence, reason)] : []
		})
})
