import { nations } from '#app/features/guidance/fact.ts'
import type { Nation } from '#app/features/guidance/fact.ts'
import type { AddressForm } from '#app/features/return-to-work/clean-address.ts'
import { markMessage, readMark } from '#app/features/return-to-work/mark.ts'
import type { StepValue } from '#app/journey/field.ts'
import { checkboxesField, dateField, radiosField, selectField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import type { Problem } from '#app/journey/step.ts'
import { adviceBoxes } from './decode-note.ts'
import type { Issuer, Note } from './decode-note.ts'

/** Who signed stands in the address as a letter: a profession there would say too much. */
const issuerOf: Readonly<Record<string, Issuer>> = {
	a: 'doctor',
	b: 'nurse',
	c: 'occupational-therapist',
	d: 'pharmacist',
	e: 'physiotherapist',
	f: 'somebody-else',
}

const boxes = {
	phased: 'A phased return to work',
	hours: 'Altered hours',
	duties: 'Amended duties',
	workplace: 'Workplace adaptations',
} as const

const nationLabels = { england: 'England', scotland: 'Scotland', wales: 'Wales', 'northern-ireland': 'Northern Ireland' } as const

/** A note of three years ago helps nobody to plan; one that begins in more than a year is a slip. */
const rule = { notBeforeDays: 3 * 366, notAfterDays: 366 }

const fields = {
	note: radiosField({
		label: 'What do you have?',
		options: [
			{ value: 'not', label: 'A fit note that says “not fit for work”' },
			{
				value: 'may',
				label: 'A fit note that says “may be fit for work”',
				reveals: {
					advice: checkboxesField({
						label: 'Which boxes are ticked?',
						hint: 'Tick what the note ticks. Leave all empty if it ticks none.',
						options: adviceBoxes.map((value) => ({ value, label: boxes[value] })),
						min: 0,
					}),
				},
			},
			{ value: 'self', label: 'Their own word, or a self-certificate', hint: 'For the first days off, without a fit note.' },
			{
				value: 'other',
				label: 'Something else',
				hint: 'For example a hospital letter, a private certificate or a health and work report.',
			},
		],
		missing: 'Choose what you have',
	}),
	from: dateField({
		label: 'First day it covers',
		hint: 'For example 9 11 2026. On a fit note with no “from” day, use the day it was written.',
		missing: 'Enter the first day that it covers',
		rule,
	}),
	until: dateField({
		label: 'Last day it covers',
		hint: 'Leave it empty if the note has no end.',
		optional: true,
		rule: { notBeforeDays: rule.notBeforeDays, notAfterDays: 3 * 366 },
	}),
	first: dateField({
		label: 'First day off',
		hint: 'Then we can see whether any day is left without a note.',
		optional: true,
		rule,
	}),
	nation: radiosField({
		label: 'Where do they work?',
		hint: 'The day to talk is no bank holiday there.',
		options: nations.map((value) => ({ value, label: nationLabels[value] })),
		inline: true,
		otherwise: 'england',
	}),
	by: selectField({
		label: 'Who signed it?',
		optional: true,
		options: [
			{ value: 'a', label: 'A doctor' },
			{ value: 'b', label: 'A registered nurse' },
			{ value: 'c', label: 'An occupational therapist' },
			{ value: 'd', label: 'A pharmacist' },
			{ value: 'e', label: 'A physiotherapist' },
			{ value: 'f', label: 'Somebody else' },
		],
	}),
	ref: textField({
		label: 'A mark for your calendar',
		hint: 'Like P7, so that you know whom a date is about. No name.',
		optional: true,
		max: 12,
		width: 'short',
	}),
}

/** What a note says, ticked off. No question asks what is wrong with anybody. */
export const noteStep = defineStep({
	slug: 'note',
	section: 'Note',
	question: 'What does the note say?',
	fields,
	refine: ({ from, until, first, ref }) => [
		...(until !== undefined && until < from
			? [problem('until.day', 'The last day must be the same as or after the first day it covers')]
			: []),
		...(first !== undefined && until !== undefined && first > until
			? [problem('first.day', 'The first day off must be on or before the last day the note covers')]
			: []),
		...(ref !== undefined && readMark(ref) === null ? [problem('ref', markMessage)] : []),
	],
})

/** What each day is called on the page. */
export const dayLabels = { from: fields.from.label, until: fields.until.label, first: fields.first.label } as const

/** What may stand in the address. */
export const noteAddress: AddressForm = {
	days: Object.keys(dayLabels),
	chosen: {
		note: ['not', 'may', 'self', 'other'],
		advice: adviceBoxes,
		nation: nations,
		by: Object.keys(issuerOf),
	},
}

const problem = (field: string, message: string): Problem => ({ field, message })

export const noteOf = (value: StepValue<typeof fields>): Note => ({
	kind: value.note,
	advice: value.note === 'may' ? (value.advice ?? []) : [],
	from: value.from,
	until: value.until ?? null,
	firstDayOff: value.first ?? null,
	issuer: value.by === undefined ? null : (issuerOf[value.by] ?? null),
})

export const nationOf = ({ nation }: { readonly nation?: Nation | undefined }): Nation => nation ?? 'england'

/** The short address of what was ticked. England goes without saying. */
export function addressOfNote(value: StepValue<typeof fields>): URLSearchParams {
	const address = new URLSearchParams({ note: value.note, from: value.from })
	if (value.until !== undefined) address.set('until', value.until)
	if (value.note === 'may') for (const box of value.advice ?? []) address.append('advice', box)
	if (value.first !== undefined) address.set('first', value.first)
	if (nationOf(value) !== 'england') address.set('nation', nationOf(value))
	if (value.by !== undefined) address.set('by', value.by)
	const mark = readMark(value.ref ?? '')
	if (mark) address.set('ref', mark)
	return address
}
