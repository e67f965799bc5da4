import { assessmentCheckJourney, workplace } from '#app/features/assessments/assessment-check-journey.ts'
import { areaForOutcodes, type RoutingAnswer, type RoutingTable } from '#app/features/directory/route-by-outcode.ts'
import type { JourneyContext } from '#app/journey/step.ts'
import { walk, type Answers, type Journey } from '#app/journey/walk.ts'
import type { ReferralKind } from './referral.ts'
import { routeCheckExit, routeCheckJourney } from './route-check-journey.ts'
import { danger } from './steps/route/danger.ts'
import { where } from './steps/route/where.ts'

/** Step 0 of each kind: is this the right place? Its answers are not stored until a draft begins. */
export function routeCheckOf(kind: ReferralKind): Journey {
	return kind === 'referral' ? routeCheckJourney : assessmentCheckJourney
}

export const exitReasons = ['danger', 'talk-first', 'advice', 'under-16', 'elsewhere', 'unknown-place'] as const
export type ExitReason = (typeof exitReasons)[number]

/** Where to send somebody who should not go on; null when they should. */
export function exitOf(kind: ReferralKind, answers: Answers, table: RoutingTable, context: JourneyContext): ExitReason | null {
	const { read } = walk(routeCheckOf(kind), answers, context)
	if (read(danger)?.danger === 'yes') return 'danger'
	const exit = kind === 'referral' ? routeCheckExit(answers, context) : null
	if (exit) return exit
	const routed = routeOf(kind, answers, table, context)
	if (routed?.kind === 'out-of-area') return 'elsewhere'
	return routed?.kind === 'unknown' ? 'unknown-place' : null
}

/** The area the answers point to; null while the places are not answered. */
export function routeOf(
	kind: ReferralKind,
	answers: Answers,
	table: RoutingTable,
	context: JourneyContext,
): RoutingAnswer | null {
	const { read } = walk(routeCheckOf(kind), answers, context)
	if (kind === 'assessment') {
		const place = read(workplace)
		return place ? areaForOutcodes(table, place.work, place.work) : null
	}
	const places = read(where)
	return places ? areaForOutcodes(table, places.home, places.work) : null
}
