import { radiosField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { danger } from './danger.ts'
import { beforeYouBegin } from './section.ts'

export const whatYouNeed = defineStep({
	slug: 'what-you-need',
	section: beforeYouBegin,
	question: 'What do you need?',
	when: (read) => read(danger)?.danger === 'no',
	fields: {
		need: radiosField({
			label: 'What do you need?',
			record: 'What the manager needs',
			options: [
				{
					value: 'person',
					label: 'Help for someone who works for you',
					hint: 'You will tell us who, after you have talked with them',
				},
				{ value: 'advice', label: 'Advice for me', hint: 'You do not name anyone. We call you back' },
			],
			missing: 'Choose what you need',
		}),
	},
})
