import { costs } from '#app/features/adjustments/adjustment.ts'
import type { Cost } from '#app/features/adjustments/adjustment.ts'
import { dateField, radiosField, selectField, textAreaField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { longest } from './plan.ts'

const costLabels: Readonly<Record<Cost, string>> = {
	nothing: 'Nothing',
	time: 'Paid time or cover only',
	'under-50': 'Under £50',
	'under-250': '£50 to £250',
	'under-1000': '£250 to £1,000',
	'over-1000': 'Over £1,000, or again and again',
}

const wayAhead = { notBeforeDays: 3700, notAfterDays: 1100 } as const

/** What changes: one row of a plan, all but the answer to it. */
export const rowStep = defineStep({
	slug: 'row',
	section: 'Plan',
	question: 'What could change?',
	hint: 'Only the first line is needed.',
	fields: {
		what: textField({
			label: 'What changes',
			hint: 'In a few words, like “Start at 10”',
			max: longest.line,
			missing: 'Enter what changes, in a few words',
			healthGuard: true,
			example: 'Start at 10',
		}),
		how: textAreaField({ label: 'How it is done', max: longest.text, rows: 3, optional: true, healthGuard: true }),
		barrier: textAreaField({
			label: 'What gets in the way now',
			hint: 'At work. Not a diagnosis.',
			max: longest.text,
			rows: 3,
			optional: true,
			healthGuard: true,
		}),
		who: textField({ label: 'Who does it', max: longest.line, optional: true }),
		byOn: dateField({
			label: 'By when',
			hint: 'For example, 27 3 2027',
			optional: true,
			rule: wayAhead,
			missing: 'Enter the day by which it is there',
		}),
		interim: textAreaField({
			label: 'Until then',
			hint: 'What happens from today, while you wait',
			max: longest.text,
			rows: 2,
			optional: true,
			healthGuard: true,
		}),
		check: textAreaField({
			label: 'Before it starts',
			hint: 'What to look at first: safety, fairness, who needs to know',
			max: longest.text,
			rows: 2,
			optional: true,
			healthGuard: true,
		}),
		neededOn: radiosField({
			label: 'On which days?',
			options: [
				{ value: 'every-day', label: 'Every day' },
				{ value: 'bad-days', label: 'Only on bad days' },
				{ value: 'good-days', label: 'Only on good days' },
			],
			otherwise: 'every-day',
			missing: 'Choose on which days',
		}),
		cost: selectField({
			label: 'What it costs, roughly',
			options: costs.map((value) => ({ value, label: costLabels[value] })),
			optional: true,
		}),
		pounds: textField({ label: 'The price, if you know it', hint: 'In whole pounds', max: 12, optional: true, width: 'short' }),
		whoPays: textField({
			label: 'Who pays',
			hint: 'Never the employee, where it is a reasonable adjustment',
			max: longest.line,
			optional: true,
		}),
	},
	refine: ({ pounds }) =>
		pounds !== undefined && poundsOf(pounds) === null
			? [{ field: 'pounds', message: 'Enter the price in whole pounds, like 120, up to 1,000,000' }]
			: [],
})

/** '£1,200' as 1200; null when it is not a price that a plan can hold. */
export function poundsOf(typed: string): number | null {
	const digits = typed
		.replace(/^£\s*/, '')
		.replace(/,(?=\d{3}(\D|$))/g, '')
		.replace(/\.00?$/, '')
	return /^\d{1,7}$/.test(digits) && Number(digits) <= 1_000_000 ? Number(digits) : null
}
