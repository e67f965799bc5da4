import { textAreaField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { whatYouWant as section } from './sections.ts'

const question = (place: string, example: string) =>
	textAreaField({ label: `${place} question`, max: 200, rows: 2, optional: true, healthGuard: true, example })

export const yourQuestions = defineStep({
	slug: 'your-questions',
	section,
	question: 'What do you want to ask us?',
	hint: 'Up to five questions. You can leave this blank.',
	explain: [
		'You can ask which tasks are all right, what to avoid and for how long, and which changes to make first.',
		'You can ask how a phased return could look, how long it may take, and when to look at it again.',
		'You can ask which warning signs to watch for, and what support to give.',
	],
	employeeReads: true,
	fields: {
		first: question('First', 'Which changes should we make first?'),
		second: question('Second', 'Which tasks are best left for now, and for how long?'),
		third: question('Third', 'When should we look at this again?'),
		fourth: question('Fourth', 'How could a phased return look?'),
		fifth: question('Fifth', 'What support can I give?'),
	},
})
