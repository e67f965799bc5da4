import type { Weekday } from '#app/journey/calendar.ts'
import type { PhasedReturn } from './phased-return.ts'

export const ruleCodes = ['two-increases'] as const
export type RuleCode = (typeof ruleCodes)[number]

export type Broken = {
	readonly code: RuleCode
	/** An error has to be put right before the plan goes out; a warning is for both to think about. */
	readonly level: 'error' | 'warning'
	/** Counted from 1; null where it is about the whole plan. */
	readonly week: number | null
	readonly weekday?: Weekday
	/** A day that the sentence names, 'YYYY-MM-DD'. */
	readonly on?: string
	/** A fact that it rests on. */
	readonly fact?: string
}

/** What a plan does not keep to, in the order of its weeks; empty when all is well. */
export function checkRules(_plan: PhasedReturn): Broken[] {
	return []
}
