/**
 * A referral's statuses and the moves between them. A workplace-assessment request is the same thing with another journey.
 * What each reader may tell apart stands in `status-words.ts`.
 */

export const referralKinds = ['referral', 'assessment'] as const
export type ReferralKind = (typeof referralKinds)[number]

export const referralStatuses = [
	'draft',
	'awaiting-subject',
	'changes-requested',
	'declined',
	'expired',
	'received',
	'info-requested',
	'triaged',
	'booked',
	'attended',
	'no-contact',
	'three-way-booked',
	'report-with-subject',
	'released',
	'withheld',
	'closed',
] as const
export type ReferralStatus = (typeof referralStatuses)[number]

/** The moves a case-worker may make. What the manager and the employee do (send, agree, decline) are use cases of their own. */
export const caseworkMoves: Readonly<Record<ReferralStatus, readonly ReferralStatus[]>> = {
	draft: [],
	'awaiting-subject': [],
	'changes-requested': [],
	declined: [],
	expired: [],
	received: ['triaged', 'closed'],
	'info-requested': ['triaged', 'closed'],
	triaged: ['booked', 'no-contact', 'closed'],
	booked: ['attended', 'no-contact', 'three-way-booked', 'closed'],
	attended: ['booked', 'three-way-booked', 'report-with-subject', 'closed'],
	'no-contact': ['triaged', 'booked', 'closed'],
	'three-way-booked': ['attended', 'report-with-subject', 'closed'],
	'report-with-subject': ['released', 'withheld', 'closed'],
	released: ['closed'],
	withheld: ['closed'],
	closed: [],
}

/** The service holds the case: it was received and is not closed. */
export const openCaseStatuses = [
	'received',
	'info-requested',
	'triaged',
	'booked',
	'attended',
	'no-contact',
	'three-way-booked',
	'report-with-subject',
	'released',
	'withheld',
] as const satisfies readonly ReferralStatus[]

/** A case-worker may ask the employer for one thing from these. */
export const mayAskFrom = [
	'received',
	'triaged',
	'booked',
	'attended',
	'no-contact',
	'three-way-booked',
] as const satisfies readonly ReferralStatus[]

export function mayMove(from: ReferralStatus, to: ReferralStatus): boolean {
	return caseworkMoves[from].includes(to)
}

/** True while nobody at the service may read it: the employee has not agreed. */
export function isUnconfirmed(status: ReferralStatus): boolean {
	return (unconfirmedStatuses as readonly ReferralStatus[]).includes(status)
}

export const unconfirmedStatuses = [
	'draft',
	'awaiting-subject',
	'changes-requested',
	'declined',
	'expired',
] as const satisfies readonly ReferralStatus[]

/** The manager may still change what they wrote. */
export const editableStatuses = ['draft', 'changes-requested'] as const satisfies readonly ReferralStatus[]

export function isEditable(status: ReferralStatus): boolean {
	return (editableStatuses as readonly ReferralStatus[]).includes(status)
}

/** How long things are kept before they go by themselves. Proposals: a data protection officer confirms them (see the privacy page). */
export const daysKept = { draft: 28, awaitingSubject: 14, declined: 30, sentMessage: 90, handledCallBack: 90 } as const

/** Reminders to the employee, in days after the link was sent. */
export const reminderDays = [3, 10] as const
