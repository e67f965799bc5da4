import { checkboxesField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { yourEmployee } from './sections.ts'

export const employeeSupport = defineStep({
	slug: 'employee-support',
	section: yourEmployee,
	question: 'What would help us talk with your employee?',
	hint: 'Tick what you know of. We ask your employee too. You can leave this blank.',
	fields: {
		needs: checkboxesField({
			label: 'Help with talking and reading',
			options: [
				{ value: 'interpreter', label: 'An interpreter' },
				{ value: 'bsl', label: 'British Sign Language' },
				{ value: 'easy-read', label: 'Easy read' },
				{ value: 'large-print', label: 'Large print' },
				{ value: 'relay', label: 'Relay calls by text' },
				{ value: 'helper', label: 'Someone with them to help' },
			],
			min: 0,
		}),
		language: textField({
			label: 'Language, if an interpreter would help',
			record: 'Language for the interpreter',
			max: 60,
			optional: true,
			width: 'medium',
			example: 'Gujarati',
		}),
	},
})
