import { dateField, radiosField } from '#app/journey/fields.ts'
import { adaptStep, defineStep, type ReadAnswer } from '#app/journey/step.ts'
import { assessmentType } from './assessment-type.ts'
import { isForPerson } from './person-or-post.ts'
import { practicalThings, whatKind } from './sections.ts'

/** Where equipment, travel or support for one person is the likely answer, the employee's own application comes first. */
function isAskedFirst(read: ReadAnswer): boolean {
	const type = read(assessmentType)?.type
	return isForPerson(read) && (type === 'senses' || type === 'thinking' || type === 'vehicle')
}

export const accessToWorkFirst = defineStep({
	slug: 'access-to-work-first',
	section: whatKind,
	question: 'Could Access to Work help your employee?',
	explain: [
		'Access to Work is a government grant for disabled people and people with health conditions in Great Britain. It can pay for equipment, travel and support beyond the changes you must make yourself.',
		'Your employee applies, not you. Waits are long, so start with what you can do now.',
	],
	links: [{ label: 'Who pays for a change at work', to: 'article', slug: 'reasonable-adjustments' }],
	when: isAskedFirst,
	fields: {
		state: radiosField({
			label: 'Could Access to Work help your employee?',
			record: 'Access to Work',
			options: [
				{
					value: 'applied',
					label: 'They have applied',
					reveals: {
						appliedOn: dateField({
							label: 'Date they applied',
							hint: 'If you know it. For example, 27 3 2026',
							record: 'Date of the Access to Work application',
							optional: true,
							rule: { notAfterToday: true, notBeforeDays: 3700 },
						}),
					},
				},
				{ value: 'awarded', label: 'They have an award' },
				{ value: 'will-apply', label: 'They will look at applying' },
				{ value: 'not-now', label: 'No, or not now' },
				{ value: 'unsure', label: 'I do not know' },
			],
			missing: 'Choose how things stand with Access to Work',
		}),
	},
})

/** The same question where it is not the first thing to think of. One of the two is asked, never both. */
export const accessToWorkLater = adaptStep(accessToWorkFirst, {
	slug: 'access-to-work',
	section: practicalThings,
	when: (read) => isForPerson(read) && !isAskedFirst(read),
})
