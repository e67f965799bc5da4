import { radiosField } from '#app/journey/fields.ts'
import { defineStep, type ReadAnswer } from '#app/journey/step.ts'
import { workNow as section } from './sections.ts'

export const workNow = defineStep({
	slug: 'work-now',
	section,
	question: 'Is your employee at work at the moment?',
	hint: 'People who are still at work can be referred too.',
	fields: {
		status: radiosField({
			label: 'Is your employee at work at the moment?',
			record: 'At work at the moment',
			options: [
				{ value: 'at-work', label: 'Yes, at work fully' },
				{ value: 'with-changes', label: 'Yes, at work with changes' },
				{ value: 'off-sick', label: 'No, off sick' },
				{ value: 'in-parts', label: 'Off, then back in parts', hint: 'For example, on fewer hours or lighter duties' },
				{ value: 'other-leave', label: 'No, on another kind of leave' },
			],
			missing: 'Choose whether your employee is at work',
		}),
	},
})

/** True for someone away from work, wholly or in part. */
export function isAway(read: ReadAnswer): boolean {
	const status = read(workNow)?.status
	return status === 'off-sick' || status === 'in-parts' || status === 'other-leave'
}
