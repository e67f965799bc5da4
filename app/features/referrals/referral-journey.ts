import { defineJourney } from '#app/journey/walk.ts'
import { absence } from './steps/absence.ts'
import { broadArea } from './steps/broad-area.ts'
import { business } from './steps/business.ts'
import { businessSize } from './steps/business-size.ts'
import { contactingYou } from './steps/contacting-you.ts'
import { declaration } from './steps/declaration.ts'
import { difficulty } from './steps/difficulty.ts'
import { employeeContact } from './steps/employee-contact.ts'
import { employeeName } from './steps/employee-name.ts'
import { employeeSupport } from './steps/employee-support.ts'
import { hazards } from './steps/hazards.ts'
import { helpSoFar } from './steps/help-so-far.ts'
import { job } from './steps/job.ts'
import { jobDemands } from './steps/demands.ts'
import { jobRisk } from './steps/job-risk.ts'
import { mainTasks } from './steps/main-tasks.ts'
import { noticed } from './steps/noticed.ts'
import { notPossible } from './steps/not-possible.ts'
import { returnDate } from './steps/return-date.ts'
import { secondContact } from './steps/second-contact.ts'
import * as sections from './steps/sections.ts'
import { timeOff } from './steps/time-off.ts'
import { tried } from './steps/tried.ts'
import { triedResults } from './steps/tried-results.ts'
import { whatYouWant } from './steps/what-you-want.ts'
import { workCause } from './steps/work-cause.ts'
import { workNow } from './steps/work-now.ts'
import { workPattern } from './steps/work-pattern.ts'
import { yourDetails } from './steps/your-details.ts'
import { yourQuestions } from './steps/your-questions.ts'

/** The manager's part of a referral. The employee reads all of it before anyone else does. */
export const referralJourney = defineJourney({
	id: 'referral',
	title: 'Referral: the manager’s part',
	sections: [
		sections.aboutYou,
		sections.yourEmployee,
		sections.workNow,
		sections.theJob,
		sections.whatIsHappening,
		sections.whatHasBeenTried,
		sections.whatYouWant,
		sections.yourDeclaration,
	],
	headings: {
		[sections.aboutYou]: 'The manager and the business',
		[sections.yourEmployee]: 'The employee',
		[sections.whatYouWant]: 'What the manager wants from the service',
		[sections.yourDeclaration]: 'The manager’s declaration',
	},
	steps: [
		yourDetails,
		business,
		businessSize,
		secondContact,
		contactingYou,
		employeeName,
		employeeContact,
		employeeSupport,
		workNow,
		absence,
		returnDate,
		timeOff,
		jobRisk,
		workCause,
		job,
		workPattern,
		jobDemands,
		difficulty,
		mainTasks,
		hazards,
		noticed,
		broadArea,
		tried,
		triedResults,
		helpSoFar,
		whatYouWant,
		yourQuestions,
		notPossible,
		declaration,
	],
})
