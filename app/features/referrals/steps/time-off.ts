import { radiosField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { workNow as section } from './sections.ts'

export const timeOff = defineStep({
	slug: 'time-off',
	section,
	question: 'How much time off has there been in the last 12 months?',
	hint: 'A rough answer is fine. Leave out days you recorded as to do with pregnancy or a disability. You can leave this blank.',
	fields: {
		days: radiosField({
			label: 'Days off',
			record: 'Days off in the last 12 months',
			options: [
				{ value: '0', label: 'None' },
				{ value: '1-5', label: '1 to 5' },
				{ value: '6-20', label: '6 to 20' },
				{ value: '21-60', label: '21 to 60' },
				{ value: '61+', label: 'More than 60' },
			],
			optional: true,
		}),
		spells: radiosField({
			label: 'Separate times off',
			record: 'Separate times off in the last 12 months',
			options: [
				{ value: '0', label: 'None' },
				{ value: '1', label: '1' },
				{ value: '2-3', label: '2 or 3' },
				{ value: '4-6', label: '4 to 6' },
				{ value: '7+', label: '7 or more' },
			],
			optional: true,
		}),
	},
})
