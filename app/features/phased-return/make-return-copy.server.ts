import { recordAudit } from '#app/audit/record.server.ts'
import { calendarFile } from '#app/documents/calendar.ts'
import { csvFile } from '#app/documents/csv.ts'
import type { Rendered } from '#app/documents/document.ts'
import { renderOffThread } from '#app/documents/render-off-thread.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { listVersions } from '#app/features/papers/keep-version.server.ts'
import type { PaperActor } from '#app/features/papers/open-paper.server.ts'
import { lastSignatures, type LastSignature } from '#app/features/papers/last-signatures.ts'
import type { Signature } from '#app/features/papers/paper.ts'
import { signedVersions } from '#app/features/papers/signed-versions.server.ts'
import type { PaperRow } from '#db/queries/papers.server.ts'
import { hasPayroll } from './days-left-out.ts'
import { payrollTable } from './payroll-table.ts'
import { phasedReturnCalendar } from './phased-return-calendar.ts'
import { phasedReturnDocument } from './phased-return-document.ts'
import type { PhasedReturn } from './phased-return.ts'
import type { PhasedReturnWords } from './phased-return-words.ts'
import { phasedReturnPaper } from './phased-return-paper.ts'
import { formatOf, returnCopies } from './return-copies.ts'
import type { WeekPay } from './week-pay.ts'

export type CopyGiven = {
	readonly plan: PhasedReturn
	readonly words: PhasedReturnWords
	readonly today: string
	/** 'YYYY-MM-DD', of the nation in which they work. */
	readonly bankHolidays: ReadonlySet<string>
	readonly pay: readonly WeekPay[]
	/** The manager's own mark for the calendar; '' for none. */
	readonly mark: string
	/** Tells this plan's days in a calendar from those of others, and nothing else. */
	readonly key: string
	/** The version that the plan still is, and who signed it; left out where it is none. */
	readonly version?: number
	readonly signatures?: readonly Signature[]
	/** What a side signed last where the plan has changed since. */
	readonly signedBefore?: readonly LastSignature[]
}

export type MadeReturnCopy = { readonly outcome: 'made'; readonly file: Rendered } | { readonly outcome: 'no-pay' | 'not-found' }

/**
 * The file of this name, made of what the plan says. Stores nothing and says nothing to the record.
 *
 * @throws DocumentQueueFull, DocumentWorkerLost
 */
export async function renderReturnCopy(fileName: string, given: CopyGiven, at = new Date()): Promise<MadeReturnCopy> {
	const { plan, words, today, pay, mark, key, bankHolidays, version, signatures, signedBefore } = given
	const copy = returnCopies.find((one) => one === fileName)
	if (!copy) return { outcome: 'not-found' }
	const format = formatOf[copy]
	if (format !== null)
		return {
			outcome: 'made',
			file: await renderOffThread(
				phasedReturnDocument(plan, { words, pay, today, bankHolidays, version, signatures, signedBefore }),
				format,
			),
		}
	if (copy === 'reviews.ics')
		return { outcome: 'made', file: calendarFile(phasedReturnCalendar(plan, { words, key, ref: mark, bankHolidays }), at) }
	if (!hasPayroll(plan)) return { outcome: 'no-pay' }
	return { outcome: 'made', file: csvFile(payrollTable(plan, { pay, words })) }
}

/** The same of what somebody keeps. Who took which copy is put on record where somebody can read the record. */
export async function makeReturnCopy(
	ground: Ground,
	actor: PaperActor,
	row: PaperRow,
	fileName: string,
	given: Omit<CopyGiven, 'key' | 'version' | 'signatures' | 'signedBefore'>,
	at = new Date(),
): Promise<MadeReturnCopy> {
	const { store, vault } = ground
	const key = vault.index('calendar', row.id)
	const made = await renderReturnCopy(fileName, { ...given, key, ...(await signedNow(ground, row)) }, at)
	if (made.outcome === 'made' && (row.ownerId !== null || row.sharedAt !== null))
		await store.write((tx) =>
			recordAudit(tx, vault, actor, { event: 'paper.copied', subjectId: row.id, detail: { file: fileName }, at }),
		)
	return made
}

/** Signatures stand under a copy only where nothing changed since they were given; others are named with their version. */
async function signedNow(ground: Ground, row: PaperRow) {
	const last = row.keptRevision === row.revision ? (await listVersions(ground, phasedReturnPaper, row)).at(-1) : undefined
	const signedBefore = lastSignatures(await signedVersions(ground, row)).filter(({ isNow }) => !isNow)
	return { signedBefore, ...(last ? { version: last.number, signatures: last.signatures } : {}) }
}
