import { radiosField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { whatKind } from './sections.ts'

export const assessmentType = defineStep({
	slug: 'kind',
	section: whatKind,
	question: 'What should be looked at?',
	hint: 'Choose the one that fits best.',
	fields: {
		type: radiosField({
			label: 'What should be looked at?',
			record: 'Kind of assessment',
			options: [
				{ value: 'screen', label: 'Desk and screen work', hint: 'In an office or at home' },
				{ value: 'manual', label: 'Manual work or lifting' },
				{ value: 'vehicle', label: 'A vehicle or driver’s seat' },
				{ value: 'standing', label: 'Standing work' },
				{ value: 'senses', label: 'Hearing, sight or communication' },
				{ value: 'thinking', label: 'Neurodiversity or thinking skills' },
				{ value: 'stress', label: 'Stress, for one person' },
				{ value: 'return', label: 'The tasks of someone coming back to work' },
				{ value: 'access', label: 'Getting into and around the building' },
				{
					value: 'other',
					label: 'Something else',
					reveals: {
						otherType: textField({
							label: 'What should be looked at',
							max: 200,
							missing: 'Enter what should be looked at',
							example: 'The loading bay',
						}),
					},
				},
			],
			missing: 'Choose what should be looked at',
		}),
	},
})
