import { dateField, radiosField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { yesNo } from './choices.ts'
import { workNow as section } from './sections.ts'
import { isAway } from './work-now.ts'

export const returnDate = defineStep({
	slug: 'return-date',
	section,
	question: 'Has anyone spoken of a date to come back?',
	hint: 'You can leave this blank.',
	when: isAway,
	fields: {
		spokenOf: radiosField({
			label: 'A date to come back',
			record: 'A return date has been spoken of',
			options: [
				{
					value: 'yes',
					label: 'Yes',
					reveals: {
						returnOn: dateField({
							label: 'The date',
							record: 'Expected return date',
							hint: 'For example, 27 3 2026',
							missing: 'Enter the date',
							rule: { notBeforeDays: 400, notAfterDays: 800 },
						}),
					},
				},
				yesNo[1],
			],
			optional: true,
		}),
	},
})
