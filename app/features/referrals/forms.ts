import { assessmentJourney } from '#app/features/assessments/assessment-journey.ts'
import type { Journey } from '#app/journey/walk.ts'
import { referralJourney } from './referral-journey.ts'
import type { ReferralKind } from './referral.ts'

/** The questions each kind of request asks. */
export function journeyOf(kind: ReferralKind): Journey {
	return kind === 'referral' ? referralJourney : assessmentJourney
}
