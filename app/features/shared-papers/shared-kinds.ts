import type { PaperOf } from '#app/features/papers/paper.ts'
import { phasedReturnPaper } from '#app/features/phased-return/phased-return-paper.ts'
import type { PhasedReturn } from '#app/features/phased-return/phased-return.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import type { Plan } from '#app/features/plans/plan.ts'

/** Papers about two people: the employee is given their own way in, to read, comment, sign and keep. */
export type SharedKind = 'plan' | 'phased-return'

const papers = { plan: planPaper, 'phased-return': phasedReturnPaper } as const

/** For what is done in the same way with each of them. What a paper of this kind parses is all that it is asked about. */
export const sharedPaper = (kind: SharedKind) => papers[kind] as PaperOf<Plan | PhasedReturn>
