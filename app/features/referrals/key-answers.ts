import type { JourneyContext } from '#app/journey/step.ts'
import { walk, type Answers } from '#app/journey/walk.ts'
import { journeyOf } from './forms.ts'
import type { ReferralKind } from './referral.ts'
import { business } from './steps/business.ts'
import { businessSize } from './steps/business-size.ts'
import { employeeContact } from './steps/employee-contact.ts'
import { employeeName } from './steps/employee-name.ts'
import { yourDetails } from './steps/your-details.ts'

/** The few answers that the portal itself acts on: who is asking, for which firm, about whom, and how to reach them. */
export type KeyAnswers = {
	readonly managerName: string
	readonly firm: {
		readonly name: string
		readonly postcode: string
		readonly sector: string | null
		readonly sizeBand: string | null
	}
	/** Null for a request about a post. One of `email` and `mobile` is there. */
	readonly subject: { readonly name: string; readonly email: string | null; readonly mobile: string | null } | null
}

export function keyAnswersOf(kind: ReferralKind, answers: Answers, context: JourneyContext): KeyAnswers {
	const { read } = walk(journeyOf(kind), answers, context)
	const firm = read(business)
	const size = read(businessSize)
	const name = read(employeeName)
	const contact = read(employeeContact)
	return {
		managerName: read(yourDetails)?.name ?? '',
		firm: { name: firm?.name ?? '', postcode: firm?.postcode ?? '', sector: size?.sector ?? null, sizeBand: size?.staff ?? null },
		subject: name && contact ? { name: name.name, email: contact.email ?? null, mobile: contact.mobile ?? null } : null,
	}
}
