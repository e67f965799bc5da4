import { assessmentJourney } from '#app/features/assessments/assessment-journey.ts'
import type { Journey } from '#app/journey/walk.ts'
import { referralJourney } from './referral-journey.ts'
import type { ReferralKind } from './referral.ts'

/** The questions each kind of request asks. */
export function journeyOf(kind: ReferralKind): Journey {
	return kind === 'referral' ? referralJourney : assessmentJourney
}

/** How each kind is named in a sentence and at the head of its pages. */
export const kindWords: Readonly<Record<ReferralKind, { readonly title: string; readonly it: string }>> = {
	referral: { title: 'Refer someone', it: 'referral' },
	assessment: { title: 'Ask for a workplace assessment', it: 'request' },
}
