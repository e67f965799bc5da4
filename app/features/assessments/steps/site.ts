import { postcodeField, radiosField, textAreaField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { isVisitable } from './place.ts'
import { thePlace } from './sections.ts'

export const site = defineStep({
	slug: 'site',
	section: thePlace,
	question: 'What is the address?',
	hint: 'For a vehicle, where it is kept. For several places, the one to visit first.',
	when: isVisitable,
	fields: {
		address: textAreaField({
			label: 'Address',
			max: 300,
			rows: 3,
			missing: 'Enter the address',
			example: '1 Market Row, Leicester',
		}),
		postcode: postcodeField({
			label: 'Postcode',
			record: 'Postcode of the place',
			missing: 'Enter the postcode',
			autocomplete: 'postal-code',
			width: 'short',
			example: 'LE1 1AA',
		}),
		permission: radiosField({
			label: 'Does a landlord or another firm have to agree to a visit?',
			record: 'Landlord or host must agree to a visit',
			options: [
				{ value: 'no', label: 'No' },
				{ value: 'agreed', label: 'Yes, and they have agreed' },
				{ value: 'to-ask', label: 'Yes, and I will ask them' },
				{ value: 'unsure', label: 'I do not know' },
			],
			missing: 'Choose whether someone else has to agree to a visit',
		}),
	},
})
