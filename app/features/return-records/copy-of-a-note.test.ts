import { expect, test } from 'vitest'
import { milestones } from '#app/content/timeline.server.ts'
import { fieldsOf } from '#app/journey/step.ts'
import { wordsIn } from '#app/words/words.ts'
import { notePart } from './record-parts.ts'

const { fitNote, returnRecords } = wordsIn('en')

test('the page of the fit note, the dates and the record say one thing about a copy of the note', () => {
	const { notCopied } = fieldsOf(notePart, () => undefined, { today: '2026-11-23' })
	const [given] = notCopied.kind === 'checkboxes' ? notCopied.options : []
	const dates = milestones.milestones.find(({ id }) => id === 'day8')?.lawSays ?? ''
	for (const said of [
		fitNote.must.not,
		fitNote.must.other,
		dates,
		`${notePart.hint} ${'hint' in notCopied ? notCopied.hint : ''}`,
	]) {
		expect(said).toMatch(/give (it|the note) back/i)
		expect(said).toMatch(/you can keep a copy/i)
	}
	expect(given?.label).toContain(returnRecords.document.notCopied.replace('Given', 'given'))
})

test('the boxes of a note about work may stand in a record, and the reason for sickness may not', () => {
	expect(`${notePart.hint} ${returnRecords.never[0]}`).toMatch(
		/boxes about work can stand here.*reason for sickness cannot.*reason for sickness on a note/i,
	)
	expect(returnRecords.never.join()).not.toContain('what a note says about health')
})
