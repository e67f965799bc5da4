import { demands } from '#app/features/adjustments/demands.ts'
import type { DemandCode } from '#app/features/adjustments/demands.ts'
import { checkboxesField, dateField, radiosField, textAreaField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import type { Step } from '#app/journey/step.ts'
import type { LetterKind } from './letter-kinds.ts'

/**
 * The little that a plan does not know and a letter needs. It is asked on the letter's page and kept nowhere: what is left empty
 * stands in the letter as something to fill in by hand.
 */
export type LetterFields = {
	readonly answerBy?: string
	readonly meetOn?: string
	readonly meetAt?: string
	readonly place?: string
	readonly hours?: string
	readonly pay?: 'same' | 'hours' | 'other'
	readonly payOther?: string
	readonly cover?: string
	readonly from?: string
	readonly until?: string
	readonly tasks?: string
	readonly demands?: readonly DemandCode[]
}

/** So many fit on one page with everything else that stands there. */
export const mostDemands = 12

const section = 'Letters'
/** A day from last year to two years ahead: a letter may be about what has begun. */
const rule = { notBeforeDays: 366, notAfterDays: 731 }

const acknowledgement = defineStep({
	slug: 'acknowledgement',
	section,
	question: 'When will you answer?',
	fields: {
		answerBy: dateField({
			label: 'The day by which you will answer',
			hint: 'For example 7 12 2026. Leave it empty for the day that the plan counts to.',
			optional: true,
			rule,
		}),
	},
})

const reviewInvitation = defineStep({
	slug: 'review-invitation',
	section,
	question: 'When and where will you meet?',
	fields: {
		meetOn: dateField({ label: 'Day', hint: 'For example 11 1 2027', optional: true, rule }),
		meetAt: textField({ label: 'Time', hint: 'For example 10am', optional: true, max: 40, width: 'short' }),
		place: textField({ label: 'Place', hint: 'A room, or “by phone”', optional: true, max: 160 }),
	},
})

const payrollNote = defineStep({
	slug: 'payroll-note',
	section,
	question: 'What changes for payroll?',
	fields: {
		hours: textField({
			label: 'Hours or days from now on',
			hint: 'For example: 10am to 4pm, Monday to Friday. Do not say why.',
			optional: true,
			max: 160,
			healthGuard: true,
		}),
		pay: radiosField({
			label: 'Pay',
			optional: true,
			options: [
				{ value: 'same', label: 'Stays the same' },
				{ value: 'hours', label: 'Follows the hours worked' },
				{
					value: 'other',
					label: 'Something else',
					reveals: {
						payOther: textField({ label: 'What happens to pay', optional: true, max: 160, healthGuard: true }),
					},
				},
			],
		}),
		cover: textField({
			label: 'Cover to be paid',
			hint: 'For example: 10 hours a week for a colleague. Do not say why.',
			optional: true,
			max: 160,
			healthGuard: true,
		}),
		from: dateField({ label: 'First day', hint: 'For example 30 11 2026', optional: true, rule }),
		until: dateField({ label: 'Last day', hint: 'Leave it empty if there is none yet.', optional: true, rule }),
	},
	refine: ({ from, until }) =>
		from && until && until < from
			? [{ field: 'until.day', message: 'The last day must be the same as or after the first day' }]
			: [],
})

const jobDemands = defineStep({
	slug: 'job-demands',
	section,
	question: 'What does the job ask?',
	fields: {
		hours: textField({ label: 'Hours', hint: 'For example: 37 a week, early shifts', optional: true, max: 60 }),
		tasks: textAreaField({
			label: 'Main tasks',
			hint: 'In a few words. Only the work, nothing about health.',
			optional: true,
			max: 120,
			rows: 2,
			healthGuard: true,
		}),
		demands: checkboxesField({
			label: 'What the job asks',
			hint: `Tick up to ${mostDemands}. Tick what is part of the job, hard or not.`,
			options: demands.map(({ code, label }) => ({ value: code, label })),
			min: 0,
			max: mostDemands,
			tooMany: `Tick up to ${mostDemands} parts of the job, so that the sheet stays one page`,
		}),
	},
})

/** What is asked for each letter, or null where the plan knows all. */
export const letterSteps: Readonly<Record<LetterKind, Step | null>> = {
	request: null,
	acknowledgement: acknowledgement as unknown as Step,
	confirmation: null,
	refusal: null,
	'review-invitation': reviewInvitation as unknown as Step,
	'payroll-note': payrollNote as unknown as Step,
	'job-demands': jobDemands as unknown as Step,
}
