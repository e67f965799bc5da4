import { contractedHours, jobTitle } from '#app/features/referrals/steps/job.ts'
import { workPattern } from '#app/features/referrals/steps/work-pattern.ts'
import { adaptStep, defineStep } from '#app/journey/step.ts'
import { theTask } from './sections.ts'

export const post = defineStep({
	slug: 'post',
	section: theTask,
	question: 'What is the job?',
	fields: { title: jobTitle, hours: contractedHours },
})

export const taskPattern = adaptStep(workPattern, { section: theTask })
