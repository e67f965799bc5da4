import { accounts } from './en/accounts.ts'
import { adjustments } from './en/adjustments.ts'
import { advice } from './en/advice.ts'
import { casework } from './en/casework.ts'
import { checklists } from './en/checklists.ts'
import { choosing } from './en/choosing.ts'
import { codes } from './en/codes.ts'
import { conversations } from './en/conversations.ts'
import { contactSheets } from './en/contact-sheets.ts'
import { directory } from './en/directory.ts'
import { employee } from './en/employee.ts'
import { employer } from './en/employer.ts'
import { errors } from './en/errors.ts'
import { feedback } from './en/feedback.ts'
import { finder } from './en/finder.ts'
import { fitNote } from './en/fit-note.ts'
import { forPrograms } from './en/for-programs.ts'
import { frame } from './en/frame.ts'
import { guidance } from './en/guidance.ts'
import { jobQuestions } from './en/job-questions.ts'
import { keeping } from './en/keeping.ts'
import { keptPapers } from './en/kept-papers.ts'
import { letters } from './en/letters.ts'
import { partners } from './en/partners.ts'
import { phasedReturn } from './en/phased-return.ts'
import { phasedReturnDocument } from './en/phased-return-document.ts'
import { planDocument } from './en/plan-document.ts'
import { planTools } from './en/plan-tools.ts'
import { plans } from './en/plans.ts'
import { questions } from './en/questions.ts'
import { reminders } from './en/reminders.ts'
import { rehearsals } from './en/rehearsals.ts'
import { requests } from './en/requests.ts'
import { returnRecords } from './en/return-records.ts'
import { returnLetters } from './en/return-letters.ts'
import { returnVersions } from './en/return-versions.ts'
import { returnToWork } from './en/return-to-work.ts'
import { reviewing } from './en/reviewing.ts'
import { searching } from './en/searching.ts'
import { sharePlan } from './en/share-plan.ts'
import { sickPay } from './en/sick-pay.ts'
import { sixTopics } from './en/six-topics.ts'
import { status } from './en/status.ts'
import { suggested } from './en/suggested.ts'
import { timeline } from './en/timeline.ts'
import { yourPlan } from './en/your-plan.ts'
import { yourReturn } from './en/your-return.ts'

/**
 * Every sentence of the interface, in English, by the part of the site it belongs to. The shape of this object is the shape every
 * other language has.
 */
export const en = {
	...frame,
	accounts,
	adjustments,
	advice,
	casework,
	checklists,
	choosing,
	codes,
	conversations,
	contactSheets,
	directory,
	employee,
	employer,
	errors,
	feedback,
	finder,
	fitNote,
	forPrograms,
	guidance,
	jobQuestions,
	keeping,
	keptPapers,
	letters,
	partners,
	phasedReturn,
	phasedReturnDocument,
	planDocument,
	plans,
	planTools,
	questions,
	reminders,
	rehearsals,
	requests,
	returnRecords,
	returnLetters,
	returnToWork,
	returnVersions,
	reviewing,
	searching,
	sharePlan,
	sickPay,
	sixTopics,
	status,
	suggested,
	timeline,
	yourPlan,
	yourReturn,
} as const
