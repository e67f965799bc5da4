import { checkboxesField, dateField, radiosField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { whatHasBeenTried } from './sections.ts'

export const helpSoFar = defineStep({
	slug: 'help-so-far',
	section: whatHasBeenTried,
	question: 'What else is in place?',
	hint: 'You can leave all of this blank.',
	employeeReads: true,
	fields: {
		talkedOn: dateField({
			label: 'Date you talked about changes at work',
			record: 'Date of the talk about changes at work',
			hint: 'For example, 27 3 2026',
			optional: true,
			rule: { notAfterToday: true, notBeforeDays: 3700 },
		}),
		plan: radiosField({
			label: 'Is there a written plan?',
			record: 'There is a written plan',
			options: [
				{
					value: 'yes',
					label: 'Yes',
					reveals: {
						planReference: textField({
							label: 'Its name or reference, if you made it here',
							record: 'Plan',
							max: 120,
							optional: true,
							example: 'Plan of 3 November 2026',
						}),
					},
				},
				{ value: 'no', label: 'No' },
			],
			optional: true,
		}),
		otherHelp: checkboxesField({
			label: 'Other help in place',
			hint: 'Only what your employee said you may share',
			options: [
				{ value: 'gp', label: 'GP' },
				{ value: 'physio', label: 'Physiotherapy' },
				{ value: 'talking', label: 'Talking therapy' },
				{ value: 'access-to-work', label: 'Access to Work, applied for' },
				{ value: 'union', label: 'Trade union' },
				{ value: 'insurer', label: 'Insurer' },
			],
			min: 0,
		}),
		accessToWorkOn: dateField({
			label: 'Date of the Access to Work application',
			hint: 'If you know it. For example, 27 3 2026',
			optional: true,
			rule: { notAfterToday: true, notBeforeDays: 3700 },
		}),
	},
})
