import { radiosField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { beforeYouBegin } from './section.ts'
import { where } from './where.ts'

export const age = defineStep({
	slug: 'age',
	section: beforeYouBegin,
	question: 'Is your employee 16 or over?',
	when: (read) => read(where) !== undefined,
	fields: {
		over16: radiosField({
			label: 'Is your employee 16 or over?',
			record: 'Employee is 16 or over',
			options: [
				{ value: 'yes', label: 'Yes' },
				{ value: 'no', label: 'No' },
			],
			missing: 'Choose yes if your employee is 16 or over',
			inline: true,
		}),
	},
})
