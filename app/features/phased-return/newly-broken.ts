import { checkRules } from './check-rules.ts'
import type { Broken } from './check-rules.ts'
import type { PhasedReturn } from './phased-return.ts'

/** The week by its id, so that the same fault stays the same fault when a week before it goes. */
const markOf = ({ weeks }: PhasedReturn, { code, week, weekday }: Broken) =>
	`${code} ${week === null ? '' : weeks[week - 1]?.id} ${weekday ?? ''}`

/** The rules that a change would break: those of `after` that `before` does not break already. Warnings are none. */
export function newlyBroken(before: PhasedReturn, after: PhasedReturn): Broken[] {
	const errors = (plan: PhasedReturn) => checkRules(plan).filter(({ level }) => level === 'error')
	const already = new Set(errors(before).map((one) => markOf(before, one)))
	return errors(after).filter((one) => !already.has(markOf(after, one)))
}
