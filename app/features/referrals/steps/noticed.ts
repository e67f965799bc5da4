import { textAreaField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { whatIsHappening } from './sections.ts'

export const noticed = defineStep({
	slug: 'what-you-see',
	section: whatIsHappening,
	question: 'What do you see at work, or what have you been told is hard?',
	explain: [
		'Write what happens at work, like “needs to sit down after an hour” or “loses track when the phone rings”.',
		'Leave out the name of an illness, medicine, family matters and other people’s names.',
	],
	employeeReads: true,
	fields: {
		noticed: textAreaField({
			label: 'What happens at work',
			max: 1500,
			rows: 7,
			missing: 'Enter what you see at work, or what you have been told is hard',
			healthGuard: true,
			example: 'Finds it hard to stand for more than an hour, and slows down after lunch.',
		}),
	},
})
