import { checkRules } from './check-rules.ts'
import type { PhasedReturn } from './phased-return.ts'

/** What both should have said before a plan can be agreed. A name is not among them. */
export const missingParts = ['pay', 'goesTo', 'tooMuch', 'colleaguesHear', 'afterwards', 'duties'] as const
export type MissingPart = (typeof missingParts)[number]

/** What is not filled in yet, in the order in which one would talk about it. */
export function missingIn(plan: PhasedReturn): MissingPart[] {
	const said = checkRules(plan).map(({ code }) => code)
	const isMissing: Readonly<Record<MissingPart, boolean>> = {
		pay: said.includes('pay-not-stated'),
		goesTo: plan.goesTo === '',
		tooMuch: plan.tooMuch === '',
		colleaguesHear: plan.colleaguesHear === '',
		afterwards: said.includes('nothing-after'),
		duties: plan.weeks.some(({ dutiesPercent, duties }) => dutiesPercent === null && duties === ''),
	}
	return missingParts.filter((part) => isMissing[part])
}

/** Warnings that stand among what is missing, and not a second time among what to think about. */
export const saidAsMissing: readonly string[] = ['pay-not-stated', 'nothing-after']

/** Which page says it. */
export const pageOf = (part: MissingPart): 'pay' | 'about' | 'weeks' =>
	part === 'pay' ? 'pay' : part === 'duties' ? 'weeks' : 'about'
