import { checkboxesField, dateField } from '#app/journey/fields.ts'
import type { JourneyContext } from '#app/journey/step.ts'
import { defineStep } from '#app/journey/step.ts'
import { addDays } from '#app/journey/calendar.ts'
import { usualReviewWeeks } from './agree-several.ts'
import type { PlanRow } from './plan.ts'

/** Which of the open points are agreed, and from when. */
export const agreeStepFor = (open: readonly PlanRow[]) =>
	defineStep({
		slug: 'agree',
		section: 'Plan',
		question: 'What do you both agree to?',
		hint: 'Each point is looked at again after its usual time. You can change every answer later.',
		fields: {
			rows: checkboxesField({
				label: 'Agreed',
				options: open.map(({ id, what, firstReviewWeeks }) => ({
					value: id,
					label: what,
					hint: `Looked at again after ${inWeeks(firstReviewWeeks ?? usualReviewWeeks)}`,
				})),
				missing: 'Tick what you both agree to',
			}),
			startOn: dateField({
				label: 'From when?',
				hint: 'For example, 27 3 2027',
				missing: 'Enter the day from which it holds',
				rule: { notBeforeDays: 3700, notAfterDays: 1100 },
			}),
		},
	})

/** The first free things can start tomorrow. */
export const firstDayFor = ({ today }: JourneyContext) => addDays(today, 1)

const inWeeks = (weeks: number) => (weeks === 1 ? '1 week' : `${weeks} weeks`)
