import { radiosField } from '#app/journey/fields.ts'
import { defineStep, type ReadAnswer } from '#app/journey/step.ts'
import { whatKind } from './sections.ts'

export const urgency = defineStep({
	slug: 'how-soon',
	section: whatKind,
	question: 'Does the work hurt someone, or put anyone at risk, now?',
	fields: {
		urgency: radiosField({
			label: 'Does the work hurt someone, or put anyone at risk, now?',
			record: 'Hurts someone or puts anyone at risk now',
			options: [
				{ value: 'now', label: 'Yes' },
				{ value: 'later', label: 'No' },
			],
			missing: 'Choose yes if the work hurts someone or puts anyone at risk now',
		}),
	},
})

export function isUrgent(read: ReadAnswer): boolean {
	return read(urgency)?.urgency === 'now'
}
