import { readAmount } from '#app/features/plans/read-amount.ts'
import { radiosField, textField } from '#app/journey/fields.ts'
import type { Problem } from '#app/journey/form.ts'
import { defineStep } from '#app/journey/step.ts'

const mostPounds = 1_000_000
/** What `phasedReturnSchema` holds. */
const mostSickDays = 196

/** What payroll needs, to say each week's pay before it starts. Kept with the plan; never in an address. */
export const payStep = defineStep({
	slug: 'pay',
	section: 'Phased return',
	question: 'Pay during the return',
	hint: 'Agree the pay for each week before the first one starts.',
	fields: {
		weeklyPay: textField({
			label: 'Pay for a usual week, in pounds',
			hint: 'Before tax. Leave it empty if you do not know it yet.',
			max: 40,
			width: 'short',
			optional: true,
			example: '480',
		}),
		averageWeeklyEarnings: textField({
			label: 'Average weekly earnings for sick pay, in pounds',
			hint: 'Left empty, we count the pay for a usual week. Payroll knows the right figure.',
			max: 40,
			width: 'short',
			optional: true,
		}),
		policy: radiosField({
			label: 'What do you pay for hours that are not worked?',
			options: [
				{ value: 'worked-only', label: 'The law’s least', hint: 'Hours worked, and sick pay for whole days where it is due' },
				{ value: 'full', label: 'Full pay all the way through' },
				{
					value: 'percent',
					label: 'A part of the pay',
					reveals: {
						policyPercent: textField({
							label: 'How much of the pay for those hours, in percent',
							hint: 'A whole number from 0 to 100',
							max: 10,
							width: 'short',
							missing: 'Enter how much of the pay for those hours you pay, like 50',
						}),
					},
				},
			],
			otherwise: 'worked-only',
			missing: 'Choose what you pay for hours that are not worked',
		}),
		unfitOnOtherDays: radiosField({
			label: 'Are they still not fit for work on the usual working days that are left out?',
			hint: 'A fit note or a self-certificate covers those days. Only then can sick pay be due for them. Until you say it, we work out wages only.',
			options: [
				{ value: 'yes', label: 'Yes' },
				{ value: 'no', label: 'No' },
			],
			optional: true,
			inline: true,
		}),
		sickDaysUsed: textField({
			label: 'Days of statutory sick pay used so far',
			hint: 'In this absence and those linked with it. Left empty, we count 0.',
			max: 10,
			width: 'short',
			optional: true,
		}),
	},
	refine: (value) => [
		...moneyProblem('weeklyPay', value.weeklyPay, 'the pay for a usual week'),
		...moneyProblem('averageWeeklyEarnings', value.averageWeeklyEarnings, 'the average weekly earnings'),
		...wholeProblem('policyPercent', value.policyPercent, 'how much you pay, in percent,', 100),
		...wholeProblem('sickDaysUsed', value.sickDaysUsed, 'the days of sick pay used', mostSickDays),
	],
})

function moneyProblem(field: string, typed: string | undefined, called: string): Problem[] {
	const read = typed === undefined ? null : readAmount(typed, mostPounds)
	if (read === null || read.ok) return []
	const message = {
		'not-figures': `Enter ${called} in figures, like 480 or 480.50`,
		negative: `Enter 0 or more for ${called}`,
		'too-much': `Enter ${called} as £1,000,000 or less`,
	}[read.why]
	return [{ field, message }]
}

function wholeProblem(field: string, typed: string | undefined, called: string, most: number): Problem[] {
	const read = typed === undefined ? null : readAmount(typed, most)
	if (read === null || (read.ok && read.hundredths % 100 === 0)) return []
	return [{ field, message: `Enter ${called} as a whole number from 0 to ${most}` }]
}

/** Pence of an amount that the step found well; null where nothing was typed. */
export function penceOf(typed: string | undefined): number | null {
	const read = typed === undefined ? null : readAmount(typed, mostPounds)
	return read?.ok ? read.hundredths : null
}

export const wholeOf = (typed: string | undefined): number => Math.floor((penceOf(typed) ?? 0) / 100)
