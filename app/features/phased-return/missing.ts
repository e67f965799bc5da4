import { checkRules } from './check-rules.ts'
import { isFitnessOpen } from './days-left-out.ts'
import { minutesInWeek } from './phased-return.ts'
import type { PhasedReturn, PhasedWeek } from './phased-return.ts'

/** What both should have said before a plan can be agreed. A name is not among them. */
export const missingParts = ['pay', 'fitness', 'goesTo', 'tooMuch', 'colleaguesHear', 'afterwards', 'duties'] as const
export type MissingPart = (typeof missingParts)[number]

/** What is not filled in yet, in the order in which one would talk about it. */
export function missingIn(plan: PhasedReturn): MissingPart[] {
	const said = checkRules(plan).map(({ code }) => code)
	const isMissing: Readonly<Record<MissingPart, boolean>> = {
		pay: said.includes('pay-not-stated'),
		fitness: plan.pay.weeklyPay !== null && isFitnessOpen(plan),
		goesTo: plan.goesTo === '',
		tooMuch: plan.tooMuch === '',
		colleaguesHear: plan.colleaguesHear === '',
		afterwards: said.includes('nothing-after'),
		duties: plan.weeks.some(areDutiesUnsaid),
	}
	return missingParts.filter((part) => isMissing[part])
}

/** A week in which nothing is worked has no duties to say. */
export const areDutiesUnsaid = (week: PhasedWeek): boolean =>
	minutesInWeek(week) > 0 && week.dutiesPercent === null && week.duties === ''

/** Warnings that stand among what is missing, and not a second time among what to think about. */
export const saidAsMissing: readonly string[] = ['pay-not-stated', 'nothing-after']

/** Which page says it. */
export const pageOf = (part: MissingPart): 'pay' | 'about' | 'weeks' =>
	part === 'pay' || part === 'fitness' ? 'pay' : part === 'duties' ? 'weeks' : 'about'
