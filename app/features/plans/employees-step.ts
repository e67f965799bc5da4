import { radiosField, textAreaField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { longest } from './plan.ts'

/** What the employee is asked on their own pages, in the language they read. */
type Asked = {
	readonly commentTitle: string
	readonly commentLabel: string
	readonly commentHint: string
	readonly neededOnLabel: string
	readonly neededOn: Readonly<Record<'every-day' | 'bad-days' | 'good-days', string>>
	readonly chooseDays: string
	readonly daysTitle: string
	readonly daysHint: string
	readonly goodDayLabel: string
	readonly badDayLabel: string
	readonly badDayHint: string
}

/** What the employee says to one point, and on which days they need it. */
export const commentStep = (words: Asked) =>
	defineStep({
		slug: 'comment',
		section: 'Plan',
		question: words.commentTitle,
		fields: {
			comment: textAreaField({
				label: words.commentLabel,
				hint: words.commentHint,
				max: longest.text,
				rows: 5,
				optional: true,
			}),
			neededOn: radiosField({
				label: words.neededOnLabel,
				options: [
					{ value: 'every-day', label: words.neededOn['every-day'] },
					{ value: 'bad-days', label: words.neededOn['bad-days'] },
					{ value: 'good-days', label: words.neededOn['good-days'] },
				],
				missing: words.chooseDays,
			}),
		},
	})

/** A good day and a bad day in the employee's own words. */
export const daysStep = (words: Asked) =>
	defineStep({
		slug: 'days',
		section: 'Plan',
		question: words.daysTitle,
		hint: words.daysHint,
		fields: {
			goodDay: textAreaField({ label: words.goodDayLabel, max: longest.text, rows: 4, optional: true }),
			badDay: textAreaField({ label: words.badDayLabel, hint: words.badDayHint, max: longest.text, rows: 4, optional: true }),
		},
	})
