import { danger } from '#app/features/referrals/steps/route/danger.ts'
import { beforeYouBegin } from '#app/features/referrals/steps/route/section.ts'
import { outcodeField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { defineJourney } from '#app/journey/walk.ts'

export const workplace = defineStep({
	slug: 'workplace',
	section: beforeYouBegin,
	question: 'Where is the work done?',
	when: (read) => read(danger)?.danger === 'no',
	fields: {
		work: outcodeField({
			label: 'First half of the postcode where the work is done',
			hint: 'Like LE1. For work from home or on the road, use where your employee lives',
			record: 'Postcode district of the workplace',
			missing: 'Enter the first half of the postcode where the work is done',
			width: 'short',
			example: 'LE1',
		}),
	},
})

/** Step 0 of a workplace-assessment request: only what decides whether this is the right place to ask. */
export const assessmentCheckJourney = defineJourney({ id: 'assessment-check', title: beforeYouBegin, steps: [danger, workplace] })
