import { longDate } from '#app/journey/calendar.ts'
import type { ReferralKind, ReferralStatus } from './referral.ts'

/**
 * What each reader is told. The employer's words are the same for everybody in the same place, and say nothing about health,
 * appointments or reasons.
 */

export type StatusTone = 'open' | 'now' | 'done'
export type StatusWords = { readonly label: string; readonly tone: StatusTone }

export function employerWords(status: ReferralStatus): StatusWords {
	switch (status) {
		case 'draft':
			return { label: 'Draft', tone: 'now' }
		case 'awaiting-subject':
			return { label: 'With your employee', tone: 'open' }
		case 'changes-requested':
			return { label: 'Your employee suggested a change', tone: 'now' }
		case 'declined':
		case 'expired':
			return { label: 'Not going ahead', tone: 'open' }
		case 'received':
			return { label: 'Received', tone: 'done' }
		case 'info-requested':
			return { label: 'We need one thing from you', tone: 'now' }
		case 'closed':
			return { label: 'Closed', tone: 'open' }
		// Whether somebody came, when, and to whom is not the employer's: one word for all of it.
		case 'triaged':
		case 'booked':
		case 'attended':
		case 'no-contact':
		case 'three-way-booked':
		case 'report-with-subject':
		case 'released':
		case 'withheld':
			return { label: 'With the service', tone: 'open' }
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

type Moments = {
	readonly sentOn: string | null
	readonly answerByOn: string | null
	readonly respondByOn: string | null
	readonly closedOn: string | null
}

/** What happens next, in the employer's words. The same sentence whatever is behind it. */
export function employerNext(status: ReferralStatus, kind: ReferralKind, on: Moments): string {
	switch (status) {
		case 'draft':
			return 'Nothing has been sent. Finish it when you are ready.'
		case 'awaiting-subject':
			return `Your employee has been asked to read it${on.answerByOn ? ` and decide by ${longDate(on.answerByOn)}` : ''}. We remind them. You need do nothing; please do not press them for an answer.`
		case 'changes-requested':
			return 'Look at the lines they marked, change what you wrote and send it to them again.'
		case 'declined':
		case 'expired':
			return 'It will not be sent. We are not told why and cannot tell you. Decide on what you know, and carry on with changes at work that help.'
		case 'received':
			return `The service has it${on.respondByOn ? ` and aims to respond by ${longDate(on.respondByOn)}` : ''}.`
		case 'info-requested':
			return 'Answer the question below. It goes to the service and your employee can see it.'
		case 'closed':
			return `Closed${on.closedOn ? ` on ${longDate(on.closedOn)}` : ''}. You can refer again at any time.`
		default:
			return kind === 'assessment'
				? 'The service is working on it and will contact you to arrange a visit.'
				: 'The service is working with your employee.'
	}
}
