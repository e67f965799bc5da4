import type { ReferralStatus } from './referral.ts'

/**
 * What each reader may tell apart; the catalogue says it in words. The employer's are the same for everybody in the same place, and
 * say nothing about health, appointments or reasons.
 */

export type StatusTone = 'open' | 'now' | 'done'

export type EmployerState =
	'draft' | 'with-employee' | 'change-suggested' | 'not-going-ahead' | 'received' | 'one-thing-needed' | 'with-service' | 'closed'

/** Everything that reads the same to an employer is one state; the words for it are in the catalogue. */
export function employerState(status: ReferralStatus): EmployerState {
	switch (status) {
		case 'draft':
			return 'draft'
		case 'awaiting-subject':
			return 'with-employee'
		case 'changes-requested':
			return 'change-suggested'
		case 'declined':
		case 'expired':
			return 'not-going-ahead'
		case 'received':
			return 'received'
		case 'info-requested':
			return 'one-thing-needed'
		case 'closed':
			return 'closed'
		// Whether somebody came, when, and to whom is not the employer's: one word for all of it.
		case 'triaged':
		case 'booked':
		case 'attended':
		case 'no-contact':
		case 'three-way-booked':
		case 'report-with-subject':
		case 'released':
		case 'withheld':
			return 'with-service'
	}
}

export function employerTone(state: EmployerState): StatusTone {
	switch (state) {
		case 'draft':
		case 'change-suggested':
		case 'one-thing-needed':
			return 'now'
		case 'received':
			return 'done'
		default:
			return 'open'
	}
}

/** What the employer's side may know of a status: a referral the employee sent without it has, for the manager, come to nothing. */
export function employerStatus({
	status,
	withoutManagersPart,
}: {
	status: ReferralStatus
	withoutManagersPart: boolean
}): ReferralStatus {
	return withoutManagersPart ? 'declined' : status
}

/** How their own status looks to the employee; its words are in the catalogue. */
export function subjectTone(status: ReferralStatus): StatusTone {
	switch (status) {
		case 'awaiting-subject':
		case 'no-contact':
		case 'report-with-subject':
			return 'now'
		case 'received':
		case 'released':
			return 'done'
		default:
			return 'open'
	}
}

/** How a status looks to staff; its words are in the catalogue. */
export function staffTone(status: ReferralStatus): StatusTone {
	switch (status) {
		case 'received':
		case 'no-contact':
			return 'now'
		case 'released':
			return 'done'
		default:
			return 'open'
	}
}
