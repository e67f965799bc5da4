import { emailField, phoneField, postcodeField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { yourEmployee } from './sections.ts'

export const employeeContact = defineStep({
	slug: 'employee-contact',
	section: yourEmployee,
	question: 'How can we reach your employee?',
	explain: [
		'Give a personal email or mobile, not a work one. Your employee may be away from work, and what we send is for them alone.',
		'Give at least one of the two. We send a link there, so check it with them.',
	],
	fields: {
		email: emailField({
			label: 'Personal email',
			record: 'Employee’s personal email',
			optional: true,
			example: 'jo.ashby@mail.example',
		}),
		mobile: phoneField({
			label: 'Personal mobile',
			record: 'Employee’s personal mobile',
			optional: true,
			width: 'medium',
			example: '07700 900101',
		}),
		postcode: postcodeField({
			label: 'Home postcode',
			record: 'Employee’s home postcode',
			missing: 'Enter your employee’s home postcode',
			width: 'short',
			example: 'LE2 1AA',
		}),
	},
	refine: ({ email, mobile }) =>
		email === undefined && mobile === undefined
			? [{ field: 'email', message: 'Enter a personal email or a personal mobile for your employee' }]
			: [],
})
