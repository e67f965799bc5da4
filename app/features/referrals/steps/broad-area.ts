import { radiosField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { whatIsHappening } from './sections.ts'

export const broadArea = defineStep({
	slug: 'broad-area',
	section: whatIsHappening,
	question: 'Is your employee happy for you to say what area it is?',
	hint: 'Choose an area only if they said you may. They can change it.',
	employeeReads: true,
	fields: {
		area: radiosField({
			label: 'Broad area',
			options: [
				{ value: 'muscles-and-joints', label: 'Muscles and joints' },
				{ value: 'mental-health-or-stress', label: 'Mental health or stress' },
				{ value: 'long-term-or-fluctuating', label: 'Long-term, or comes and goes' },
				{ value: 'recovering', label: 'Recovering from treatment or injury' },
				{ value: 'senses', label: 'Senses, such as sight or hearing' },
				{ value: 'neurodivergence', label: 'Neurodivergence' },
				{ value: 'other', label: 'Something else' },
				{ value: 'prefer-not-to-say', label: 'Prefer not to say' },
			],
			otherwise: 'prefer-not-to-say',
		}),
		howLong: radiosField({
			label: 'How long has it been going on?',
			record: 'How long it has been going on',
			options: [
				{ value: 'under-4-weeks', label: 'Less than 4 weeks' },
				{ value: '1-3-months', label: '1 to 3 months' },
				{ value: '3-12-months', label: '3 to 12 months' },
				{ value: 'over-1-year', label: 'More than a year' },
				{ value: 'unsure', label: 'I do not know' },
			],
			optional: true,
		}),
	},
})
