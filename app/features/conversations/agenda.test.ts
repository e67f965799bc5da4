import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findStage, theConversations } from '#app/content/conversations.server.ts'
import { plainText } from '#app/documents/text.ts'
import { wordsIn } from '#app/words/words.ts'
import { agendaDocument, sendAhead } from './agenda-document.ts'
import { agendaAsked, readAgenda } from './agenda-step.ts'
import { asksAboutHealth } from './asks-about-health.ts'
import { firstQuestions } from './conversation.ts'
import type { Stage } from './conversation.ts'

const words = wordsIn('en').conversations.agenda
const today = '2026-11-23'

function stageOf(slug: string): Stage {
	const stage = findStage(slug)
	if (!stage) throw new Error(`There is no stage ${slug}`)
	return stage
}
const planning = stageOf('planning-the-return')
const read = (form: string | Record<string, string>, stage = planning) => readAgenda(stage, new URLSearchParams(form), { today })

describe('choosing', () => {
	test('the chosen questions come once each, in the order of the stage', () => {
		const { agenda, chosen } = agendaAsked(planning, new URLSearchParams('ask=s4-3&ask=s4-1&ask=s4-3'))
		expect(chosen).toEqual(['s4-1', 's4-3'])
		expect(agenda.items.map(({ id }) => id)).toEqual(['s4-1', 's4-3'])
		expect(agenda.minutes).toBe(7)
	})

	test('who chose nothing, or nothing of this stage, gets what most people start with', () => {
		for (const query of ['', 'ask=', 'ask=s1-1', 'ask=%00&ask=constructor', 'said=busy'])
			expect(agendaAsked(planning, new URLSearchParams(query)).chosen).toEqual(firstQuestions(planning))
	})

	test('no address puts anything but our own questions on the page', () => {
		fc.assert(
			fc.property(fc.array(fc.string()), (named) => {
				const query = new URLSearchParams(named.map((value) => ['ask', value]))
				const ours = new Set(planning.questions.map(({ ask }) => ask))
				expect(agendaAsked(planning, query).agenda.items.every(({ ask }) => ours.has(ask))).toBe(true)
			}),
		)
	})

	test('an agenda of everything says that it is long, and the one to start with does not', () => {
		const all = new URLSearchParams(stageOf('return-day').questions.map(({ id }) => ['ask', id]))
		expect(agendaAsked(stageOf('return-day'), all).agenda).toMatchObject({ minutes: 16, isLong: true })
		for (const stage of theConversations().stages) expect(agendaAsked(stage, new URLSearchParams()).agenda.isLong).toBe(false)
	})
})

describe('questions of one’s own', () => {
	test('stand after the chosen ones, a line each', () => {
		const { agenda, problems } = read({ ask: 's4-1', own: ' Who opens up?\n\n  Which till? ', place: 'Tuesday at 10' })
		expect(problems).toEqual([])
		expect(agenda.items.map(({ ask }) => ask)).toEqual([planning.questions[0]?.ask, 'Who opens up?', 'Which till?'])
		expect(agenda.minutes).toBe(8)
	})

	test.each([
		['too many', 'One?\nTwo?\nThree?\nFour?\nFive?\nSix?', 'Write 5 questions of your own at most. You have 6'],
		['one too long', `${'long '.repeat(30)}?`, 'Make each question 140 characters or fewer'],
	])('%s are sent back, and what was typed stays', (_name, own, message) => {
		const asked = read({ ask: 's4-2', own, place: 'Monday' })
		expect(asked.problems).toEqual([{ field: 'own', message }])
		expect(asked.typed).toMatchObject({ own, place: 'Monday' })
		expect(asked.chosen).toEqual(['s4-2'])
	})

	test('what asks for an illness is named, and stays on the agenda', () => {
		const { agenda, tooFar, problems } = read({ own: 'What tablets do you take?\nWhich shift suits you?' })
		expect(tooFar).toEqual(['What tablets do you take?'])
		expect(problems).toEqual([])
		expect(agenda.items.map(({ ask }) => ask)).toContain('What tablets do you take?')
	})

	test.each([
		'What is wrong with you?',
		'What do you have?',
		'What did the doctor say?',
		'Are you really ill?',
		'Is it depression?',
		'Are his nerves bad?',
		'Do you get panic attacks?',
		'Can you prove it?',
		'What are your symptoms?',
	])('%s is about an illness', (question) => {
		expect(asksAboutHealth([question])).toEqual([question])
	})

	test('no question of the guide itself is', () => {
		const { stages, branches } = theConversations()
		expect(asksAboutHealth(stages.flatMap(({ questions }) => questions.map(({ ask }) => ask)))).toEqual([])
		expect(asksAboutHealth(branches.filter(({ urgent }) => !urgent).flatMap(({ ask }) => ask))).toEqual([])
	})
})

describe('taken away', () => {
	const asked = read({ ask: 's4-1', own: 'Who opens up?', place: 'Tuesday at 10' })

	test('the file has the questions, their time, room to write, and no name of its own', () => {
		const document = agendaDocument(planning, asked, words, today)
		const text = plainText(document)
		for (const said of ['Agenda: how you come back to work', 'Who opens up?', 'Tuesday at 10', '4 minutes', 'Notes about work'])
			expect(text).toContain(said)
		const [, table] = document.sections.map(({ blocks }) => blocks[0])
		expect(table?.kind === 'table' && table.rows.map((row) => row[1]?.split('\n').length)).toEqual([3, 3])
	})

	test('the message that goes ahead has every question and says that nobody has to answer', () => {
		const message = sendAhead(planning, asked, words)
		expect(message).toContain('1. What are you looking forward to')
		expect(message).toContain('2. Who opens up?')
		expect(message).toContain('about this: how you come back to work. It takes about 30 minutes. When and where: Tuesday at 10.')
		expect(message).toContain('You do not have to answer any of it')
		expect(message).toContain('You can bring somebody')
	})

	test('the sheet for oneself goes to nobody', () => {
		const prepare = stageOf('prepare')
		expect(sendAhead(prepare, agendaAsked(prepare, new URLSearchParams()), words)).toBeNull()
		expect(agendaDocument(prepare, agendaAsked(prepare, new URLSearchParams()), words, today)).toMatchObject({
			title: 'My sheet before the talk',
		})
	})
})
