import { checkboxesField, dateField, radiosField, textAreaField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { dayRule } from './day-rule.ts'
import { yesNo } from './record-parts.ts'
import { longest } from './record.ts'

const section = 'Return-to-work record'

export const nextPart = defineStep({
	slug: 'next',
	section,
	question: 'What happens next',
	fields: (_read, context) => ({
		phased: radiosField({
			label: 'A phased return?',
			options: [
				{
					value: 'yes',
					label: 'Yes',
					reveals: {
						phasedFrom: dateField({ label: 'First day of the phased return', optional: true, rule: dayRule(context) }),
						phasedTo: dateField({ label: 'Last day of the phased return', optional: true, rule: dayRule(context) }),
					},
				},
				{ value: 'no', label: 'No' },
			],
			optional: true,
		}),
		colleagues: textAreaField({
			label: 'What colleagues are told',
			hint: 'In your employee’s words',
			max: longest.text,
			rows: 2,
			optional: true,
			healthGuard: true,
		}),
		signposts: textAreaField({
			label: 'Help that you pointed to',
			max: longest.text,
			rows: 2,
			optional: true,
			healthGuard: true,
		}),
		referral: radiosField({
			label: 'A referral to the service',
			hint: 'Never write down why they said no.',
			options: [
				{ value: 'not-offered', label: 'Not offered' },
				{ value: 'offered', label: 'Offered, not answered yet' },
				{ value: 'accepted', label: 'Offered and accepted' },
				{ value: 'declined', label: 'Offered and declined' },
			],
			optional: true,
		}),
		sickPay: radiosField({ label: 'Was sick pay explained?', options: yesNo, inline: true, optional: true }),
		counted: radiosField({
			label: 'Does this absence count towards a trigger?',
			hint: 'A trigger is a number of days or absences at which your firm looks again.',
			options: [
				{ value: 'yes', label: 'Yes' },
				{
					value: 'no',
					label: 'No',
					reveals: {
						whyNotCounted: textField({
							label: 'Why not',
							hint: 'Like “our rule leaves it out” or “we have no triggers”. It does not have to say more.',
							max: longest.line,
							optional: true,
							healthGuard: true,
						}),
					},
				},
			],
			optional: true,
		}),
		nextReview: dateField({ label: 'When you talk again', optional: true, rule: dayRule(context) }),
	}),
	refine: ({ phasedFrom, phasedTo }) =>
		phasedFrom && phasedTo && phasedTo < phasedFrom
			? [{ field: 'phasedTo.day', message: 'The last day of the phased return must not be before its first day' }]
			: [],
})

/** Asked once the record stands as it will be, and both look at it. */
export const readingPart = defineStep({
	slug: 'reading',
	section,
	question: 'Read it together',
	fields: (_read, context) => ({
		comment: textAreaField({
			label: 'What your employee wants to add',
			hint: 'In their own words. Let them type it.',
			max: longest.comment,
			rows: 3,
			optional: true,
			healthGuard: true,
		}),
		bothRead: checkboxesField({
			label: 'Who has read the record',
			options: [
				{ value: 'manager', label: 'I lead the talk, and I have read it' },
				{ value: 'employee', label: 'I am the employee, and I have read it' },
			],
			min: 0,
		}),
		readOn: dateField({ label: 'Read on', optional: true, rule: dayRule(context) }),
		copyGiven: radiosField({
			label: 'The employee’s copy',
			options: [
				{ value: 'paper', label: 'Given on paper' },
				{ value: 'email', label: 'Sent by e-mail' },
				{ value: 'not-yet', label: 'Not given yet' },
			],
			inline: true,
			optional: true,
		}),
	}),
	refine: ({ bothRead, readOn }) => [
		...(bothRead.length === 1
			? [{ field: 'bothRead', message: 'Each of you ticks that you have read it. Or leave both for later' }]
			: []),
		...(bothRead.length === 2 && !readOn ? [{ field: 'readOn.day', message: 'Enter the day on which you both read it' }] : []),
	],
})
