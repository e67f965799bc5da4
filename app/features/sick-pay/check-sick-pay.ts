import { addDays, daysBetween } from '#app/journey/calendar.ts'
import { earliestDay, mostDaysAhead } from '#app/journey/days-taken.ts'
import { beganOn } from './linked-spells.ts'
import type { QualifyingPattern, SickPayTerms, Spell } from './sick-pay-shape.ts'

/** Why an answer cannot be used. What a person or a program is told stands in the catalogue, under the same names. */
export type SpellRefusal =
	'before-rules' | 'too-far-ahead' | 'reversed' | 'too-long' | 'before-1970' | 'not-before' | 'overlap' | 'too-many'

export type SpellProblem = {
	readonly at: 'firstDay' | 'lastDay' | 'previousSpells'
	/** Which of the earlier spells, counted from 0. */
	readonly spell?: number
	readonly why: SpellRefusal
	/** The day that the sentence names. */
	readonly day?: string
}

/** Sick pay ends after 28 weeks; who is off for longer than three years asks something else. */
const mostDays = 3 * 366
export const mostEarlierSpells = 50

export type SpellRules = {
	/** London's, 'YYYY-MM-DD'. */
	readonly today: string
	readonly terms: Pick<SickPayTerms, 'singleDaysFrom'>
	/** The working days, if they are known already. */
	readonly pattern?: QualifyingPattern | null
}

/**
 * What is wrong with the days of a spell and of those before it; each is a real day already. A spell that goes on from one before the
 * rules began is refused as if it had been given whole: who was on sick pay then kept the old rate until they returned (SSP19).
 */
export function checkSpells(
	{ firstDay, lastDay }: Spell,
	previousSpells: readonly Spell[],
	{ today, terms, pattern = null }: SpellRules,
): SpellProblem[] {
	const furthest = addDays(today, mostDaysAhead)
	const problems: SpellProblem[] = []
	if (firstDay < terms.singleDaysFrom) problems.push({ at: 'firstDay', why: 'before-rules', day: terms.singleDaysFrom })
	else if (firstDay > furthest) problems.push({ at: 'firstDay', why: 'too-far-ahead', day: furthest })
	const firstIsWell = problems.length === 0
	if (lastDay < firstDay) problems.push({ at: 'lastDay', why: 'reversed', day: firstDay })
	else if (firstIsWell && daysBetween(firstDay, lastDay) >= mostDays)
		problems.push({ at: 'lastDay', why: 'too-long', day: addDays(firstDay, mostDays - 1) })
	if (previousSpells.length > mostEarlierSpells) return [...problems, { at: 'previousSpells', why: 'too-many' }]
	previousSpells.forEach((spell, index) => {
		const problem = wrongWithEarlier(spell, previousSpells.slice(0, index), firstDay)
		if (problem) problems.push({ at: 'previousSpells', spell: index, ...problem })
	})
	if (problems.length === 0 && beganOn({ firstDay, lastDay }, previousSpells, pattern) < terms.singleDaysFrom)
		return [{ at: 'firstDay', why: 'before-rules', day: terms.singleDaysFrom }]
	return problems
}

function wrongWithEarlier(spell: Spell, others: readonly Spell[], firstDay: string): Pick<SpellProblem, 'why' | 'day'> | null {
	if (spell.lastDay < spell.firstDay) return { why: 'reversed', day: spell.firstDay }
	if (spell.firstDay < earliestDay) return { why: 'before-1970', day: earliestDay }
	if (spell.lastDay >= firstDay) return { why: 'not-before', day: firstDay }
	const shared = others.find((other) => other.firstDay <= spell.lastDay && spell.firstDay <= other.lastDay)
	return shared ? { why: 'overlap', day: shared.firstDay } : null
}
