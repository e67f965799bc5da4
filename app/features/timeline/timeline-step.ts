import { nations } from '#app/features/guidance/fact.ts'
import { markMessage, readMark } from '#app/features/return-to-work/mark.ts'
import type { AddressForm } from '#app/features/return-to-work/clean-address.ts'
import { addDays, weekdays } from '#app/journey/calendar.ts'
import { earliestDay, mostDaysAhead } from '#app/journey/days-taken.ts'
import type { StepValue } from '#app/journey/field.ts'
import { checkboxesField, dateField, radiosField, selectField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import type { Problem } from '#app/journey/step.ts'

/** How far ahead a first day may be planned, and any other day; and the first year that is taken. */
export const timelineLimits = { firstDayAheadDays: mostDaysAhead, otherDayAheadDays: 1096, earliest: earliestDay } as const

const like = 'For example, 27 3 2026.'

const nationLabels = { england: 'England', scotland: 'Scotland', wales: 'Wales', 'northern-ireland': 'Northern Ireland' } as const

const accidentLabel = 'Day of the accident'

const fields = {
	firstDay: dateField({
		label: 'First full day off',
		hint: `The first whole day that they were too unwell to work. ${like}`,
		missing: 'Enter the first full day off, like 27 3 2026',
	}),
	nation: selectField({
		label: 'Where they work',
		hint: 'Bank holidays and some laws differ.',
		options: nations.map((value) => ({ value, label: nationLabels[value] })),
		missing: 'Choose where they work',
	}),
	days: checkboxesField({
		label: 'Usual working days',
		options: [
			{ value: 'mon', label: 'Monday' },
			{ value: 'tue', label: 'Tuesday' },
			{ value: 'wed', label: 'Wednesday' },
			{ value: 'thu', label: 'Thursday' },
			{ value: 'fri', label: 'Friday' },
			{ value: 'sat', label: 'Saturday' },
			{ value: 'sun', label: 'Sunday' },
		],
		missing: 'Choose at least one usual working day',
	}),
	sooner: radiosField({
		label: 'Is it stress, or muscles or joints?',
		hint: 'Then we suggest help sooner. You do not have to say. Only “sooner” stands in the address of the page.',
		options: [
			{ value: 'yes', label: 'Yes' },
			{ value: 'no', label: 'No, or I do not know' },
		],
		inline: true,
		optional: true,
	}),
	work: radiosField({
		label: 'Did work play a part?',
		options: [
			{ value: 'no', label: 'No' },
			{ value: 'perhaps', label: 'Yes or perhaps, but there was no accident' },
			{
				value: 'accident',
				label: 'Yes, there was an accident at work',
				reveals: {
					accidentOn: dateField({
						label: accidentLabel,
						hint: like,
						missing: 'Enter the day of the accident, like 27 3 2026',
					}),
				},
			},
		],
		optional: true,
	}),
	noteEnds: dateField({ label: 'Last day of the fit note', hint: 'When a new note comes, change this day.', optional: true }),
	backOn: dateField({ label: 'First day back', hint: 'If you know it or have planned it.', optional: true }),
	ref: textField({
		label: 'Your own mark for this',
		hint: 'At most two letters and four numbers, like P7. It stands in your calendar. Do not use initials of a name.',
		max: 12,
		width: 'short',
		optional: true,
	}),
	lastDaySick: dateField({
		label: 'Last day of sickness',
		hint: 'If it is not the day before the first day back.',
		optional: true,
	}),
	reportRequestedOn: dateField({ label: 'Day you asked for a doctor’s report', optional: true }),
	leaveYearEnds: dateField({ label: 'Last day of your leave year', optional: true }),
} as const

/** Questions about one absence. Their names stand in the address, so none of them says anything about health. */
export const timelineStep = defineStep({
	slug: 'dates',
	section: 'dates',
	question: 'Dates of an absence',
	fields,
	refine: (value, { today }) => [...firstDayProblems(value, today), ...orderProblems(value), ...farProblems(value, today)],
})

export type TimelineAnswers = StepValue<typeof fields>

/** In the order of the page. */
export const dayNames = [
	'firstDay',
	'accidentOn',
	'noteEnds',
	'backOn',
	'lastDaySick',
	'reportRequestedOn',
	'leaveYearEnds',
] as const
type DayName = (typeof dayNames)[number]

/** What each is called on the page. */
export const dayLabels: Readonly<Record<DayName, string>> = {
	...{ firstDay: fields.firstDay.label, accidentOn: accidentLabel, noteEnds: fields.noteEnds.label },
	...{ backOn: fields.backOn.label, lastDaySick: fields.lastDaySick.label },
	...{ reportRequestedOn: fields.reportRequestedOn.label, leaveYearEnds: fields.leaveYearEnds.label },
}

/** What may stand in the address: `first` is another name of `firstDay`. */
export const timelineAddress: AddressForm = {
	days: [...dayNames, 'first'],
	chosen: {
		nation: nations,
		days: weekdays,
		sooner: ['yes', 'no'],
		work: ['no', 'perhaps', 'accident'],
		said: ['choose'],
	},
}

/** Those that most absences do without. */
export const fartherNames = ['lastDaySick', 'reportRequestedOn', 'leaveYearEnds'] as const

const at = (name: DayName, message: string): Problem => ({ field: `${name}.day`, message })

function firstDayProblems({ firstDay, ref }: TimelineAnswers, today: string): Problem[] {
	return [
		...(firstDay < timelineLimits.earliest ? [at('firstDay', 'Enter a first day off in 1970 or later')] : []),
		...(firstDay > addDays(today, timelineLimits.firstDayAheadDays)
			? [at('firstDay', 'Enter a first day off within the next 366 days. Come back later for one that is further ahead')]
			: []),
		...(ref && readMark(ref) === null ? [{ field: 'ref', message: markMessage }] : []),
	]
}

function orderProblems({ firstDay, backOn, lastDaySick, accidentOn, noteEnds, leaveYearEnds }: TimelineAnswers): Problem[] {
	const problems: Problem[] = []
	if (accidentOn && accidentOn > firstDay)
		problems.push(at('accidentOn', 'Enter a day of the accident that is not after the first full day off'))
	if (noteEnds && noteEnds < firstDay)
		problems.push(at('noteEnds', 'Enter a last day of the fit note that is not before the first day off'))
	if (backOn && backOn <= firstDay) problems.push(at('backOn', 'Enter a first day back that is after the first day off'))
	if (lastDaySick && lastDaySick < firstDay)
		problems.push(at('lastDaySick', 'Enter a last day of sickness that is not before the first day off'))
	else if (lastDaySick && backOn && lastDaySick >= backOn)
		problems.push(at('lastDaySick', 'Enter a last day of sickness that is before the first day back'))
	if (leaveYearEnds && leaveYearEnds < firstDay)
		problems.push(at('leaveYearEnds', 'Enter the end of a leave year that is not before the first day off'))
	return problems
}

/** Days that no absence that we can count has. */
function farProblems(value: TimelineAnswers, today: string): Problem[] {
	const latest = addDays(today, timelineLimits.otherDayAheadDays)
	return dayNames
		.filter((name) => name !== 'firstDay')
		.flatMap((name) => {
			const day = value[name]
			if (!day) return []
			const label = dayLabels[name]
			if (day < timelineLimits.earliest) return [at(name, `${label}: enter a day in 1970 or later`)]
			return day > latest ? [at(name, `${label}: enter a day within the next three years`)] : []
		})
}
