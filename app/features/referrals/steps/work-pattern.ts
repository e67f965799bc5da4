import { checkboxesField, radiosField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { theJob } from './sections.ts'

export const workPattern = defineStep({
	slug: 'work-pattern',
	section: theJob,
	question: 'When and where is the work usually done?',
	fields: {
		when: checkboxesField({
			label: 'When',
			record: 'Usual working pattern',
			options: [
				{ value: 'days', label: 'Days' },
				{ value: 'evenings', label: 'Evenings' },
				{ value: 'nights', label: 'Nights' },
				{ value: 'shifts', label: 'Shifts that change' },
				{ value: 'weekends', label: 'Weekends' },
			],
			missing: 'Choose when the work is usually done',
		}),
		place: radiosField({
			label: 'Where',
			record: 'Usual place of work',
			options: [
				{ value: 'site', label: 'At the business' },
				{ value: 'hybrid', label: 'Partly at the business, partly at home' },
				{ value: 'home', label: 'At home' },
				{ value: 'other-places', label: 'At other people’s places, or on the road' },
			],
			missing: 'Choose where the work is usually done',
		}),
	},
})
