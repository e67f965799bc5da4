import { radiosField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { beforeYouBegin } from './section.ts'

export const danger = defineStep({
	slug: 'right-now',
	section: beforeYouBegin,
	question: 'Is anyone in danger right now?',
	hint: 'For example, someone may hurt themselves or another person, or needs a doctor at once.',
	fields: {
		danger: radiosField({
			label: 'Is anyone in danger right now?',
			record: 'Anyone in danger at the time of writing',
			options: [
				{ value: 'yes', label: 'Yes' },
				{ value: 'no', label: 'No' },
			],
			missing: 'Choose yes if anyone is in danger right now',
			inline: true,
		}),
	},
})
