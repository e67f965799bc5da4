import { radiosField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { howThingsAre } from './how-things-are.ts'
import { beforeYouBegin } from './section.ts'

export const otherHelp = defineStep({
	slug: 'other-help',
	section: beforeYouBegin,
	question: 'Does your employee already have one of these?',
	hint: 'A Work and Health Coach, a referral from their GP, or occupational health through you. We ask so that nobody is referred twice.',
	when: (read) => read(howThingsAre) !== undefined,
	fields: {
		already: radiosField({
			label: 'Does your employee already have one of these?',
			record: 'Already has a Work and Health Coach, a GP referral or occupational health',
			options: [
				{ value: 'yes', label: 'Yes' },
				{ value: 'no', label: 'No' },
				{ value: 'unsure', label: 'I do not know' },
			],
			missing: 'Choose yes, no or I do not know',
		}),
	},
})
