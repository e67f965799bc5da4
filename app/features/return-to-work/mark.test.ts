import { expect, test } from 'vitest'
import { noteStep } from '#app/features/fit-notes/note-step.ts'
import { readTake } from '#app/features/sick-pay/take-step.ts'
import { timelineStep } from '#app/features/timeline/timeline-step.ts'
import { parseStep } from '#app/journey/form.ts'
import { markIn, markMessage, readMark } from './mark.ts'

test.each([
	['p7', 'P7'],
	[' ab12 ', 'AB12'],
	['12', '12'],
	['', ''],
])('%j is the mark %j', (typed, mark) => {
	expect(readMark(typed)).toBe(mark)
})

test.each(['Sam', 'P', 'ABC1', 'P12345', 'P7 back', '７'])('%j is refused, because it could say who or what', (typed) => {
	expect(readMark(typed)).toBeNull()
})

test('a box that takes initials too gives its mark, and nothing else', () => {
	expect(['P7', ' ab1234', '27', 'JS', 'Priya', 'P7 flu', ''].map(markIn)).toEqual(['P7', 'AB1234', '27', '', '', '', ''])
})

test('each page that asks for a mark refuses a name with the same words', () => {
	const context = { today: '2026-11-23' }
	const day = (name: string) => `${name}.day=2&${name}.month=11&${name}.year=2026`
	const problemsOf = (said: ReturnType<typeof parseStep>) => (said.ok ? [] : said.problems)
	const dates = new URLSearchParams(`${day('firstDay')}&nation=england&days=mon&ref=Sam`)
	const note = new URLSearchParams(`note=not&${day('from')}&ref=Sam`)
	expect(problemsOf(parseStep(timelineStep, dates, () => undefined, context))).toEqual([{ field: 'ref', message: markMessage }])
	expect(problemsOf(parseStep(noteStep, note, () => undefined, context))).toEqual([{ field: 'ref', message: markMessage }])
	const { problems } = readTake(new URLSearchParams('mark=Sam'), context.today).form
	expect(problems).toEqual([{ field: 'mark', message: markMessage }])
})
