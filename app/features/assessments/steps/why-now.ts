import { checkboxesField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { whatKind } from './sections.ts'

export const whyNow = defineStep({
	slug: 'why-now',
	section: whatKind,
	question: 'Why are you asking now?',
	employeeReads: true,
	fields: {
		reasons: checkboxesField({
			label: 'Why are you asking now?',
			record: 'Reason for asking now',
			options: [
				{ value: 'problem', label: 'A problem that is new or getting worse' },
				{ value: 'change', label: 'A change of job or of place' },
				{ value: 'after-absence', label: 'Coming back after time off' },
				{ value: 'pregnancy', label: 'Pregnant, or back from having a baby' },
				{ value: 'advised', label: 'A report or a note advised it' },
			],
			missing: 'Choose why you are asking now',
		}),
	},
})
