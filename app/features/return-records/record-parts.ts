import { weekdays } from '#app/journey/calendar.ts'
import { checkboxesField, dateField, radiosField, textAreaField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { dayRule } from './day-rule.ts'
import { longest } from './record.ts'

const dayNames = {
	mon: 'Monday',
	tue: 'Tuesday',
	wed: 'Wednesday',
	thu: 'Thursday',
	fri: 'Friday',
	sat: 'Saturday',
	sun: 'Sunday',
} as const
const section = 'Return-to-work record'
export const yesNo = [
	{ value: 'yes', label: 'Yes' },
	{ value: 'no', label: 'No' },
] as const

/** The parts of the record, in the order of the talk. */
export const meetingPart = defineStep({
	slug: 'meeting',
	section,
	question: 'The meeting',
	fields: (_read, context) => ({
		reference: textField({
			label: 'Your employee',
			hint: 'Initials, or a reference of yours like P7',
			max: longest.reference,
			optional: true,
			width: 'short',
			example: 'P7',
		}),
		role: textField({ label: 'Their job', max: longest.line, optional: true, width: 'medium', example: 'Shop assistant' }),
		manager: textField({
			label: 'Who leads the talk',
			max: longest.line,
			optional: true,
			width: 'medium',
			example: 'Sam Okoro',
		}),
		metOn: dateField({
			label: 'Day of the meeting',
			hint: 'For example, 27 3 2026',
			missing: 'Enter the day of the meeting',
			rule: dayRule(context),
		}),
		way: radiosField({
			label: 'How you met',
			options: [
				{ value: 'in-person', label: 'In person' },
				{ value: 'phone', label: 'By phone' },
				{ value: 'video', label: 'By video' },
				{ value: 'other', label: 'Another way' },
			],
			inline: true,
			optional: true,
		}),
		companion: textField({
			label: 'Somebody who came with them',
			hint: 'Like “a colleague” or “union representative”',
			max: longest.line,
			optional: true,
			width: 'medium',
		}),
	}),
})

export const absencePart = defineStep({
	slug: 'absence',
	section,
	question: 'The absence',
	fields: (_read, context) => ({
		firstDay: dateField({ label: 'First day absent', optional: true, rule: dayRule(context) }),
		dayBack: dateField({ label: 'Day back at work', optional: true, rule: dayRule(context) }),
		usualDays: checkboxesField({
			label: 'Days they usually work',
			options: weekdays.map((value) => ({ value, label: dayNames[value] })),
			min: 0,
		}),
		nation: radiosField({
			label: 'Where they work',
			hint: 'Bank holidays there are left out of the days lost.',
			options: [
				{ value: 'england', label: 'England' },
				{ value: 'wales', label: 'Wales' },
				{ value: 'scotland', label: 'Scotland' },
				{ value: 'northern-ireland', label: 'Northern Ireland' },
			],
			otherwise: 'england',
			inline: true,
		}),
		daysLost: textField({
			label: 'Working days lost',
			hint: 'Leave this empty and we work it out. Half days are fine, like 4.5.',
			max: 8,
			optional: true,
			width: 'short',
		}),
		reason: radiosField({
			label: 'What your employee calls it',
			hint: 'They choose. They do not have to say.',
			options: [
				{ value: 'health', label: 'Health' },
				{ value: 'accident', label: 'Accident at work' },
				{ value: 'pregnancy', label: 'Pregnancy-related' },
				{ value: 'disability', label: 'Disability-related' },
				{ value: 'other', label: 'Something else' },
				{ value: 'not-said', label: 'Prefer not to say' },
			],
			optional: true,
		}),
		reasonWords: textField({
			label: 'A few words of their own',
			hint: 'Only if they want them here. Most people leave this empty.',
			max: longest.line,
			optional: true,
			healthGuard: true,
		}),
	}),
	refine: ({ firstDay, dayBack, daysLost }) => [
		...(firstDay && dayBack && dayBack <= firstDay
			? [{ field: 'dayBack.day', message: 'The day back must be after the first day absent. Check both days' }]
			: []),
		...(daysLost !== undefined && halfDaysOf(daysLost) === null
			? [{ field: 'daysLost', message: 'Working days lost: enter a number like 9 or 4.5, or leave it empty' }]
			: []),
	],
})

/** '4.5', '4,5' or '4½' as a number of days in halves; null when it is none. */
export function halfDaysOf(typed: string): number | null {
	const plain = typed.trim().replace('½', '.5').replace(',', '.')
	return /^(\d{1,4}(\.[05])?|\.5)$/.test(plain) ? Number(plain) : null
}

export const notePart = defineStep({
	slug: 'note',
	section,
	question: 'The note you saw',
	hint: 'Look at it and give it back. The boxes about work can stand here. The reason for sickness cannot.',
	fields: (_read, context) => ({
		noteSeen: radiosField({
			label: 'What you saw',
			options: [
				{ value: 'self', label: 'Self-certificate' },
				{ value: 'fit-note', label: 'Fit note' },
				{ value: 'both', label: 'Both' },
				{ value: 'none', label: 'None' },
			],
			optional: true,
		}),
		noteFrom: dateField({ label: 'First day of the note', optional: true, rule: dayRule(context) }),
		noteTo: dateField({ label: 'Last day of the note', optional: true, rule: dayRule(context) }),
		noteAdvice: checkboxesField({
			label: 'Advice ticked on the fit note',
			options: [
				{ value: 'phased', label: 'A phased return to work' },
				{ value: 'hours', label: 'Altered hours' },
				{ value: 'duties', label: 'Amended duties' },
				{ value: 'workplace', label: 'Workplace adaptations' },
			],
			min: 0,
		}),
		notCopied: checkboxesField({
			label: 'Where the note is',
			hint: 'You can keep a copy where few people can see it. Never keep it with this record.',
			options: [{ value: 'yes', label: 'The note was given back. No copy is with this record' }],
			min: 0,
		}),
	}),
	refine: ({ noteFrom, noteTo }) =>
		noteFrom && noteTo && noteTo < noteFrom
			? [{ field: 'noteTo.day', message: 'The last day of the note must not be before its first day' }]
			: [],
})

export const workPart = defineStep({
	slug: 'work',
	section,
	question: 'Work, and what helps',
	fields: {
		workRelated: radiosField({
			label: 'Was something at work part of it?',
			options: [...yesNo, { value: 'not-sure', label: 'Not sure' }],
			inline: true,
			optional: true,
		}),
		workAction: textAreaField({
			label: 'What you will do about it',
			hint: 'If it was, or may have been',
			max: longest.text,
			rows: 2,
			optional: true,
			healthGuard: true,
		}),
		accident: radiosField({
			label: 'Accident book, and whether the law asks for a report (RIDDOR)',
			options: [
				{ value: 'entered', label: 'Looked at, and entered' },
				{ value: 'to-check', label: 'Still to look at' },
				{ value: 'not-an-accident', label: 'It was not an accident at work' },
			],
			optional: true,
		}),
		contact: textAreaField({
			label: 'How keeping in touch worked',
			hint: 'And what to do another way next time',
			max: longest.text,
			rows: 2,
			optional: true,
			healthGuard: true,
		}),
		helps: textAreaField({
			label: 'What helps at work',
			hint: 'What they can do, and what makes it easier',
			max: longest.text,
			rows: 3,
			optional: true,
			healthGuard: true,
		}),
	},
})

export const talkParts = [meetingPart, absencePart, notePart, workPart] as const
