import { radiosField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { theJob } from './sections.ts'

export const jobTitle = textField({
	label: 'Job title',
	max: 100,
	missing: 'Enter the job title',
	example: 'Stockroom assistant',
})
export const contractedHours = textField({
	label: 'Contracted hours',
	hint: 'For example, 37.5 a week',
	max: 60,
	missing: 'Enter the contracted hours',
	width: 'medium',
	example: '30 a week',
})

export const job = defineStep({
	slug: 'job',
	section: theJob,
	question: 'What is the job?',
	fields: {
		title: jobTitle,
		hours: contractedHours,
		timeInJob: radiosField({
			label: 'Time in the job',
			options: [
				{ value: 'under-6-weeks', label: 'Less than 6 weeks' },
				{ value: '6-weeks-to-1-year', label: '6 weeks to 1 year' },
				{ value: '1-5-years', label: '1 to 5 years' },
				{ value: 'over-5-years', label: 'More than 5 years' },
			],
			optional: true,
		}),
	},
})
