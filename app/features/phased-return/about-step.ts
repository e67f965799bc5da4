import type { Nation } from '#app/features/guidance/fact.ts'
import { daysBetween } from '#app/journey/calendar.ts'
import { earliestDay } from '#app/journey/days-taken.ts'
import { dateField, textAreaField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import type { UsualWeek } from './lay-out-week.ts'
import { problemsOfUsual, usualFields } from './usual-fields.ts'

const mostAhead = 1100

/** Who comes back, when, to which usual week, and what both of you agree for the first weeks. Names are not needed. */
export const aboutStep = (usual: UsualWeek, nation: Nation) =>
	defineStep({
		slug: 'about',
		section: 'Phased return',
		question: 'About this return',
		hint: 'Leave out the names if you like. They stand on the copy that you take away.',
		fields: (_read, { today }) => ({
			...usualFields(today, usual, nation),
			employee: textField({ label: 'The employee’s name', max: 120, optional: true, example: 'Jo Example' }),
			manager: textField({ label: 'Your name', record: 'Manager’s name', max: 120, optional: true }),
			firm: textField({ label: 'The business', max: 160, optional: true, autocomplete: 'organization' }),
			noteFrom: dateField({
				label: 'The fit note runs from',
				hint: 'If there is one. Only the days, not what it says.',
				optional: true,
				missing: 'Enter the first day of the fit note',
				rule: { notBeforeDays: daysBetween(earliestDay, today), notAfterDays: mostAhead },
			}),
			noteUntil: dateField({
				label: 'The fit note runs until',
				optional: true,
				missing: 'Enter the last day of the fit note',
				rule: { notBeforeDays: daysBetween(earliestDay, today), notAfterDays: mostAhead },
			}),
			goesTo: textField({
				label: 'Who they go to in the first weeks',
				hint: 'One person who is there on their working days',
				max: 120,
				optional: true,
			}),
			tooMuch: textAreaField({
				label: 'Signs that it is too much, and what each of you then does',
				hint: 'What you would see at work. For example: the break is worked through. Then the last task of the day goes to somebody else.',
				max: 600,
				rows: 3,
				optional: true,
				healthGuard: true,
			}),
			colleaguesHear: textAreaField({
				label: 'What colleagues hear',
				hint: 'In the employee’s words, and nothing more',
				max: 600,
				rows: 2,
				optional: true,
				healthGuard: true,
			}),
			afterwards: textAreaField({
				label: 'What happens after the last week',
				hint: 'For example: usual hours, and one more talk after 3 months',
				max: 600,
				rows: 2,
				optional: true,
				healthGuard: true,
			}),
		}),
		refine: (value) => [
			...problemsOfUsual(value),
			...(value.noteFrom !== undefined && value.noteUntil !== undefined && value.noteUntil < value.noteFrom
				? [{ field: 'noteUntil.day', message: 'The fit note must end on its first day or later. Check both days' }]
				: []),
		],
	})
