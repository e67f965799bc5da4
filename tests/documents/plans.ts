import type { Document } from '#app/documents/document.ts'
import { hostileTexts } from '#app/documents/specimens.ts'
import { planDocument } from '#app/features/plans/plan-document.ts'
import type { Plan } from '#app/features/plans/plan.ts'
import { aPlanFullOf, aPlanOf } from '#app/features/plans/specimens.ts'
import { wordsIn } from '#app/words/words.ts'

export const words = wordsIn('en').planDocument

/** Every script, emoji, formula and piece of markup that is short, one after the other. */
const everything = Object.values(hostileTexts)
	.filter((text) => text.length < 200)
	.join(' ')

const asDocument = (plan: Plan): Document =>
	planDocument(plan, { words, today: '2026-11-23', reference: 'K7QF-2M9X', version: 3, answerBy: '2026-11-16' })

/** With the last change called something that nothing else is called. */
function ending(plan: Plan): Plan {
	const last = plan.rows.length - 1
	return { ...plan, rows: plan.rows.map((row, index) => (index === last ? { ...row, what: 'The very last change' } : row)) }
}

/** A plan goes out in these sizes, and in the two worst shapes: full to the brim, and with a cell far beyond what a plan takes. */
export const documents: Readonly<Record<string, { readonly document: Document; readonly rows: number }>> = {
	'1-row': { document: asDocument(ending(aPlanOf(1))), rows: 1 },
	'20-rows': { document: asDocument(ending(aPlanOf(20))), rows: 20 },
	'200-rows': { document: asDocument(ending(aPlanOf(200))), rows: 200 },
	nasty: { document: asDocument(ending(aPlanFullOf(everything.repeat(8), 7))), rows: 7 },
	'long-cell': { document: withLongCell(asDocument(ending(aPlanOf(4)))), rows: 4 },
}

/** 10,000 characters in one cell of the table, as if every limit before had been passed. */
function withLongCell(document: Document): Document {
	const long = 'a quiet word '.repeat(770)
	return {
		...document,
		sections: document.sections.map((section) => ({
			...section,
			blocks: section.blocks.map((block) =>
				block.kind === 'table'
					? { ...block, rows: block.rows.map((row, index) => (index === 1 ? [row[0] ?? '', long, ...row.slice(2)] : row)) }
					: block,
			),
		})),
	}
}
