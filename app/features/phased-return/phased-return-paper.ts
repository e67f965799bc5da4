import type { PaperOf } from '#app/features/papers/paper.ts'
import { phasedReturnSchema } from './phased-return.ts'
import type { PhasedReturn } from './phased-return.ts'

/** A phased return, for those who keep papers. Its reviews are in the calendar of who downloads them; no mail goes out by itself. */
export const phasedReturnPaper: PaperOf<PhasedReturn> = {
	kind: 'phased-return',
	parse: (value) => phasedReturnSchema.parse(value),
	nextReviewOn: () => null,
	takenOver: (content) => ({ ...content, manager: '' }),
}
