import type { DocumentFormat } from '#app/documents/document.ts'

/** What a plan can be taken away as: a document, a table, the days for a calendar, or the plan itself as a file that can come back. */
export type PlanCopy =
	| { readonly kind: 'document'; readonly format: DocumentFormat }
	| { readonly kind: 'table' }
	| { readonly kind: 'calendar' }
	| { readonly kind: 'file' }

/** The names of the files. They name nobody, because a folder of downloads is seen by others. */
const copies: ReadonlyMap<string, PlanCopy> = new Map<string, PlanCopy>([
	['plan.pdf', { kind: 'document', format: 'pdf' }],
	['plan.docx', { kind: 'document', format: 'docx' }],
	['plan.html', { kind: 'document', format: 'html' }],
	['plan.txt', { kind: 'document', format: 'text' }],
	['plan.csv', { kind: 'table' }],
	['plan.json', { kind: 'file' }],
	['reviews.ics', { kind: 'calendar' }],
])

export const planCopyNames: readonly string[] = [...copies.keys()]

/** What this file of a plan is; null when there is no such file. */
export const planCopyOf = (fileName: string): PlanCopy | null => copies.get(fileName) ?? null
