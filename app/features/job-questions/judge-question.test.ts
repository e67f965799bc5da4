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
		'How long can he stand before a break?',
		'Can she drive for an hour?',
		'What would help with concentration after lunch?',
		'WHAT SHIFTS CAN SHE DO',
		'How long at a time can he look at a screen?',
		'When could she try four hours a day?',
		'How many days a week could he start with?',
		"Which tasks can't she do for now?",
		'Can we let her go early on Fridays?',
		'How many days off for appointments should we plan?',
		'When can he go back on ladders?',
		'When can she go back to driving?',
		'How long can he sit before his back needs a rest?',
		'Does lifting make his back worse?',
		'Is he able to work with drugs in the pharmacy?',
		'Can she give patients their medication on the ward round?',
		'Can you confirm whether she can lift 10 kg?',
		'How long can she be off her feet at work?',
		'How long should each step of the return last?',
		'How should we split the work when she is back?',
		'What would make the first week back easier?',
		'Which day of the week suits her best to start?',
		'Would it help to have a full-time helper for the heavy boxes?',
		'How long can he work before he has to lie down?',
		'Does she need help to carry the trays back to the kitchen?',
		'Does stress at the till at noon make tasks harder?',
		'When will we know that the steps are too fast?',
		'Can he take minutes and tell the truth of what was said?',
		'What does she have trouble with at the desk?',
		'Does he need a reason to leave a meeting for a break?',
		'Would a quiet room help when work is a strain?',
		'Is night work safe for her for now?',
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
		['asks-date', 'When will he be back full time?'],
		['asks-date', 'when will she be back'],
		['asks-date', 'WHEN IS HE COMING BACK TO WORK?'],
		['asks-date', 'How long will she be off'],
		['asks-date', 'how long is he going to be off sick?'],
		['asks-date', 'What date can we expect them back?'],
		['asks-date', 'Will he be back by Christmas?'],
		['asks-date', 'Give us a return date'],
		['asks-date', 'When do you expect her to return to normal duties?'],
		['asks-date', 'wen will he be bak'],
		['asks-date', 'any idea when hes back?'],
		['asks-date', 'when can i expect him in'],
		['asks-date', 'Will she be full time by March?'],
		['asks-date', 'How many more weeks will he be away?'],
		['asks-date', 'When is Maria due back?'],
		['asks-what-it-is', 'wats wrong with her'],
		['asks-what-it-is', 'WHATS UP WITH HIM'],
		['asks-what-it-is', 'can u tell me whats wrong'],
		['asks-what-it-is', 'is it cancer'],
		['asks-what-it-is', 'Is it a heart attack?'],
		['asks-what-it-is', 'has she got long covid'],
		['asks-what-it-is', 'what is she suffering from?'],
		['asks-what-it-is', "What's she off with?"],
		['asks-what-it-is', 'why is she off sick?'],
		['asks-what-it-is', 'can you tell us the reason for his absence?'],
		['asks-what-it-is', 'What did the scan show?'],
		['asks-what-it-is', 'whats the diagnois'],
		['asks-what-it-is', 'What illnes is it'],
		['asks-what-it-is', 'Whats his condition called?'],
		['asks-what-it-is', 'does she have a mental health problem'],
		['asks-what-it-is', 'how ill is he?'],
		['asks-what-it-is', 'Is it a bad back?'],
		['asks-what-it-is', 'Has he got something catching?'],
		['asks-treatment', 'is she on medication'],
		['asks-treatment', 'what meds is he taking'],
		['asks-treatment', 'Is he seeing a psychiatrist?'],
		['asks-treatment', 'Is he taking anything for it?'],
		['doubts-them', 'can you confirm he is really ill'],
		['doubts-them', 'Is he realy that bad?'],
		['doubts-them', 'do you believe her'],
		['doubts-them', 'Can he prove he is ill?'],
		['doubts-them', 'Is he just being lazy?'],
		['leads', "Don't you think he could be back at work by now?"],
		['leads', 'Isnt he well enough by now'],
		['leads', "He could do a desk job, couldn't he?"],
		['leads', 'Would you say he is fit for work?'],
		['asks-certainty', 'Will he ever do a full week again?'],
		['asks-certainty', 'Is it permanent?'],
		['asks-certainty', 'will she get better'],
		['asks-home', 'Is it drink or drugs?'],
		['asks-home', 'Is he a drinker?'],
		['no-question', 'He is slow.'],
	] as const)('%s: %s', (kind, question) => {
		expect(judgeQuestion(question)).toBe(kind)
	})

	test('whatever the marks and the spaces', () => {
		expect(judgeQuestion('  WHAT’S   WRONG\nwith them ?? ')).toBe('asks-what-it-is')
	})
})
