/**
 * What can be written from a plan. `request` is the employee's; the others are the manager's, and the sheet for a clinician goes
 * through the employee's hands.
 */
export const letterKinds = [
	'request',
	'acknowledgement',
	'confirmation',
	'refusal',
	'review-invitation',
	'payroll-note',
	'job-demands',
] as const
export type LetterKind = (typeof letterKinds)[number]

export const isLetterKind = (text: string): text is LetterKind => (letterKinds as readonly string[]).includes(text)

export type LetterMoment = 'asking' | 'answering' | 'afterwards' | 'clinician'

/** In the order in which they are needed. */
export const letterMoments: readonly { readonly moment: LetterMoment; readonly kinds: readonly LetterKind[] }[] = [
	{ moment: 'asking', kinds: ['request', 'acknowledgement'] },
	{ moment: 'answering', kinds: ['confirmation', 'refusal'] },
	{ moment: 'afterwards', kinds: ['review-invitation', 'payroll-note'] },
	{ moment: 'clinician', kinds: ['job-demands'] },
]
