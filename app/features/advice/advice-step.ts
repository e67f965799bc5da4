import {
	checkboxesField,
	emailField,
	outcodeField,
	phoneField,
	radiosField,
	textAreaField,
	textField,
} from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'

/** A call back for a manager who has nobody to refer yet. One page: there is little to ask. */
export const adviceStep = defineStep({
	slug: 'advice',
	section: 'Call back',
	question: 'Ask for a call back',
	explain: ['For you as a manager. You need name nobody, and please do not: say what happens at work.'],
	fields: {
		name: textField({ label: 'Your name', max: 120, autocomplete: 'name', missing: 'Enter your name' }),
		phone: phoneField({ label: 'Your phone number', autocomplete: 'tel', missing: 'Enter the number we should ring' }),
		email: emailField({
			label: 'Your work email address',
			hint: 'For the reference of your request',
			autocomplete: 'email',
			missing: 'Enter your work email address',
		}),
		firm: textField({ label: 'Your firm', max: 160, autocomplete: 'organization', missing: 'Enter the name of your firm' }),
		where: outcodeField({
			label: 'First half of your firm’s postcode',
			hint: 'Like LE1',
			missing: 'Enter the first half of the postcode',
			width: 'short',
			example: 'LE1',
		}),
		times: checkboxesField({
			label: 'When suits you?',
			missing: 'Tick when we may ring',
			options: [
				{ value: 'morning', label: 'Weekday mornings' },
				{ value: 'lunch', label: 'Around lunch' },
				{ value: 'afternoon', label: 'Weekday afternoons' },
				{ value: 'after-five', label: 'After 5pm' },
			],
		}),
		about: textAreaField({
			label: 'What would you like to talk over?',
			hint: 'A sentence or two is enough',
			max: 800,
			rows: 4,
			missing: 'Write what you would like to talk over',
			healthGuard: true,
		}),
		language: radiosField({
			label: 'Do you need another language or format?',
			otherwise: 'no',
			options: [
				{ value: 'no', label: 'No' },
				{
					value: 'yes',
					label: 'Yes',
					reveals: { languageWhich: textField({ label: 'Which?', max: 120, missing: 'Write which language or format' }) },
				},
			],
		}),
	},
})
