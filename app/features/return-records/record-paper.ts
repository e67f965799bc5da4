import type { PaperOf } from '#app/features/papers/paper.ts'
import { returnRecordSchema } from './record.ts'
import type { ReturnRecord } from './record.ts'

/** A return-to-work record, for those who keep papers: only an account does, and only when it asks. No mail goes out by itself. */
export const returnRecordPaper: PaperOf<ReturnRecord> = {
	kind: 'return-record',
	parse: (value) => returnRecordSchema.parse(value),
	nextReviewOn: () => null,
	takenOver: (record) => ({ ...record, manager: '' }),
}
