import { business } from '#app/features/referrals/steps/business.ts'
import { businessSize } from '#app/features/referrals/steps/business-size.ts'
import { contactingYou } from '#app/features/referrals/steps/contacting-you.ts'
import { aboutYou, yourDeclaration } from '#app/features/referrals/steps/sections.ts'
import { yourDetails } from '#app/features/referrals/steps/your-details.ts'
import { defineJourney } from '#app/journey/walk.ts'
import { accessToWorkFirst, accessToWorkLater } from './steps/access-to-work.ts'
import { assessmentDeclaration } from './steps/assessment-declaration.ts'
import { assessmentType } from './steps/assessment-type.ts'
import { dates } from './steps/dates.ts'
import { equipment, loads, software } from './steps/equipment.ts'
import { interimMeasures, interimNow } from './steps/interim-measures.ts'
import { money } from './steps/money.ts'
import { personContact, personName, personSupport } from './steps/person.ts'
import { personOrPost } from './steps/person-or-post.ts'
import { photos } from './steps/photos.ts'
import { place } from './steps/place.ts'
import { post, taskPattern } from './steps/post.ts'
import { practicalThings, thePerson, thePlace, theTask, whatIsHard, whatKind } from './steps/sections.ts'
import { selfChecks } from './steps/self-checks.ts'
import { site } from './steps/site.ts'
import { tasksAndHours } from './steps/tasks-and-hours.ts'
import { urgency } from './steps/urgency.ts'
import { visitAccess, visitContact } from './steps/visit.ts'
import { moments, taskDemands, taskDifficulty, triedForTask, triedForTaskResults } from './steps/what-is-hard.ts'
import { whyNow } from './steps/why-now.ts'

/** A request for a workplace assessment: of one person's work, or of a post where nobody is named. */
export const assessmentJourney = defineJourney({
	id: 'assessment',
	title: 'Workplace assessment: the manager’s part',
	sections: [aboutYou, whatKind, thePlace, thePerson, theTask, whatIsHard, practicalThings, yourDeclaration],
	headings: { [aboutYou]: 'The manager and the business', [yourDeclaration]: 'The manager’s declaration' },
	steps: [
		yourDetails,
		business,
		businessSize,
		contactingYou,
		assessmentType,
		personOrPost,
		...selfChecks,
		accessToWorkFirst,
		whyNow,
		urgency,
		interimNow,
		place,
		site,
		visitAccess,
		visitContact,
		photos,
		personName,
		personContact,
		personSupport,
		post,
		taskPattern,
		tasksAndHours,
		equipment,
		software,
		loads,
		taskDemands,
		taskDifficulty,
		moments,
		triedForTask,
		triedForTaskResults,
		money,
		accessToWorkLater,
		dates,
		interimMeasures,
		assessmentDeclaration,
	],
})
