import type { PaperOf } from '#app/features/papers/paper.ts'
import { filledSchema } from './filled-checklist.ts'
import type { FilledChecklist } from './filled-checklist.ts'

/** A filled checklist, for those who keep papers. Nobody has to look at it again on a day. */
export const checklistPaper: PaperOf<FilledChecklist> = {
	kind: 'checklist',
	parse: (value) => filledSchema.parse(value),
	nextReviewOn: () => null,
}
