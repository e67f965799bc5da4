import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { factsOf } from '#app/content/adjustments.server.ts'
import { plainText } from '#app/documents/text.ts'
import { parseStep } from '#app/journey/form.ts'
import { wordsIn } from '#app/words/words.ts'
import { jobQuestionsDocument } from './job-questions-document.ts'
import { JobQuestionsPage } from './job-questions-page.tsx'
import { jobQuestionsOf, jobQuestionsStep } from './job-questions-step.ts'

const { jobQuestions } = wordsIn('en')
const elsewhere = factsOf({ facts: ['DV03'] })
const step = jobQuestionsStep(jobQuestions)
const read = (sent: readonly (readonly [string, string])[]) => parseStep(step, sent, () => undefined, { today: '2026-11-23' })
const sent = [
	['to', 'clinician'],
	['physical', 'P-lift'],
	['people', 'I-public'],
	['general', 'again'],
	['own1', 'Could she do the till for two hours?'],
] as const

describe('the list', () => {
	test('has the questions of each part, then those for any job, then one’s own', () => {
		const said = read(sent)
		expect(said.ok && jobQuestionsOf(said.value).questions).toEqual([
			'How heavy a load can they lift, carry, push or pull now, how often, and from what height?',
			'Can they work with customers now, and is time away from the public advised for a while?',
			'When should we look at this again?',
			'Could she do the till for two hours?',
		])
	})

	test('is refused where a question is, with the reason and a better one, and the rest stays', () => {
		const said = read([...sent, ['own2', 'What is wrong with her?']])
		expect(said.ok).toBe(false)
		if (said.ok) return
		expect(said.problems).toEqual([{ field: 'own2', message: expect.stringContaining('You do not need that to make changes') }])
		expect(said.problems[0]?.message).toContain('Ask instead: “Which tasks are hard for them now')
		expect(said.typed.own1).toBe('Could she do the till for two hours?')
	})

	test('needs something to ask', () => {
		const said = read([['to', 'service']])
		expect(said.ok ? [] : said.problems).toEqual([{ field: 'physical', message: jobQuestions.none }])
	})
})

test('the page shows the rights that go with a report, and carries all that was typed', () => {
	const said = read(sent)
	if (!said.ok) throw new Error('not read')
	const html = renderToStaticMarkup(
		<JobQuestionsPage
			form={{ fields: {}, typed: {}, problems: [], sent }}
			made={jobQuestionsOf(said.value)}
			facts={factsOf({ facts: ['DP09', 'DP10'] })}
			holdDays={21}
			elsewhere={elsewhere}
		/>,
	)
	expect(html).toContain('written agreement first')
	expect(html).toContain('21 days')
	expect(html).toContain('This holds in England, Scotland and Wales.')
	for (const { statement } of elsewhere) expect(html).toContain(statement)
	for (const [name, value] of sent) expect(html).toContain(`name="${name}" value="${value}"`)
})

test('the sheet holds every question and room for the employee to agree, and names nobody', () => {
	const said = read([...sent, ['job', 'Packer']])
	if (!said.ok) throw new Error('not read')
	const made = jobQuestionsOf(said.value)
	const text = plainText(jobQuestionsDocument(made, { words: jobQuestions.document, today: '2026-11-23' }))
	for (const question of made.questions) expect(text.replace(/\s+/g, ' ')).toContain(question)
	expect(text).toContain('Packer')
	expect(text).toContain('Lifting, carrying, pushing or pulling')
	expect(text).toContain('I have read these questions.')
})
