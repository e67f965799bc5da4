import { checkboxesField, dateField, radiosField, textAreaField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import type { Step } from '#app/journey/step.ts'

export const returnLetterKinds = ['keeping-in-touch', 'return-talk', 'phased-return'] as const
export type ReturnLetterKind = (typeof returnLetterKinds)[number]

export const isReturnLetterKind = (text: string): text is ReturnLetterKind =>
	(returnLetterKinds as readonly string[]).includes(text)

export const talkTopics = ['tasks', 'hours', 'place', 'changes', 'pay', 'team'] as const
export type TalkTopic = (typeof talkTopics)[number]
/** What an invitation names when nobody ticked anything: few, because a long list frightens. */
export const usualTopics: readonly TalkTopic[] = ['tasks', 'hours', 'changes']

/** What may be typed for a letter. Everything may be left out: a gap stands in the letter for it. */
export type ReturnLetterFields = {
	readonly employee?: string
	readonly manager?: string
	readonly firm?: string
	readonly contact?: string
	readonly channel?: string
	readonly often?: string
	readonly next?: string
	readonly team?: string
	readonly day?: string
	readonly time?: string
	readonly place?: string
	readonly with?: string
	readonly topics?: readonly TalkTopic[]
	readonly from?: string
	readonly until?: string
	readonly hours?: string
	readonly tasks?: string
	readonly waits?: string
	readonly pay?: 'full' | 'hours-and-sick-pay' | 'other'
	readonly payOther?: string
	/** The sum of each week, a line each. */
	readonly payWeeks?: string
	readonly review?: string
}

const section = 'Letters'
const rule = { notBeforeDays: 366, notAfterDays: 366 }
/** A phased return has 12 weeks at most from a first day that may be a year ahead. */
const laterRule = { notBeforeDays: 366, notAfterDays: 366 + 12 * 7 }
/** 12 weeks in which each day has times, a break and a place of its own. */
export const longestWeeks = 8000
const line = (label: string, hint?: string, max = 160) => textField({ label, ...(hint && { hint }), optional: true, max })

const names = {
	employee: line('To: name of your employee', undefined, 120),
	manager: line('From: your name', undefined, 120),
	firm: line('Firm'),
}

const keepingInTouch = defineStep({
	slug: 'keeping-in-touch',
	section,
	question: 'How will you keep in touch?',
	fields: {
		...names,
		contact: line('Who contacts them', 'One person, whom they are at ease with.', 120),
		channel: line('How', 'Like by text, then a call.'),
		often: line('How often', 'Like every 2 weeks, on a Tuesday morning.'),
		next: dateField({ label: 'Next time', hint: 'For example 30 11 2026', optional: true, rule }),
		team: textField({
			label: 'What colleagues are told',
			hint: 'In the employee’s own words, such as “Sam is off and will be back when ready”.',
			optional: true,
			max: 240,
			healthGuard: true,
		}),
	},
})

const returnTalk = defineStep({
	slug: 'return-talk',
	section,
	question: 'When and where will you talk?',
	fields: {
		...names,
		day: dateField({ label: 'Day', hint: 'For example 7 12 2026', optional: true, rule }),
		time: textField({ label: 'Time', hint: 'For example 10am', optional: true, max: 40, width: 'short' }),
		place: line('Place', 'A quiet room, a café, or “by phone”.'),
		with: line('Who is there', 'You, and anybody else with their job.'),
		topics: checkboxesField({
			label: 'What to talk about',
			hint: 'Few is better. You can talk again. If you tick nothing, the letter names tasks, hours and changes.',
			options: [
				{ value: 'tasks', label: 'Which tasks now, and which later' },
				{ value: 'hours', label: 'Hours and days' },
				{ value: 'place', label: 'Where they work and how they get there' },
				{ value: 'changes', label: 'Changes that would help' },
				{ value: 'pay', label: 'Pay in each week' },
				{ value: 'team', label: 'What colleagues hear' },
			],
			min: 0,
		}),
	},
})

const phasedReturn = defineStep({
	slug: 'phased-return',
	section,
	question: 'What have you agreed?',
	fields: {
		...names,
		from: dateField({ label: 'First day back', hint: 'For example 30 11 2026', optional: true, rule }),
		until: dateField({ label: 'Last day of the phased return', optional: true, rule: laterRule }),
		hours: textAreaField({
			label: 'Hours and days, week by week',
			hint: 'A line for each week, like “Week 1: Monday, Wednesday, Friday, 9am to 1pm”. Or write “see the sheet”.',
			optional: true,
			max: longestWeeks,
			rows: 6,
			healthGuard: true,
		}),
		tasks: textAreaField({ label: 'Tasks for now', optional: true, max: 400, rows: 2, healthGuard: true }),
		waits: textAreaField({ label: 'What waits', optional: true, max: longestWeeks, rows: 2, healthGuard: true }),
		pay: radiosField({
			label: 'Pay',
			optional: true,
			options: [
				{ value: 'full', label: 'Usual pay' },
				{ value: 'hours-and-sick-pay', label: 'Hours worked, and sick pay for whole days not worked' },
				{
					value: 'other',
					label: 'Something else',
					reveals: { payOther: textField({ label: 'What is paid', optional: true, max: 240, healthGuard: true }) },
				},
			],
		}),
		payWeeks: textAreaField({
			label: 'Pay for each week, before tax',
			hint: 'A line for each week, like “Week 1: £300.00”.',
			optional: true,
			max: 1000,
			rows: 4,
			healthGuard: true,
		}),
		review: dateField({ label: 'First day to look at it again', optional: true, rule: laterRule }),
		contact: line('Whom they go to in the first weeks', undefined, 120),
	},
	refine: ({ from, until, review }) => [
		...(from && until && until < from
			? [{ field: 'until.day', message: 'The last day must be the same as or after the first day back' }]
			: []),
		...(from && review && review < from
			? [{ field: 'review.day', message: 'The day to look at it again must be on or after the first day back' }]
			: []),
	],
})

export const returnLetterSteps: Readonly<Record<ReturnLetterKind, Step>> = {
	'keeping-in-touch': keepingInTouch as unknown as Step,
	'return-talk': returnTalk as unknown as Step,
	'phased-return': phasedReturn as unknown as Step,
}
