import { radiosField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { thePlace } from './sections.ts'

export const photos = defineStep({
	slug: 'photos',
	section: thePlace,
	question: 'May we take photos of the work area?',
	hint: 'Faces and customers’ details are left out.',
	fields: {
		photos: radiosField({
			label: 'May we take photos of the work area?',
			record: 'Photos of the work area',
			options: [
				{ value: 'yes', label: 'Yes' },
				{ value: 'ask', label: 'Ask us on the day' },
				{ value: 'no', label: 'No' },
			],
			missing: 'Choose whether we may take photos',
		}),
	},
})
