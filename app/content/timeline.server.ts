import content from 'virtual:portal-content'
import { valueOn } from '#app/features/guidance/fact.ts'
import type { Fact, Nation } from '#app/features/guidance/fact.ts'
import type { TalkTerms } from '#app/features/timeline/note-talk-day.ts'
import type { TimelineTerms } from '#app/features/timeline/timeline.ts'
import { bankHolidaysOf } from './bank-holidays.ts'

export const milestones = content.milestones

/** The facts that any milestone rests on where they work, in the order of the files. */
export function timelineFacts(nation: Nation = 'england'): readonly Fact[] {
	const named = new Set(
		[...milestones.milestones, ...milestones.ours].flatMap(
			({ facts, inNorthernIreland: there }) => (nation === 'northern-ireland' ? there?.facts : undefined) ?? facts,
		),
	)
	return content.facts.filter(({ id }) => named.has(id))
}

/** The site of the body to ask about safety at work where our facts hold no rule; null where they do, or no site is known. */
export const safetySiteOf = (nation: Nation): string | null =>
	nation === 'northern-ireland' ? (content.helplines.find(({ id }) => id === 'hseni')?.url ?? null) : null

/** What the dates of a nation are counted with: its bank holidays, and the numbers of the law. */
export function timelineTerms(nation: Nation, today: string): TimelineTerms {
	const accidents = content.facts.find(({ id }) => id === 'HS05')
	const days = accidents && valueOn(accidents, 'reportWithinDays', today)?.value
	if (typeof days !== 'number') throw new Error('HS05 in content/facts does not say within how many days to report')
	return { holidays: bankHolidaysOf(nation), reportWithinDays: days }
}

/** When to talk about the end of a note: the number of days of the milestone, and the bank holidays of a nation. */
export function talkTerms(nation: Nation): TalkTerms {
	const daysBefore = -(milestones.ours.find(({ id }) => id === 'note-soon')?.dayFromStart ?? 0)
	if (daysBefore <= 0) throw new Error('content/milestones.json does not say how long before its end a note is talked about')
	return { daysBefore, holidays: bankHolidaysOf(nation) }
}
