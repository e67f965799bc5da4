import { yourDeclaration } from '#app/features/referrals/steps/sections.ts'
import { textAreaField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { whatKind } from './sections.ts'
import { isUrgent } from './urgency.ts'

const example = 'The heavy deliveries go to a colleague, and there is a stool at the till.'

/** Pain or danger now cannot wait for us, so this page comes at once; otherwise the same is asked before the end. */
export const interimNow = defineStep({
	slug: 'until-then-now',
	section: whatKind,
	question: 'What will you do today to keep people safe?',
	explain: [
		'Do not wait for an assessment. Stop the task that hurts, give it to someone else, or do it another way.',
		'Ask the person what would help until then. Write down what you agreed and look at it again in a week.',
		'If someone was hurt at work, put it in your accident book and follow your own safety rules.',
	],
	employeeReads: true,
	when: isUrgent,
	fields: {
		measures: textAreaField({
			label: 'What you are doing until the assessment',
			record: 'In place until the assessment',
			max: 1000,
			rows: 5,
			missing: 'Enter what you are doing to keep people safe until the assessment',
			healthGuard: true,
			example,
		}),
	},
})

export const interimMeasures = defineStep({
	slug: 'until-then',
	section: yourDeclaration,
	question: 'What is in place until the assessment?',
	hint: 'List each change. If none is needed, write why.',
	employeeReads: true,
	when: (read) => !isUrgent(read),
	fields: {
		measures: textAreaField({
			label: 'What is in place until the assessment',
			record: 'In place until the assessment',
			max: 1000,
			rows: 5,
			missing: 'Enter what is in place until the assessment, or why nothing is needed',
			healthGuard: true,
			example,
		}),
	},
})
