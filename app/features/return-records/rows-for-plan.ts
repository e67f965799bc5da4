import { emptyRow } from '#app/features/plans/plan.ts'
import type { Plan, PlanRow } from '#app/features/plans/plan.ts'
import type { ReturnRecord } from './record.ts'

/**
 * What was agreed in the talk, as changes of a plan: agreed already, with who and when. Nothing else of the record goes along.
 *
 * @param newId makes an id of a row, each time another
 */
export const rowsForPlan = ({ agreed, metOn }: Pick<ReturnRecord, 'agreed' | 'metOn'>, newId: () => string): PlanRow[] =>
	agreed.map(({ what, who, byOn, interim, reviewOn }) => ({
		...emptyRow(newId()),
		what,
		who,
		byOn,
		interim,
		decision: 'agreed',
		startOn: byOn === null ? metOn : null,
		reviewOn,
	}))

/** What a plan that begins here knows of whom it is for. */
export const aboutForPlan = ({
	reference,
	role,
	manager,
}: Pick<ReturnRecord, 'reference' | 'role' | 'manager'>): Partial<Plan> => ({
	employee: reference,
	job: role,
	manager: cut(manager, 80),
})

const cut = (text: string, most: number) => [...text].slice(0, most).join('')
