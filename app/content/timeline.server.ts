import content from 'virtual:portal-content'
import { valueOn } from '#app/features/guidance/fact.ts'
import type { Fact, Nation } from '#app/features/guidance/fact.ts'
import type { TimelineTerms } from '#app/features/timeline/timeline.ts'
import { bankHolidaysOf } from './bank-holidays.ts'

export const milestones = content.milestones

/** The facts that any milestone rests on, in the order of the files. */
export function timelineFacts(): readonly Fact[] {
	const named = new Set([...milestones.milestones, ...milestones.ours].flatMap(({ facts }) => facts))
	return content.facts.filter(({ id }) => named.has(id))
}

/** What the dates of a nation are counted with: its bank holidays, and the numbers of the law. */
export function timelineTerms(nation: Nation, today: string): TimelineTerms {
	const accidents = content.facts.find(({ id }) => id === 'HS05')
	const days = accidents && valueOn(accidents, 'reportWithinDays', today)?.value
	if (typeof days !== 'number') throw new Error('HS05 in content/facts does not say within how many days to report')
	return { holidays: bankHolidaysOf(nation), reportWithinDays: days }
}
