import { textAreaField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'

/** Single questions asked outside the forms; the same kit checks them. */

export const answerStep = defineStep({
	slug: 'answer',
	section: 'Case',
	question: 'Your answer',
	fields: {
		answer: textAreaField({
			label: 'Your answer',
			hint: 'Your employee can read it. Say what happens at work, not what is wrong with them.',
			max: 2000,
			rows: 5,
			missing: 'Write your answer',
		}),
	},
})

export const noteStep = defineStep({
	slug: 'note',
	section: 'Case',
	question: 'Add a note',
	fields: {
		note: textAreaField({
			label: 'Note for colleagues',
			hint: 'The employee can ask to see it.',
			max: 4000,
			rows: 4,
			missing: 'Write the note',
		}),
	},
})

export const questionStep = defineStep({
	slug: 'question',
	section: 'Case',
	question: 'Ask the employer for one thing',
	fields: {
		question: textAreaField({
			label: 'Your question to the employer',
			hint: 'The employer and the employee both read it. No health words.',
			max: 600,
			rows: 3,
			missing: 'Write what you need from the employer',
		}),
	},
})

export const reasonStep = defineStep({
	slug: 'reason',
	section: 'Case',
	question: 'Why do you need to open it?',
	fields: {
		reason: textAreaField({
			label: 'Why do you need to open it?',
			hint: 'It stands in the case, the employee sees that you looked, and a supervisor reads it.',
			max: 400,
			rows: 3,
			missing: 'Write why you need to open it',
		}),
	},
})
