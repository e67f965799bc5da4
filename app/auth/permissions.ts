/** Who may do what. A new action does not compile until every role here has a decision. */

export const roles = ['employer', 'subject', 'case-worker', 'supervisor', 'guest', 'paper-subject'] as const
export type Role = (typeof roles)[number]

export const actions = [
	'account.read',
	'referral.write',
	'referral.read',
	'referral.answer-question',
	'subject-part.read',
	'subject-part.write',
	'case.list',
	'case.open',
	'case.open-with-reason',
	'case.change-status',
	'case.assign',
	'case.assign-others',
	'case.add-note',
	'case.ask',
	'advice.handle',
	'paper.read',
	'paper.write',
	'paper.own-read',
	'paper.own-write',
] as const
export type Action = (typeof actions)[number]

type Decision = Readonly<Record<Role, boolean>>

const nobody: Decision = {
	employer: false,
	subject: false,
	'case-worker': false,
	supervisor: false,
	guest: false,
	'paper-subject': false,
}
const employerOnly: Decision = { ...nobody, employer: true }
const subjectOnly: Decision = { ...nobody, subject: true }
const staffOnly: Decision = { ...nobody, 'case-worker': true, supervisor: true }
const supervisorOnly: Decision = { ...nobody, supervisor: true }
/** Whoever holds it: a firm's account, or a browser by its cookie. Staff of the service never see what a firm keeps. */
const holderOnly: Decision = { ...nobody, employer: true, guest: true }
const paperSubjectOnly: Decision = { ...nobody, 'paper-subject': true }

const decisions: Readonly<Record<Action, Decision>> = {
	'account.read': employerOnly,
	'referral.write': employerOnly,
	'referral.read': employerOnly,
	'referral.answer-question': employerOnly,
	'subject-part.read': subjectOnly,
	'subject-part.write': subjectOnly,
	'case.list': staffOnly,
	'case.open': staffOnly,
	// A case-worker opens a colleague's case only with a written reason; a supervisor answers for all of them.
	'case.open-with-reason': staffOnly,
	'case.change-status': staffOnly,
	'case.assign': staffOnly,
	'case.assign-others': supervisorOnly,
	'case.add-note': staffOnly,
	'case.ask': staffOnly,
	'advice.handle': staffOnly,
	'paper.read': holderOnly,
	'paper.write': holderOnly,
	'paper.own-read': paperSubjectOnly,
	'paper.own-write': paperSubjectOnly,
}

export function may(role: Role, action: Action): boolean {
	return decisions[action][role]
}
