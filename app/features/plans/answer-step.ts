import { checkboxesField, dateField, radiosField, textAreaField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { longest } from './plan.ts'
import { saysNothing } from './says-nothing.ts'

const day = (label: string, missing: string, hint = 'For example, 27 3 2027') =>
	dateField({ label, hint, optional: true, missing, rule: { notBeforeDays: 3700, notAfterDays: 1100 } })

const lookFirst = 'Say what else you looked at. If nothing, look first'

const underWay = {
	startOn: day('From when', 'Enter the day from which it holds', 'Left empty, it holds from today. For example, 27 3 2027'),
	reviewOn: day(
		'When you look at it again',
		'Enter the day on which you look at it again',
		'Left empty, after the usual time for this change. For example, 27 3 2027',
	),
}

/** The answer to one row. A no gives its reasons in the terms that the law looks at, and what else was thought of. */
export const answerStep = defineStep({
	slug: 'answer',
	section: 'Plan',
	question: 'What is the answer?',
	fields: {
		decision: radiosField({
			label: 'The answer',
			options: [
				{ value: 'open', label: 'Not decided yet' },
				{ value: 'agreed', label: 'Agreed', reveals: underWay },
				{
					value: 'trial',
					label: 'Agreed for a while, to see whether it helps',
					reveals: {
						trialFrom: day('From when', 'Enter the day from which it holds'),
						trialReviewOn: dateField({
							label: 'When you look at it again',
							hint: 'For example, 27 3 2027. A trial needs a day.',
							missing: 'Enter the day on which you look at it again',
							rule: { notBeforeDays: 3700, notAfterDays: 1100 },
						}),
					},
				},
				{
					value: 'not-agreed',
					label: 'Not agreed',
					hint: 'Take advice before you say no',
					reveals: {
						factors: checkboxesField({
							label: 'Why not?',
							hint: 'What the law looks at when it asks whether a step is reasonable',
							options: [
								{ value: 'effect', label: 'It would not take away what gets in the way' },
								{ value: 'practical', label: 'It cannot be done in practice' },
								{ value: 'cost', label: 'What it costs' },
								{ value: 'disruption', label: 'How much it would disrupt the work of others' },
								{ value: 'resources', label: 'The size of the firm and what it has' },
								{ value: 'help', label: 'Help with money or advice was looked for, and there is none' },
							],
							missing: 'Choose why not',
						}),
						reason: textAreaField({
							label: 'In your own words',
							hint: 'Facts, not opinions: who looked at it, when, and what they found',
							max: longest.text,
							rows: 4,
							healthGuard: true,
							missing: 'Say why not, in your own words',
						}),
						alternatives: textAreaField({
							label: 'What else you looked at, and what you offer',
							max: longest.text,
							rows: 4,
							healthGuard: true,
							missing: lookFirst,
						}),
					},
				},
			],
			missing: 'Choose the answer',
		}),
		status: radiosField({
			label: 'How it stands',
			options: [
				{ value: 'not-started', label: 'Not started' },
				{ value: 'in-place', label: 'In place' },
				{ value: 'to-change', label: 'Needs a change' },
				{ value: 'stopped', label: 'Stopped, no longer needed' },
			],
			otherwise: 'not-started',
			missing: 'Choose how it stands',
		}),
	},
	refine: ({ decision, startOn, reviewOn, trialFrom, trialReviewOn, status, alternatives }) => [
		...(decision === 'not-agreed' && alternatives !== undefined && saysNothing(alternatives)
			? [{ field: 'alternatives', message: lookFirst }]
			: []),
		...(startOn !== undefined && reviewOn !== undefined && reviewOn < startOn
			? [{ field: 'reviewOn.day', message: 'The day to look at it again must be on or after the first day' }]
			: []),
		...(trialFrom !== undefined && trialReviewOn !== undefined && trialReviewOn < trialFrom
			? [{ field: 'trialReviewOn.day', message: 'The day to look at it again must be on or after the first day' }]
			: []),
		...(status === 'in-place' && (decision === 'not-agreed' || decision === 'open')
			? [{ field: 'status', message: 'Choose “Agreed” above for something that is in place' }]
			: []),
	],
})
