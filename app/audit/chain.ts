import type { AuditDetail } from './events.ts'

/** What stands in `prev` of the first row. */
export const chainStart = 'start'

export type ChainedRow = {
	readonly seq: number
	readonly at: Date
	readonly actorKind: string
	readonly actorId: string
	readonly event: string
	readonly subjectId: string
	readonly detail: AuditDetail
	readonly prev: string
}

/** What a row's mac is made over: one text for one row, whichever engine it came back from (PostgreSQL's jsonb reorders keys). */
export function canonicalRow(row: ChainedRow): string {
	const detail = Object.entries(row.detail).sort(([a], [b]) => (a < b ? -1 : 1))
	return JSON.stringify([row.seq, row.at.toISOString(), row.actorKind, row.actorId, row.event, row.subjectId, detail, row.prev])
}

/** @throws TypeError when a detail looks like a value rather than an id, a field name, a status or a date. */
export function assertDetailHoldsNoValues(detail: AuditDetail): void {
	for (const [name, held] of Object.entries(detail)) {
		const parts: readonly unknown[] = Array.isArray(held) ? held : [held]
		if (!parts.every(isPlain)) {
			throw new TypeError(`The audit detail "${name}" must be an id, a field name, a status, a date or a whole number`)
		}
	}
}

function isPlain(part: unknown): boolean {
	if (typeof part === 'string') return /^[\w.:\-/]{0,100}$/.test(part)
	return typeof part === 'boolean' || Number.isSafeInteger(part)
}
