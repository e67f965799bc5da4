import { textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { practicalThings } from './sections.ts'

export const dates = defineStep({
	slug: 'dates',
	section: practicalThings,
	question: 'Which dates and shifts suit best?',
	hint: 'You can leave this blank.',
	fields: {
		preferred: textField({
			label: 'Dates and shifts that suit',
			max: 300,
			optional: true,
			example: 'Early shifts, any week but the last of the month',
		}),
	},
})
