import type { JourneyContext } from '#app/journey/step.ts'
import { defineJourney, walk, type Answers } from '#app/journey/walk.ts'
import { age } from './steps/route/age.ts'
import { danger } from './steps/route/danger.ts'
import { howThingsAre } from './steps/route/how-things-are.ts'
import { otherHelp } from './steps/route/other-help.ts'
import { talked } from './steps/route/talked.ts'
import { whatYouNeed } from './steps/route/what-you-need.ts'
import { where } from './steps/route/where.ts'

/** Step 0: is this the right route? Nothing is stored until it is done, so no slug, field name or value here is a health word. */
export const routeCheckJourney = defineJourney({
	id: 'route-check',
	title: 'Is this the right route?',
	steps: [danger, whatYouNeed, talked, where, age, howThingsAre, otherHelp],
})

export type RouteCheckExit = 'danger' | 'talk-first' | 'advice' | 'under-16'

/** The way out these answers lead to, or null to go on. No question is asked after a way out. The area is found elsewhere, from `routeCheckPlaces`. */
export function routeCheckExit(answers: Answers, context: JourneyContext): RouteCheckExit | null {
	const { read } = walk(routeCheckJourney, answers, context)
	if (read(danger)?.danger === 'yes') return 'danger'
	if (read(whatYouNeed)?.need === 'advice') return 'advice'
	if (read(talked)?.talked === 'no') return 'talk-first'
	return read(age)?.over16 === 'no' ? 'under-16' : null
}

/** The postcode districts of home and work, once both are given. */
export function routeCheckPlaces(
	answers: Answers,
	context: JourneyContext,
): { readonly home: string; readonly work: string } | null {
	return walk(routeCheckJourney, answers, context).read(where) ?? null
}
