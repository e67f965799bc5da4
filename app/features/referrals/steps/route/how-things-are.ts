import { radiosField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { age } from './age.ts'
import { beforeYouBegin } from './section.ts'

/** The values carry no health word: before a draft exists they may travel in an address. */
export const howThingsAre = defineStep({
	slug: 'how-things-are',
	section: beforeYouBegin,
	question: 'How are things with work now?',
	when: (read) => read(age)?.over16 === 'yes',
	fields: {
		now: radiosField({
			label: 'How are things with work now?',
			record: 'How things were with work',
			options: [
				{ value: 'at-work', label: 'At work, and finding it hard' },
				{ value: 'away', label: 'Off sick' },
				{ value: 'coming-back', label: 'About to start back' },
				{ value: 'job-in-doubt', label: 'At risk of losing the job' },
			],
			missing: 'Choose how things are with work now',
		}),
	},
})
