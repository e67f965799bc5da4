import { recordAudit } from '#app/audit/record.server.ts'
import { findAdjustment } from '#app/content/adjustments.server.ts'
import { listHelplines } from '#app/content/directory.server.ts'
import type { Document, DocumentFormat, Rendered } from '#app/documents/document.ts'
import { renderOffThread } from '#app/documents/render-off-thread.server.ts'
import type { Ground } from '#app/features/ground.ts'
import type { PaperActor } from '#app/features/papers/open-paper.server.ts'
import type { PaperRow } from '#db/queries/papers.server.ts'
import type { Plan } from '../plan.ts'
import { answerFact } from '../answer-by.server.ts'
import { answerDaysOn } from '../response-clock.ts'
import { mostDemands } from './letter-fields.ts'
import type { LetterKind } from './letter-kinds.ts'
import { viewLetter } from './letter-view.ts'
import type { LetterView } from './letter-view.ts'
import type { LetterWords } from './letter-words.ts'

/** A letter with what the content knows: the lines to ring, the days for an answer, and what the changes of the plan are for. */
export function letterOf(
	kind: LetterKind,
	plan: Plan,
	form: URLSearchParams | null,
	{ words, today }: { readonly words: LetterWords; readonly today: string },
): LetterView {
	const fact = answerFact()
	return viewLetter(kind, plan, form, {
		words,
		today,
		helplines: listHelplines(),
		answerDays: fact && answerDaysOn(fact, today),
		suggested: kind === 'job-demands' ? { demands: demandsOf(plan) } : {},
	})
}

/** What the changes in the plan help with is part of the job. */
function demandsOf({ rows }: Plan) {
	const found = rows.flatMap(({ source: { kind, ref } }) => (kind === 'adjustment' ? (findAdjustment(ref)?.demands ?? []) : []))
	return [...new Set(found)].slice(0, mostDemands)
}

/**
 * The letter as a file. Taking one is put on record as taking a copy is, without a word about which letter it was.
 *
 * @throws DocumentQueueFull, DocumentWorkerLost
 */
export async function makeLetter(
	ground: Ground,
	actor: PaperActor,
	row: PaperRow,
	{ document, format }: { readonly document: Document; readonly format: DocumentFormat },
	at = new Date(),
): Promise<Rendered> {
	const file = await renderOffThread(document, format)
	if (row.ownerId !== null || row.sharedAt !== null)
		await ground.store.write((tx) =>
			recordAudit(tx, ground.vault, actor, {
				event: 'paper.copied',
				subjectId: row.id,
				detail: { file: `letter.${file.extension}` },
				at,
			}),
		)
	return file
}
