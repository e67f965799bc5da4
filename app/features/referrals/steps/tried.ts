import { checkboxesField, textAreaField } from '#app/journey/fields.ts'
import { defineStep, type ReadAnswer } from '#app/journey/step.ts'
import { whatHasBeenTried } from './sections.ts'

/** Common rows of the adjustments catalogue, under its own keys, so that an answer can be followed back to the row. */
export const commonAdjustments = [
	{ value: 'check-in', label: 'A short check-in every week' },
	{ value: 'short-days', label: 'Shorter days for a time' },
	{ value: 'late-start', label: 'A later start or an earlier finish' },
	{ value: 'phased', label: 'A phased return' },
	{ value: 'light-duties', label: 'Other duties for a time' },
	{ value: 'lift-swap', label: 'Swapping a heavy task for another' },
	{ value: 'micro-breaks', label: 'Short breaks to move' },
	{ value: 'rest-place', label: 'Short rests in a quiet place' },
	{ value: 'dse-setup', label: 'A check of the workstation' },
	{ value: 'fair-targets', label: 'Lower targets for a time' },
	{ value: 'quiet', label: 'A quiet place or headphones' },
	{ value: 'wfh', label: 'Working from home for part of the week' },
	{ value: 'no-nights', label: 'Fixed shifts or no nights' },
	{ value: 'appt-leave', label: 'Time off for appointments' },
] as const

const options = [
	...commonAdjustments,
	{ value: 'other', label: 'Something else' },
	{ value: 'none', label: 'Nothing yet', exclusive: true },
] as const

export const tried = defineStep({
	slug: 'tried',
	section: whatHasBeenTried,
	question: 'What have you tried so far?',
	hint: 'Tick all you have tried. “Nothing yet” is fine.',
	employeeReads: true,
	fields: {
		tried: checkboxesField({
			label: 'What has been tried',
			options,
			missing: 'Choose what you have tried, or nothing yet',
		}),
		other: textAreaField({
			label: 'Tell us more, if you want to',
			record: 'More about what has been tried',
			max: 600,
			rows: 3,
			optional: true,
			healthGuard: true,
			example: 'A stool at the till since October.',
		}),
	},
	refine: ({ tried: ticked, other }) =>
		ticked.includes('other') && other === undefined ? [{ field: 'other', message: 'Enter what else you have tried' }] : [],
})

/** Each thing tried, in the order of the list; empty when nothing was. */
export function thingsTried(read: ReadAnswer): { value: string; label: string }[] {
	const ticked: readonly string[] = read(tried)?.tried ?? []
	return options.filter(({ value }) => value !== 'none' && ticked.includes(value)).map(({ value, label }) => ({ value, label }))
}
