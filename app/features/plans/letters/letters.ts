import type { Document } from '#app/documents/document.ts'
import type { Plan } from '../plan.ts'
import { canWrite } from './can-write.ts'
import type { LetterKind } from './letter-kinds.ts'
import type { LetterContext, WriteLetter } from './parts-of-letter.ts'
import { writeAcknowledgement } from './write-acknowledgement.ts'
import { writeConfirmation } from './write-confirmation.ts'
import { writeJobDemands } from './write-job-demands.ts'
import { writePayrollNote } from './write-payroll-note.ts'
import { writeRefusal } from './write-refusal.ts'
import { writeRequest } from './write-request.ts'
import { writeReviewInvitation } from './write-review-invitation.ts'

const writers: Readonly<Record<LetterKind, WriteLetter>> = {
	request: writeRequest,
	acknowledgement: writeAcknowledgement,
	confirmation: writeConfirmation,
	refusal: writeRefusal,
	'review-invitation': writeReviewInvitation,
	'payroll-note': writePayrollNote,
	'job-demands': writeJobDemands,
}

/** The letter as a document, or null where the plan does not hold enough for it (`canWrite` says what is missing). */
export function letterDocument(kind: LetterKind, plan: Plan, context: LetterContext): Document | null {
	return canWrite(kind, plan).can ? writers[kind](plan, context) : null
}
