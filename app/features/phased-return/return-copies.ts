import type { DocumentFormat } from '#app/documents/document.ts'

/** The files that a phased return goes out as, in the order people ask for them. */
export const returnCopies = ['plan.docx', 'plan.pdf', 'plan.html', 'plan.txt', 'reviews.ics', 'payroll.csv'] as const
export type ReturnCopy = (typeof returnCopies)[number]

/** How a copy that is a document is rendered; null for the calendar and the table. */
export const formatOf: Readonly<Record<ReturnCopy, DocumentFormat | null>> = {
	'plan.docx': 'docx',
	'plan.pdf': 'pdf',
	'plan.html': 'html',
	'plan.txt': 'text',
	'reviews.ics': null,
	'payroll.csv': null,
}
