import { phoneField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { aboutYou } from './sections.ts'

/** The work e-mail is not asked: it was proven at sign-in, before the draft began. */
export const yourDetails = defineStep({
	slug: 'your-details',
	section: aboutYou,
	question: 'Who are you?',
	fields: {
		name: textField({
			label: 'Your name',
			record: 'Manager’s name',
			max: 100,
			missing: 'Enter your name',
			autocomplete: 'name',
			example: 'Robin Marlow',
		}),
		role: textField({
			label: 'Your job title',
			record: 'Manager’s job title',
			max: 100,
			missing: 'Enter your job title',
			autocomplete: 'organization-title',
			example: 'Shop manager',
		}),
		phone: phoneField({
			label: 'Your phone number',
			record: 'Manager’s phone number',
			hint: 'A number we can reach you on in the day',
			missing: 'Enter your phone number',
			autocomplete: 'tel',
			width: 'medium',
			example: '0116 496 0101',
		}),
	},
})
