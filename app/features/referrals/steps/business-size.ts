import { radiosField, selectField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { yesNoUnsure } from './choices.ts'
import { aboutYou } from './sections.ts'

export const sectors = [
	{ value: 'retail', label: 'Shops and retail' },
	{ value: 'hospitality', label: 'Hotels, food and drink' },
	{ value: 'care', label: 'Care and support' },
	{ value: 'health', label: 'Health' },
	{ value: 'warehouse', label: 'Warehouse and storage' },
	{ value: 'transport', label: 'Transport and delivery' },
	{ value: 'manufacturing', label: 'Making things' },
	{ value: 'construction', label: 'Building and trades' },
	{ value: 'office', label: 'Office and professional work' },
	{ value: 'technology', label: 'Computing and technology' },
	{ value: 'education', label: 'Schools, colleges and training' },
	{ value: 'early-years', label: 'Nurseries and childcare' },
	{ value: 'cleaning', label: 'Cleaning and facilities' },
	{ value: 'security', label: 'Security' },
	{ value: 'personal', label: 'Hair, beauty and personal services' },
	{ value: 'farming', label: 'Farming, gardens and animals' },
	{ value: 'leisure', label: 'Sport, arts and leisure' },
	{ value: 'vehicles', label: 'Garages and vehicle repair' },
	{ value: 'charity', label: 'Charity or community group' },
	{ value: 'public', label: 'Public body' },
	{ value: 'other', label: 'Something else' },
] as const

export const businessSize = defineStep({
	slug: 'business-size',
	section: aboutYou,
	question: 'What kind of business is it?',
	fields: {
		sector: selectField({ label: 'Kind of work', record: 'Sector', options: sectors, missing: 'Choose the kind of work' }),
		staff: radiosField({
			label: 'How many people work there?',
			record: 'Number of staff',
			options: [
				{ value: '1-9', label: '1 to 9' },
				{ value: '10-49', label: '10 to 49' },
				{ value: '50-249', label: '50 to 249' },
				{ value: '250+', label: '250 or more' },
			],
			missing: 'Choose how many people work there',
		}),
		support: radiosField({
			label: 'Do you have occupational health or an employee assistance programme?',
			hint: 'Occupational health advises on work and health. An assistance programme is a helpline for staff.',
			record: 'Has occupational health or an employee assistance programme',
			options: yesNoUnsure,
			missing: 'Choose yes, no or I do not know',
		}),
	},
})
