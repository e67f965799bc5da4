import { checkboxesField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { whatYouWant as section } from './sections.ts'

export const whatYouWant = defineStep({
	slug: 'what-you-want',
	section,
	question: 'What would help most?',
	hint: 'Choose up to three.',
	fields: {
		wants: checkboxesField({
			label: 'Help wanted',
			options: [
				{ value: 'stay-plan', label: 'A plan to stay at work' },
				{ value: 'return-plan', label: 'A plan to come back to work' },
				{ value: 'adjustments', label: 'Advice on changes at work' },
				{ value: 'three-way', label: 'A three-way talk' },
				{ value: 'assessment', label: 'A workplace assessment' },
				{ value: 'manager-help', label: 'Help for the manager' },
			],
			max: 3,
			missing: 'Choose at least one thing that would help',
			tooMany: 'Choose no more than three',
		}),
	},
})
