import content from 'virtual:portal-content'
import { expect, test } from 'vitest'
import { renderers } from '#app/documents/renderers.ts'
import { wordsIn } from '#app/words/words.ts'
import { checklistDocument } from './checklist-document.ts'
import { itemsOf } from './checklist.ts'
import { emptyFilled } from './filled-checklist.ts'

const { checklists: words } = wordsIn('en')
const tablesOf = (document: ReturnType<typeof checklistDocument>) =>
	document.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])))

test('every list goes out with all its points, room to answer each, and the day somebody last looked at it', () => {
	for (const checklist of content.checklists) {
		const empty = checklistDocument(null, checklist, words, '2026-11-23')
		const rows = tablesOf(empty).flatMap((table) => table.rows)
		expect(rows).toEqual(itemsOf(checklist).map(({ text }) => [text, '', '']))
		expect(empty.footer).toContain('23 November 2026')
		expect(empty.note).toBe(words.document.byHand)
	}
})

test('a filled list has each answer beside its point, and neither its title nor its properties name what was typed', async () => {
	const care = content.checklists.find(({ slug }) => slug === 'care')
	if (!care) throw new Error('There is no list on care')
	const filled = {
		...emptyFilled('care'),
		about: 'Night <shift>',
		who: 'P. Example',
		on: '2026-03-27',
		answers: {
			hoist: { state: 'to-do' as const, note: '=1+1 & “Sam”' },
			limit: { state: 'not-for-us' as const, note: '' },
		},
	}
	const document = checklistDocument(filled, care, words, '2026-11-23')
	const rows = tablesOf(document).flatMap((table) => table.rows)
	expect(rows[0]?.slice(1)).toEqual(['To do', '=1+1 & “Sam”'])
	expect(rows[1]?.slice(1)).toEqual(['Not answered', ''])
	expect(rows[2]?.slice(1)).toEqual(['Does not apply', ''])
	expect(document.title).toBe('Care')
	expect(document.note).toBeUndefined()
	const text = new TextDecoder().decode((await renderers.text(document)).bytes)
	for (const said of ['Night <shift>', 'P. Example', '27 March 2026', '=1+1 & “Sam”']) expect(text).toContain(said)
	expect(new TextDecoder().decode((await renderers.html(document)).bytes)).not.toContain('<shift>')
})
