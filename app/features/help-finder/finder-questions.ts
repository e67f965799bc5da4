import { radiosField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { defineJourney } from '#app/journey/walk.ts'

/**
 * The help finder asks what an adviser on the phone would ask, in at most six questions. Nothing is stored: the answers are letters
 * in the address, so no value here is shown anywhere but on the page.
 */
const section = 'Help finder'

export const danger = defineStep({
	slug: 'danger',
	section,
	question: 'Is anyone in danger right now?',
	hint: 'For example, someone may hurt themselves or another person, or needs a doctor at once.',
	fields: {
		danger: radiosField({
			label: 'Is anyone in danger right now?',
			options: [
				{ value: 'yes', label: 'Yes, or I am not sure' },
				{ value: 'no', label: 'No' },
			],
			missing: 'Choose yes if anyone may be in danger right now',
		}),
	},
})

export const where = defineStep({
	slug: 'where',
	section,
	question: 'Where is your employee now?',
	when: (read) => read(danger)?.danger === 'no',
	fields: {
		where: radiosField({
			label: 'Where is your employee now?',
			options: [
				{ value: 'working', label: 'At work, but finding it hard' },
				{ value: 'off', label: 'Off sick' },
				{ value: 'returning', label: 'Coming back soon, or just back' },
				{ value: 'joining', label: 'About to join us' },
				{ value: 'leaving', label: 'Off for so long that they may not come back' },
				{ value: 'nobody', label: 'I am not asking about one person' },
			],
			missing: 'Choose where your employee is now',
		}),
	},
})

export const howLong = defineStep({
	slug: 'how-long',
	section,
	question: 'How long have they been off?',
	hint: 'Count every day, weekends too.',
	when: (read) => read(where)?.where === 'off',
	fields: {
		howLong: radiosField({
			label: 'How long have they been off?',
			options: [
				{ value: 'days', label: 'Up to 7 days' },
				{ value: 'weeks', label: 'More than 7 days, but less than 4 weeks' },
				{ value: 'months', label: 'Between 4 weeks and 5 months' },
				{ value: 'half-year', label: 'More than 5 months' },
			],
			missing: 'Choose how long they have been off',
		}),
	},
})

export const need = defineStep({
	slug: 'need',
	section,
	question: 'What do you need first?',
	when: (read) => ['working', 'off', 'returning'].includes(read(where)?.where ?? ''),
	fields: {
		need: radiosField({
			label: 'What do you need first?',
			options: [
				{ value: 'words', label: 'To know what to say' },
				{ value: 'change', label: 'To change something at work' },
				{ value: 'rules', label: 'To know the law, or what to pay' },
				{ value: 'help', label: 'Someone from outside who helps them' },
				{ value: 'visit', label: 'Someone who looks at the work and says what could change' },
			],
			missing: 'Choose what you need first',
		}),
	},
})

export const hard = defineStep({
	slug: 'hard',
	section,
	question: 'What is hardest at work for them?',
	hint: 'You do not need to know why.',
	when: (read) => ['change', 'help'].includes(read(need)?.need ?? ''),
	fields: {
		hard: radiosField({
			label: 'What is hardest at work for them?',
			options: [
				{ value: 'body', label: 'Moving, lifting, sitting or standing' },
				{ value: 'pressure', label: 'Pressure, the amount of work, or people' },
				{ value: 'hours', label: 'Hours, travel or energy' },
				{ value: 'unknown', label: 'Something else, or I do not know' },
			],
			missing: 'Choose what is hardest, or that you do not know',
		}),
	},
})

export const agreed = defineStep({
	slug: 'agreed',
	section,
	question: 'Have you talked with them about getting help?',
	when: (read) => ['help', 'visit'].includes(read(need)?.need ?? ''),
	fields: {
		agreed: radiosField({
			label: 'Have you talked with them about getting help?',
			options: [
				{ value: 'yes', label: 'Yes, and they agree' },
				{ value: 'not-yet', label: 'Not yet' },
				{ value: 'refused', label: 'Yes, and they said no' },
			],
			missing: 'Choose whether you have talked with them',
		}),
	},
})

export const finderJourney = defineJourney({
	id: 'help-finder',
	title: 'Help finder',
	steps: [danger, where, howLong, need, hard, agreed],
})

/** No question here depends on the day, so a walk over them is told any. */
export const anyDay = { today: '2000-01-01' }
