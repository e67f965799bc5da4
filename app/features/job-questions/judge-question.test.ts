import { describe, expect, test } from 'vitest'
import { demands } from '#app/features/adjustments/demands.ts'
import { wordsIn } from '#app/words/words.ts'
import { judgeQuestion, refusalKinds } from './judge-question.ts'
import { questionOfDemand, questionsForAnyJob } from './question-of-demand.ts'

const { jobQuestions } = wordsIn('en')

describe('a question that can be sent', () => {
	test.each(demands.map(({ code }) => questionOfDemand[code]))('%s', (question) => {
		expect(judgeQuestion(question)).toBeNull()
	})

	test.each(questionsForAnyJob.map(({ text }) => text))('%s', (question) => {
		expect(judgeQuestion(question)).toBeNull()
	})

	test.each(refusalKinds.map((kind) => jobQuestions.refusals[kind].better))('what we offer in its place: %s', (question) => {
		expect(judgeQuestion(question)).toBeNull()
	})

	test.each([
		'Can she drive a forklift safely while she takes her medicine?',
		'How long can he stand at the till?',
		'What does he have to avoid when lifting?',
		'How much time off should we plan for treatment and appointments?',
		'Would starting at 10am help, and for how many weeks?',
		'Can they be near solvents?',
		'What should the team do if they feel unwell at work?',
		'Should they work alone at night',
		'Which tasks would make things worse?',
		'When can we talk again about the hours?',
		'Does the noise get on his nerves?',
		'Does she have a panic button near the till?',
		'What should we do if he panics in the lift?',
	])('%s', (question) => {
		expect(judgeQuestion(question)).toBeNull()
	})
})

describe('a question that is refused', () => {
	test.each([
		['asks-what-it-is', 'What is wrong with her?'],
		['asks-what-it-is', 'What is the diagnosis?'],
		['asks-what-it-is', 'What’s actually wrong'],
		['asks-what-it-is', 'Which condition is it?'],
		['asks-what-it-is', 'What has he got?'],
		['asks-what-it-is', 'Does she have cancer?'],
		['asks-what-it-is', 'Is he depressed?'],
		['asks-what-it-is', 'Are his nerves bad?'],
		['asks-what-it-is', 'Is it her nerves?'],
		['asks-what-it-is', 'Does she get panic attacks?'],
		['asks-what-it-is', 'Has he had a nervous breakdown?'],
		['asks-what-it-is', 'What are their symptoms?'],
		['asks-treatment', 'What medication is he on?'],
		['asks-treatment', 'Is she having therapy?'],
		['asks-treatment', 'Are they taking their tablets?'],
		['asks-records', 'Can we have the full medical history?'],
		['asks-records', 'Please send a copy of her notes'],
		['doubts-them', 'Is he really ill?'],
		['doubts-them', 'Is this genuine?'],
		['doubts-them', 'Could she be exaggerating?'],
		['asks-cause', 'Was it caused by work?'],
		['asks-cause', 'Is it work-related?'],
		['asks-dismissal', 'Can we dismiss him?'],
		['asks-dismissal', 'Should we let her go?'],
		['asks-law', 'Is he disabled under the law?'],
		['asks-law', 'Does the Equality Act apply?'],
		['leads', 'Would you agree that he is fit to work?'],
		['leads', 'Please confirm she can lift 25 kg'],
		['leads', 'She can do nights, can’t they?'],
		['asks-certainty', 'Will she ever be back to normal?'],
		['asks-certainty', 'Can you guarantee it will not come back?'],
		['asks-certainty', 'How many more days off will there be?'],
		['asks-home', 'Are there problems at home?'],
		['asks-home', 'Is she planning a family?'],
		['no-question', 'He is slow.'],
	] as const)('%s: %s', (kind, question) => {
		expect(judgeQuestion(question)).toBe(kind)
	})

	test('whatever the marks and the spaces', () => {
		expect(judgeQuestion('  WHAT’S   WRONG\nwith them ?? ')).toBe('asks-what-it-is')
	})
})
