import { checkboxesField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { workNow as section } from './sections.ts'

export const jobRisk = defineStep({
	slug: 'job-risk',
	section,
	question: 'Is the job at risk, or is a formal process under way?',
	explain: ['We are not part of any of these. What you tell us here helps us see how soon help is needed.'],
	employeeReads: true,
	fields: {
		processes: checkboxesField({
			label: 'Formal process or risk to the job',
			options: [
				{ value: 'absence', label: 'An absence process' },
				{ value: 'capability', label: 'A capability process' },
				{ value: 'disciplinary-or-grievance', label: 'A disciplinary or a grievance' },
				{ value: 'redundancy', label: 'Redundancy' },
				{ value: 'other-risk', label: 'The job is at risk for another reason' },
				{ value: 'none', label: 'None of these', exclusive: true },
			],
			missing: 'Choose all that apply, or none of these',
		}),
		dates: textField({
			label: 'Dates coming up',
			hint: 'For example, a meeting on 14 December',
			max: 200,
			optional: true,
			healthGuard: true,
			example: 'A meeting on 14 December',
		}),
	},
})
