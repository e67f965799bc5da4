import { phoneField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { isVisitable } from './place.ts'
import { thePlace } from './sections.ts'

export const visitAccess = defineStep({
	slug: 'visit',
	section: thePlace,
	question: 'What should a visitor know?',
	hint: 'Write “none” where there is nothing to know.',
	when: isVisitable,
	fields: {
		access: textField({
			label: 'Parking and the way in',
			max: 300,
			missing: 'Enter where to park and how to get in, or none',
			example: 'Park in the yard and ring at the side door',
		}),
		security: textField({
			label: 'Security and signing in',
			max: 300,
			missing: 'Enter how visitors sign in, or none',
			example: 'Sign in at the counter',
		}),
		safety: textField({
			label: 'Protective kit and safety talk',
			hint: 'What a visitor must wear or hear first',
			max: 300,
			missing: 'Enter what a visitor must wear or hear first, or none',
			example: 'Safety shoes in the yard',
		}),
	},
})

export const visitContact = defineStep({
	slug: 'visit-contact',
	section: thePlace,
	question: 'Who meets the visitor?',
	when: isVisitable,
	fields: {
		name: textField({
			label: 'Name',
			record: 'Who meets the visitor',
			max: 100,
			missing: 'Enter who meets the visitor',
			example: 'Robin Marlow',
		}),
		phone: phoneField({
			label: 'Phone number',
			record: 'Phone number on the day',
			missing: 'Enter a phone number for the day',
			width: 'medium',
			example: '0116 496 0103',
		}),
		times: textField({
			label: 'Good days and times',
			record: 'Good days and times for a visit',
			max: 200,
			missing: 'Enter good days and times for a visit',
			example: 'Tuesday to Thursday, before 11am',
		}),
	},
})
