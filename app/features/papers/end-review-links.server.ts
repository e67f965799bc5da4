import { cancelMessages } from '#app/mail/queue-message.server.ts'
import { revokePaperLinks } from '#db/queries/paper-file.server.ts'
import type { Db } from '#db/store.server.ts'

/** Ends the links of a review, for both sides: whoever had one is not asked any more, or at another address. A newer look asks anew. */
export async function endReviewLinks(tx: Db, paperId: string, at: Date) {
	await revokePaperLinks(tx, paperId, 'review', at)
	await cancelMessages(tx, paperId, ['review-your-plan'])
}
