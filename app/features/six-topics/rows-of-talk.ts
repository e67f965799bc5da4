import { emptyRow } from '#app/features/plans/plan.ts'
import type { Plan, PlanRow } from '#app/features/plans/plan.ts'
import { actionsIn } from './six-topics.ts'
import type { SixTopicsTalk } from './six-topics.ts'

/**
 * What is to be done, as changes of a plan: still to be agreed there, with who and by when. What was said stays behind.
 *
 * @param newId makes an id of a row, each time another
 */
export const rowsOfTalk = (talk: Pick<SixTopicsTalk, 'answers' | 'again'>, newId: () => string): PlanRow[] =>
	actionsIn(talk).map(({ action, who, byOn }) => ({ ...emptyRow(newId()), what: action, who, byOn, reviewOn: talk.again }))

/** What a plan that begins here knows of whom it is for. */
export const aboutOfTalk = ({ about, on }: Pick<SixTopicsTalk, 'about' | 'on'>): Partial<Plan> => ({
	employee: about,
	askedOn: on,
})
