import { checkRules } from './check-rules.ts'
import type { Broken } from './check-rules.ts'
import type { PhasedReturn } from './phased-return.ts'

/** The week by its id, so that the same fault stays the same fault when a week before it goes. */
const markOf = ({ weeks }: PhasedReturn, { code, week, weekday }: Broken) =>
	`${code} ${week === null ? '' : weeks[week - 1]?.id} ${weekday ?? ''}`

/**
 * The rules that a change would break: those of `after` that `before` does not break already. Warnings are none, and neither are shifts
 * that run into one another: a step back from nights to days is taken at once, and the plan then names the day to change.
 */
export function newlyBroken(before: PhasedReturn, after: PhasedReturn): Broken[] {
	const errors = (plan: PhasedReturn) =>
		checkRules(plan).filter(({ level, code }) => level === 'error' && code !== 'days-overlap')
	const already = new Set(errors(before).map((one) => markOf(before, one)))
	return errors(after).filter((one) => !already.has(markOf(after, one)))
}
