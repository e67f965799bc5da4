import { jobDemands } from '#app/features/referrals/steps/demands.ts'
import { difficulty } from '#app/features/referrals/steps/difficulty.ts'
import { tried } from '#app/features/referrals/steps/tried.ts'
import { triedResults } from '#app/features/referrals/steps/tried-results.ts'
import { textAreaField } from '#app/journey/fields.ts'
import { adaptStep, defineStep } from '#app/journey/step.ts'
import { isForPerson } from './person-or-post.ts'
import { whatIsHard } from './sections.ts'

export const taskDemands = adaptStep(jobDemands, { section: whatIsHard, hint: 'Tick all that are part of the job.' })
export const taskDifficulty = adaptStep(difficulty, { section: whatIsHard, when: isForPerson })
export const triedForTask = adaptStep(tried, { section: whatIsHard })
export const triedForTaskResults = adaptStep(triedResults, { section: whatIsHard })

export const moments = defineStep({
	slug: 'moments',
	section: whatIsHard,
	question: 'When is it hard, and what changes it?',
	hint: 'You can leave this blank.',
	explain: ['Write what happens at work, like “the wrist hurts after an hour at the till”. Leave out the name of an illness.'],
	employeeReads: true,
	when: isForPerson,
	fields: {
		whenAndWhere: textAreaField({
			label: 'When and where it is hard',
			max: 600,
			rows: 3,
			optional: true,
			healthGuard: true,
			example: 'After about an hour at the bench, more in the afternoon.',
		}),
		better: textAreaField({
			label: 'What makes it better',
			max: 400,
			rows: 2,
			optional: true,
			healthGuard: true,
			example: 'Sitting for ten minutes.',
		}),
		worse: textAreaField({
			label: 'What makes it worse',
			max: 400,
			rows: 2,
			optional: true,
			healthGuard: true,
			example: 'Reaching to the top shelf.',
		}),
	},
})
