import { dateField, radiosField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { yourEmployee } from './sections.ts'

export const employeeName = defineStep({
	slug: 'employee-name',
	section: yourEmployee,
	question: 'Who is your employee?',
	fields: {
		name: textField({
			label: 'Full name, as they use it',
			record: 'Employee’s name',
			max: 100,
			missing: 'Enter your employee’s full name',
			example: 'Jo Ashby',
		}),
		preferredName: textField({
			label: 'What they like to be called',
			record: 'Likes to be called',
			max: 60,
			optional: true,
			example: 'Jo',
		}),
		bornOn: dateField({
			label: 'Date of birth',
			hint: 'Only if you know it. We ask your employee too. For example, 27 3 1985',
			optional: true,
			rule: { notAfterToday: true, notBeforeDays: 40_000 },
			autocomplete: 'bday',
			example: '1985-03-27',
		}),
		relationship: radiosField({
			label: 'How do you work with your employee?',
			record: 'How they work together',
			options: [
				{ value: 'line-manager', label: 'I am their line manager' },
				{ value: 'owner', label: 'I own or run the business' },
				{ value: 'hr', label: 'I look after staff or HR' },
				{
					value: 'other',
					label: 'Another way',
					reveals: {
						otherRelationship: textField({
							label: 'How you work with them',
							record: 'In their words',
							max: 100,
							missing: 'Enter how you work with your employee',
						}),
					},
				},
			],
			missing: 'Choose how you work with your employee',
		}),
	},
})
