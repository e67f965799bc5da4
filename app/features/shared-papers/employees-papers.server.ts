import type { Ground } from '#app/features/ground.ts'
import { openEmployeeLink, type EmployeeLink } from '#app/features/papers/employee-link.server.ts'
import type { PaperOf } from '#app/features/papers/paper.ts'
import type { PhasedReturn } from '#app/features/phased-return/phased-return.ts'
import type { Plan } from '#app/features/plans/plan.ts'
import { sharedPaper } from './shared-kinds.ts'

/** Every kind of paper that an employee can be given, and where it stands below their link. A new kind is one more line. */
const employeesPapers = [
	{ kind: 'plan', page: 'plan' },
	{ kind: 'phased-return', page: 'return' },
] as const

export type EmployeesPaper = EmployeeLink<Plan | PhasedReturn> & {
	readonly of: PaperOf<Plan | PhasedReturn>
	/** What stands below the link: `links.yourPlan(token, page)`. */
	readonly page: (typeof employeesPapers)[number]['page']
}

/** What an employee's link leads to, whatever kind of paper it is; null when it leads nowhere. Uses nothing up. */
export async function openAnyEmployeeLink(ground: Ground, token: string, at = new Date()): Promise<EmployeesPaper | null> {
	for (const { kind, page } of employeesPapers) {
		const of = sharedPaper(kind)
		const found = await openEmployeeLink(ground, of, token, at)
		if (found) return { ...found, of, page }
	}
	return null
}
