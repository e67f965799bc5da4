import { dateField, radiosField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { yesNoUnsure } from './choices.ts'
import { workNow as section } from './sections.ts'
import { isAway } from './work-now.ts'

export const absence = defineStep({
	slug: 'time-away',
	section,
	question: 'When did this time off begin?',
	when: isAway,
	fields: {
		firstDay: dateField({
			label: 'First day off',
			hint: 'For example, 27 3 2026',
			missing: 'Enter the first day off',
			rule: { notAfterToday: true, notBeforeDays: 3700 },
		}),
		fitNote: radiosField({
			label: 'Is there a fit note?',
			record: 'Fit note',
			options: [
				{
					value: 'yes',
					label: 'Yes',
					reveals: {
						fitNoteEnd: dateField({
							label: 'Last day of the fit note',
							hint: 'For example, 27 3 2026',
							missing: 'Enter the last day of the fit note',
							rule: { notBeforeDays: 3700, notAfterDays: 400 },
						}),
						mayBeFit: radiosField({
							label: 'Does it say “may be fit for work”?',
							record: 'The fit note says “may be fit for work”',
							options: yesNoUnsure,
							missing: 'Choose whether it says “may be fit for work”',
						}),
					},
				},
				{ value: 'no', label: 'No' },
				{ value: 'unsure', label: 'I do not know' },
			],
			missing: 'Choose whether there is a fit note',
		}),
	},
	refine: ({ firstDay, fitNoteEnd }) =>
		fitNoteEnd !== undefined && fitNoteEnd < firstDay
			? [{ field: 'fitNoteEnd.day', message: 'Last day of the fit note must be on or after the first day off' }]
			: [],
})
