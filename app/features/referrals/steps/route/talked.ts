import { radiosField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { beforeYouBegin } from './section.ts'
import { whatYouNeed } from './what-you-need.ts'

export const talked = defineStep({
	slug: 'talked',
	section: beforeYouBegin,
	question: 'Have you talked with your employee about this?',
	hint: 'They will read all you write before anyone else does, and they decide whether it goes on.',
	when: (read) => read(whatYouNeed)?.need === 'person',
	fields: {
		talked: radiosField({
			label: 'Have you talked with your employee about this?',
			record: 'Talked with the employee first',
			options: [
				{ value: 'yes', label: 'Yes' },
				{ value: 'no', label: 'Not yet' },
			],
			missing: 'Choose yes if you have talked with your employee',
		}),
	},
})
