import { daysKept, type ReferralStatus } from './referral.ts'

type Moments = {
	readonly status: ReferralStatus
	readonly withoutManagersPart: boolean
	readonly sentAt: Date | null
	readonly receivedAt: Date | null
	readonly closedAt: Date | null
	readonly expiresAt: Date | null
	readonly updatedAt: Date
}

const dayMs = 86_400_000

/**
 * What came to nothing is gone for the employer when its days are over, to the moment. What the employee sent on their own is, for
 * the employer, one of these: it lives on with the service and goes out of the employer's sight at the very same moment.
 */
export function isGoneForEmployer({ status, withoutManagersPart, receivedAt, expiresAt }: Moments, at: Date): boolean {
	if (withoutManagersPart) return receivedAt !== null && receivedAt.getTime() + daysKept.declined * dayMs <= at.getTime()
	return (status === 'declined' || status === 'expired') && expiresAt !== null && expiresAt <= at
}

/**
 * The last change that the employer may know of. Rows are touched by much that is not theirs: the employee opening and filling in
 * their part, an appointment, a hand-over. None of it may show as a new date.
 */
export function changedForEmployerAt({ status, withoutManagersPart, sentAt, receivedAt, closedAt, updatedAt }: Moments): Date {
	if (withoutManagersPart) return receivedAt ?? updatedAt
	switch (status) {
		case 'draft':
		case 'changes-requested':
		case 'declined':
		case 'expired':
		case 'info-requested':
			return updatedAt
		case 'awaiting-subject':
			return sentAt ?? updatedAt
		case 'closed':
			return closedAt ?? updatedAt
		default:
			return receivedAt ?? updatedAt
	}
}
