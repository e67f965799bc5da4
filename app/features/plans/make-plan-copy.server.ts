import { calendarFile } from '#app/documents/calendar.ts'
import { csvFile } from '#app/documents/csv.ts'
import type { Rendered } from '#app/documents/document.ts'
import { renderOffThread } from '#app/documents/render-off-thread.server.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import type { PaperActor } from '#app/features/papers/open-paper.server.ts'
import { listVersions } from '#app/features/papers/keep-version.server.ts'
import type { PaperRow } from '#db/queries/papers.server.ts'
import { toPlanFile } from './plan-file.ts'
import { planCopyOf } from './plan-copy.ts'
import { reviewCalendar } from './plan-calendar.ts'
import { planDocument } from './plan-document.ts'
import { planPaper } from './plan-paper.ts'
import { planTable } from './plan-table.ts'
import type { Plan } from './plan.ts'
import type { PlanWords } from './plan-words.ts'

type Given = {
	readonly row: PaperRow
	readonly plan: Plan
	readonly words: PlanWords
	readonly today: string
	/** The last day of the response clock; null when nothing was asked for on a day. */
	readonly answerBy: string | null
}

export type MadeCopy = { readonly outcome: 'made'; readonly file: Rendered } | { readonly outcome: 'no-days' | 'not-found' }

/**
 * The file of this name, made of what the plan says now: signatures stand under it only where nothing changed since they were given.
 * Who took which kind of copy is put on record where somebody can read the record.
 *
 * @throws DocumentQueueFull, DocumentWorkerLost
 */
export async function makePlanCopy(
	ground: Ground,
	actor: PaperActor,
	fileName: string,
	{ row, plan, words, today, answerBy }: Given,
	at = new Date(),
): Promise<MadeCopy> {
	const copy = planCopyOf(fileName)
	if (!copy) return { outcome: 'not-found' }
	const file = await render()
	if (!file) return { outcome: 'no-days' }
	if (row.ownerId !== null || row.sharedAt !== null)
		await ground.store.write((tx) =>
			recordAudit(tx, ground.vault, actor, { event: 'paper.copied', subjectId: row.id, detail: { file: fileName }, at }),
		)
	return { outcome: 'made', file }

	async function render(): Promise<Rendered | null> {
		switch (copy?.kind) {
			case 'table':
				return csvFile(planTable(plan, words))
			case 'calendar': {
				const days = reviewCalendar(plan, { words, key: ground.vault.index('calendar', row.id), answerBy })
				return days && calendarFile(days, at)
			}
			case 'file': {
				const text = toPlanFile(plan, { origin: ground.publicOrigin, madeOn: today })
				return { bytes: new TextEncoder().encode(text), contentType: 'application/json; charset=utf-8', extension: 'json' }
			}
			default:
				return renderOffThread(planDocument(plan, { words, today, answerBy, ...(await signed()) }), formatOf())
		}
	}

	function formatOf() {
		if (copy?.kind !== 'document') throw new Error('Only a document has a format')
		return copy.format
	}

	async function signed() {
		const last = (await listVersions(ground, planPaper, row)).at(-1)
		if (!last || row.keptRevision !== row.revision) return {}
		return { version: last.number, signatures: last.signatures }
	}
}
