import { textAreaField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { whatYouWant as section } from './sections.ts'

export const notPossible = defineStep({
	slug: 'not-possible',
	section,
	question: 'Is there anything your business cannot do?',
	hint: 'Say what and why. You can leave this blank.',
	employeeReads: true,
	fields: {
		notPossible: textAreaField({
			label: 'What is not possible, and why',
			max: 600,
			rows: 4,
			optional: true,
			healthGuard: true,
			example: 'We cannot close the counter before 5pm, because one person must be there.',
		}),
	},
})
