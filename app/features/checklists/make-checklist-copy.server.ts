import { recordAudit } from '#app/audit/record.server.ts'
import type { DocumentFormat, Rendered } from '#app/documents/document.ts'
import { renderOffThread } from '#app/documents/render-off-thread.server.ts'
import type { Ground } from '#app/features/ground.ts'
import type { PaperActor } from '#app/features/papers/open-paper.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import type { PaperRow } from '#db/queries/papers.server.ts'
import type { Checklist } from './checklist.ts'
import { checklistDocument, type ChecklistWords } from './checklist-document.ts'
import type { FilledChecklist } from './filled-checklist.ts'

/**
 * A kept list as a file. Who took one is put on record where somebody can read the record.
 *
 * @throws DocumentQueueFull, DocumentWorkerLost
 */
export async function makeChecklistCopy(
	{ store, vault }: Ground,
	actor: PaperActor,
	format: DocumentFormat,
	given: {
		readonly row: PaperRow
		readonly filled: FilledChecklist
		readonly checklist: Checklist
		readonly words: ChecklistWords
	},
	at = new Date(),
): Promise<Rendered> {
	const { row, filled, checklist, words } = given
	const file = await renderOffThread(checklistDocument(filled, checklist, words, londonDay(at)), format)
	if (row.ownerId !== null) {
		const detail = { file: `list.${format}` }
		await store.write((tx) => recordAudit(tx, vault, actor, { event: 'paper.copied', subjectId: row.id, detail, at }))
	}
	return file
}
