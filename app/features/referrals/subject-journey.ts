import { checkboxesField, dateField, emailField, phoneField, radiosField, textAreaField, textField } from '#app/journey/fields.ts'
import { defineJourney } from '#app/journey/walk.ts'
import { defineStep } from '#app/journey/step.ts'
import { permissions } from './permissions.ts'

/** The employee's own questions. The manager never sees an answer to any of them, but for the permissions that say so. */

const yesNo = [
	{ value: 'yes', label: 'Yes' },
	{ value: 'no', label: 'No' },
] as const

export const yourDetails = defineStep({
	slug: 'your-details',
	section: 'About you',
	question: 'Are these details right?',
	explain: ['Change what is wrong. Only the service sees them.'],
	fields: {
		name: textField({
			label: 'Your name, as you use it',
			max: 120,
			autocomplete: 'name',
			missing: 'Enter your name',
			example: 'Sam Example',
		}),
		bornOn: dateField({
			label: 'Your date of birth',
			hint: 'It lets the service be sure that it has the right person. Leave it empty to be asked later. For example 27 3 1984.',
			optional: true,
			autocomplete: 'bday',
			rule: { notAfterToday: true, notBeforeDays: 120 * 366 },
			example: '1984-03-27',
		}),
	},
})

export const reachYou = defineStep({
	slug: 'reach-you',
	section: 'About you',
	question: 'How should the service reach you?',
	explain: ['Choose what is safe for you. If somebody else sees your phone or your e-mail, say so below.'],
	fields: {
		by: radiosField({
			label: 'The way I like best',
			missing: 'Choose how the service should reach you',
			options: [
				{
					value: 'phone',
					label: 'Phone call',
					reveals: {
						phone: phoneField({
							label: 'Your phone number',
							autocomplete: 'tel',
							missing: 'Enter a phone number',
							example: '+447700900123',
						}),
					},
				},
				{
					value: 'text',
					label: 'Text message',
					reveals: {
						mobile: phoneField({
							label: 'Your mobile number',
							autocomplete: 'tel',
							missing: 'Enter a mobile number',
							example: '+447700900124',
						}),
					},
				},
				{
					value: 'email',
					label: 'Email',
					reveals: {
						email: emailField({
							label: 'Your email address',
							autocomplete: 'email',
							missing: 'Enter an email address',
							example: 'sam@example.com',
						}),
					},
				},
			],
		}),
		voicemail: radiosField({
			label: 'May they leave a voicemail?',
			options: yesNo,
			inline: true,
			missing: 'Say yes or no to voicemail',
		}),
		texts: radiosField({ label: 'May they send a text?', options: yesNo, inline: true, missing: 'Say yes or no to texts' }),
		times: textField({ label: 'Good times to reach you', hint: 'For example weekday mornings', optional: true, max: 120 }),
		safely: textAreaField({
			label: 'Anything they must know to reach you safely',
			hint: 'For example do not say who is calling',
			optional: true,
			max: 300,
			rows: 2,
		}),
	},
})

export const supportNeeds = defineStep({
	slug: 'support-needs',
	section: 'About you',
	question: 'What would make talking easier?',
	fields: {
		needs: checkboxesField({
			label: 'Tick all that you need',
			missing: 'Tick what you need, or “Nothing”',
			options: [
				{ value: 'interpreter', label: 'An interpreter' },
				{ value: 'bsl', label: 'British Sign Language' },
				{ value: 'easy-read', label: 'Easy read' },
				{ value: 'large-print', label: 'Large print' },
				{ value: 'relay', label: 'Text relay' },
				{ value: 'helper', label: 'Somebody with me who helps' },
				{ value: 'other', label: 'Something else' },
				{ value: 'nothing', label: 'Nothing', exclusive: true },
			],
		}),
		say: textField({ label: 'Which language, who helps, or what else', optional: true, max: 200 }),
	},
})

export const ownWords = defineStep({
	slug: 'own-words',
	section: 'In your own words',
	question: 'What would you like to say yourself?',
	explain: ['You need write nothing. What you write here goes to the service and never to your manager.'],
	fields: {
		help: textAreaField({ label: 'What would help me at work', optional: true, max: 2000, rows: 5 }),
		notShared: textAreaField({ label: 'What I do not want shared', optional: true, max: 1000, rows: 3 }),
		area: radiosField({
			label: 'What it is about, roughly',
			otherwise: 'prefer-not-to-say',
			options: [
				{ value: 'muscles-and-joints', label: 'Muscles and joints' },
				{ value: 'mental-health-or-stress', label: 'Mental health or stress' },
				{ value: 'long-term', label: 'Something long-term, or that comes and goes' },
				{ value: 'recovering', label: 'Recovering from treatment or an injury' },
				{ value: 'senses', label: 'Seeing or hearing' },
				{ value: 'neurodivergence', label: 'Neurodivergence' },
				{ value: 'other', label: 'Something else' },
				{ value: 'prefer-not-to-say', label: 'I would rather not say' },
			],
		}),
		alsoHelpWith: checkboxesField({
			label: 'I would also like help with',
			min: 0,
			options: [
				{ value: 'money', label: 'Money' },
				{ value: 'housing', label: 'Housing' },
				{ value: 'caring', label: 'Caring for somebody' },
				{ value: 'conflict', label: 'Conflict at work' },
				{ value: 'training', label: 'Training or other work' },
			],
		}),
	},
})

export const permissionsSection = 'What you allow'

export const permissionSteps = permissions.map((permission) =>
	defineStep({
		slug: permission.id,
		section: permissionsSection,
		question: permission.question,
		explain: permission.says,
		fields: {
			answer: radiosField({
				label: 'Your answer',
				missing: 'Choose yes or no. Neither is wrong',
				options: [
					{ value: 'yes', label: permission.yes },
					{ value: 'no', label: permission.no },
				],
			}),
		},
		summarise: (value) => [{ label: permission.label, value: value.answer === 'yes' ? permission.yes : permission.no }],
	}),
)

export const subjectJourney = defineJourney({
	id: 'employees-part',
	title: 'The employee’s part',
	sections: ['About you', 'In your own words', permissionsSection],
	steps: [yourDetails, reachYou, supportNeeds, ownWords, ...permissionSteps],
})
