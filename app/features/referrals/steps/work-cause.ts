import { dateField, radiosField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { yesNoUnsure } from './choices.ts'
import { workNow as section } from './sections.ts'

export const workCause = defineStep({
	slug: 'work-cause',
	section,
	question: 'Could work be part of the cause?',
	hint: 'You can leave this blank.',
	employeeReads: true,
	fields: {
		cause: radiosField({
			label: 'Work may be part of the cause',
			options: [
				{ value: 'yes', label: 'Yes' },
				{ value: 'no', label: 'No' },
				{ value: 'unsure', label: 'I am not sure' },
			],
			optional: true,
		}),
		accident: radiosField({
			label: 'Was an accident reported?',
			record: 'An accident was reported',
			options: [
				{
					value: 'yes',
					label: 'Yes',
					reveals: {
						accidentOn: dateField({
							label: 'Date of the accident',
							hint: 'For example, 27 3 2026',
							missing: 'Enter the date of the accident',
							rule: { notAfterToday: true, notBeforeDays: 3700 },
						}),
					},
				},
				yesNoUnsure[1],
				yesNoUnsure[2],
			],
			optional: true,
		}),
	},
})
