import { emailField, phoneField, radiosField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { aboutYou } from './sections.ts'

export const secondContact = defineStep({
	slug: 'second-contact',
	section: aboutYou,
	question: 'Is there someone who may take over from you?',
	hint: 'For example, the owner or someone in HR, if you are away. Your employee is told who it is.',
	fields: {
		second: radiosField({
			label: 'Someone who may take over',
			record: 'Someone may take over from the manager',
			options: [
				{ value: 'no', label: 'No' },
				{
					value: 'yes',
					label: 'Yes',
					reveals: {
						secondName: textField({
							label: 'Their name',
							record: 'Second contact’s name',
							max: 100,
							missing: 'Enter their name',
							example: 'Alex Whitby',
						}),
						secondRole: textField({
							label: 'Their job title',
							record: 'Second contact’s job title',
							max: 100,
							missing: 'Enter their job title',
							example: 'Owner',
						}),
						secondEmail: emailField({
							label: 'Their work email',
							record: 'Second contact’s email',
							missing: 'Enter their work email',
							example: 'alex.whitby@marlow.example',
						}),
						secondPhone: phoneField({
							label: 'Their phone number',
							record: 'Second contact’s phone number',
							optional: true,
							width: 'medium',
							example: '0116 496 0102',
						}),
					},
				},
			],
			otherwise: 'no',
		}),
	},
})
