import { checkboxesField, radiosField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { aboutYou } from './sections.ts'

export const contactingYou = defineStep({
	slug: 'contacting-you',
	section: aboutYou,
	question: 'How is it best to reach you?',
	hint: 'You can leave all of this blank.',
	fields: {
		times: checkboxesField({
			label: 'Best times to call you',
			record: 'Best times to call the manager',
			options: [
				{ value: 'early', label: 'Before 9am' },
				{ value: 'morning', label: '9am to 12 noon' },
				{ value: 'afternoon', label: '12 noon to 5pm' },
				{ value: 'evening', label: 'After 5pm' },
			],
			min: 0,
		}),
		format: textField({
			label: 'Language or format you need',
			record: 'Language or format the manager needs',
			hint: 'For example, Gujarati, British Sign Language or large print',
			max: 120,
			optional: true,
			example: 'Large print',
		}),
		heard: radiosField({
			label: 'How did you hear about us?',
			record: 'How the manager heard about the service',
			options: [
				{
					value: 'business-organisation',
					label: 'A business organisation, such as a chamber of commerce',
					reveals: {
						partnerCode: textField({
							label: 'The code they gave you',
							record: 'Code of the business organisation',
							max: 40,
							optional: true,
							width: 'medium',
							example: 'CHAMBER1',
						}),
					},
				},
				{ value: 'gp', label: 'A GP practice' },
				{ value: 'acas', label: 'Acas' },
				{ value: 'jobcentre', label: 'Jobcentre Plus' },
				{ value: 'another-firm', label: 'Another business' },
				{ value: 'search', label: 'Searching the web' },
				{ value: 'other', label: 'Another way' },
			],
			optional: true,
		}),
	},
})
