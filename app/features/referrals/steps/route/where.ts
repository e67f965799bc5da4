import { outcodeField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { beforeYouBegin } from './section.ts'
import { talked } from './talked.ts'

export const where = defineStep({
	slug: 'where',
	section: beforeYouBegin,
	question: 'Where does your employee live and work?',
	hint: 'We only need the first half of each postcode, to find the right local team.',
	when: (read) => read(talked)?.talked === 'yes',
	fields: {
		home: outcodeField({
			label: 'Where they live',
			hint: 'The first half of the postcode, like LE2. If you know only where their GP is, use that',
			record: 'Postcode district of home or GP',
			missing: 'Enter the first half of the postcode where your employee lives',
			width: 'short',
			example: 'LE2',
		}),
		work: outcodeField({
			label: 'Where they work',
			hint: 'The first half of the postcode, like LE1',
			record: 'Postcode district of the workplace',
			missing: 'Enter the first half of the postcode where your employee works',
			width: 'short',
			example: 'LE1',
		}),
	},
})
