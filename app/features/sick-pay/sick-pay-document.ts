import type { Block, Document, Section } from '#app/documents/document.ts'
import { wordsFor } from '#app/features/guidance/fact.ts'
import type { Fact } from '#app/features/guidance/fact.ts'
import { longDate } from '#app/journey/calendar.ts'
import type { SickPayAsked } from './read-sick-pay-form.ts'
import { linesOf, sayPence } from './sick-pay-lines.ts'
import type { SickPay, SickPayTerms } from './sick-pay-shape.ts'
import { amountOf, askedRows, dailySum, dueFor, dueTitle, formLine, isOpen, leftLines, perhapsLines } from './sick-pay-text.ts'
import { saySpell, sayWarnings, sumsOf, totalOf, unlinkedSpells, weeklySums } from './sick-pay-text.ts'
import type { SickPayLaw } from './sick-pay-text.ts'
import type { SickPayWarning } from './sick-pay-warnings.ts'
import type { SickPayWords } from './sick-pay-words.ts'

type Given = {
	readonly asked: SickPayAsked
	readonly found: SickPay
	readonly warnings: readonly SickPayWarning[]
	readonly law: SickPayLaw
	readonly terms: SickPayTerms
	readonly facts: readonly Fact[]
	/** Whom it is about, as the manager's own mark; '' without one. */
	readonly mark: string
	readonly today: string
}

const list = (items: readonly string[]): Block[] => (items.length > 0 ? [{ kind: 'list', items }] : [])
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

/** The result for payroll, on one page for an ordinary spell: the sums, what is left, and how sure each source is. It names nobody. */
export function sickPayDocument(given: Given, said: SickPayWords): Document {
	const { asked, found, warnings, terms, mark, today } = given
	const { file } = said
	const sections: Section[] = [
		{
			heading: dueTitle(found, said),
			blocks: [
				paragraph(dueFor(asked, found, terms, said)),
				...list(perhapsLines(found, terms, said)),
				...list(sayWarnings(warnings, terms.mostWeeks, said)),
				{ kind: 'rows', rows: [...askedOf(given, said), ...ratesOf(given, said)] },
				...weeksOf(given, said),
			],
		},
		{ heading: said.leftTitle, blocks: left(given, said) },
		{ heading: file.sure, blocks: list([`${said.notKnownHere}: ${said.notKnownList.join('; ')}`, ...seen(given, said)]) },
	]
	return {
		title: file.title(saySpell(asked.input, said)),
		lang: 'en',
		madeOn: today,
		opening: [],
		dense: true,
		...(mark && { reference: mark }),
		note: file.note,
		sections: sections.filter(({ blocks }) => blocks.length > 0),
		footer: file.footer,
	}
}

/** The title says the days, and no earlier spells take no room. */
const askedOf = ({ asked, law }: Given, said: SickPayWords) =>
	askedRows(asked, law, said).filter(({ label, value }) => label !== said.askedSpell && value !== said.none)

const ratesOf = ({ asked: { input }, found, terms }: Given, said: SickPayWords) => [
	{ label: said.weekly, value: weeklySums(input, found, terms, said) },
	{ label: said.daily, value: dailySum(input, found, said) },
]

function weeksOf({ found, terms }: Given, said: SickPayWords): Block[] {
	const lines = linesOf(found.weeks)
	if (lines.length === 0 || isOpen(found)) return []
	const rows = lines.map((line) => [
		said.weeksFrom(line.weeks, longDate(line.from)),
		sumsOf(line, said).join('\n'),
		amountOf(line, said),
	])
	const total = [said.total, said.allOfThese, totalOf(found, said)]
	return [
		{ kind: 'table', caption: said.sums, columns: [said.week, said.sum, said.pounds], rows: [...rows, total] },
		...(found.heldAt === null ? [] : [paragraph(said.held(terms.mostWeeks, sayPence(found.heldAt)))]),
	]
}

function left({ asked: { input }, found, terms, law }: Given, said: SickPayWords): Block[] {
	const form = formLine(found, terms, law, said)
	const unlinked = unlinkedSpells(input, found)
	const spells = [
		...(found.linked.length > 0 ? [{ label: said.linkedTitle, value: found.linked.map((spell) => saySpell(spell, said)) }] : []),
		...(unlinked.length > 0
			? [
					{
						label: said.unlinkedTitle,
						value: [
							...unlinked.map((spell) => saySpell(spell, said)),
							said.unlinkedText(terms.linkingDays, longDate(terms.singleDaysFrom), terms.shortestBefore),
						],
					},
				]
			: []),
	]
	return [
		paragraph(leftLines(found, terms, law, said).join(' ')),
		...(spells.length > 0 ? [{ kind: 'rows' as const, rows: spells }] : []),
		...(form === null ? [] : [paragraph(form)]),
	]
}

/**
 * How sure the sums are: first what no official source says, in a sentence; then the rules that this spell needed, with the day on
 * which each was seen. The page has the name of every source.
 */
function seen({ facts, asked: { input }, found, terms, law }: Given, said: SickPayWords): string[] {
	const { file } = said
	const needed = new Set([
		...['SSP01', 'SSP02', 'SSP06', 'SSP07', 'SSP09'],
		...(input.previousSpells.length > 0 ? ['SSP08'] : []),
		...(formLine(found, terms, law, said) === null ? [] : ['SSP12']),
	])
	const lines = new Map<string, { ids: string[]; what: string[] }>()
	const note = (heading: string, id: string, what: string) => {
		const line = lines.get(heading) ?? { ids: [], what: [] }
		lines.set(heading, { ids: [...line.ids, id], what: [...line.what, what] })
	}
	for (const { id, statement, confidence } of facts)
		if (confidence !== 'official source' && (id !== 'SSP19' || found.before !== null))
			note(wordsFor(confidence), id, file.says[id] ?? statement)
	for (const { id, statement, asOf, confidence } of facts)
		if (confidence === 'official source' && needed.has(id))
			note(file.seenOn(wordsFor(confidence), asOf), id, file.says[id] ?? statement)
	return [...lines].map(([heading, { ids, what }]) => file.line(heading, what.join('; '), ids.join(', ')))
}
