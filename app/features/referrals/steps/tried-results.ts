import { levelsField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { whatHasBeenTried } from './sections.ts'
import { thingsTried } from './tried.ts'

export const triedResults = defineStep({
	slug: 'did-it-help',
	section: whatHasBeenTried,
	question: 'Did it help?',
	employeeReads: true,
	when: (read) => thingsTried(read).length > 0,
	fields: (read) => ({
		results: levelsField({
			label: 'Did it help?',
			record: 'How it went',
			rows: thingsTried(read),
			levels: [
				{ value: 'helped', label: 'It helped' },
				{ value: 'did-not', label: 'It did not help' },
				{ value: 'too-soon', label: 'Too soon to say' },
			],
			missing: 'Choose whether it helped',
		}),
	}),
})
