import { expect, test } from 'vitest'
import { parseStep } from '#app/journey/form.ts'
import { answerStep } from './answer-step.ts'

const problemsOf = (alternatives: string) => {
	const no = { decision: 'not-agreed', factors: 'cost', reason: 'Two quotes', alternatives, status: 'not-started' }
	const read = parseStep(answerStep, Object.entries(no), () => undefined, { today: '2026-11-23' })
	return read.ok ? [] : read.problems
}

test.each(['None.', 'no', 'Nothing', 'n/a'])('a no whose offer is %j asks to look first', (alternatives) => {
	expect(problemsOf(alternatives)).toEqual([
		{ field: 'alternatives', message: 'Say what else you looked at. If nothing, look first' },
	])
})

test('a no that offers something is taken', () => expect(problemsOf('None of the lamps. A desk by the window.')).toEqual([]))
