import { monthNames } from './calendar.ts'

type AboutField =
	| 'email'
	| 'phone'
	| 'postcode'
	| 'outcode'
	| 'hiddenCharacter'
	| 'notInList'
	| 'oneOnly'
	| 'notInFuture'
	| 'withoutDay'
	| 'withoutMonth'
	| 'withoutYear'
	| 'dayNumber'
	| 'monthNumber'
	| 'yearNumber'
	| 'realDate'

/**
 * What the kit itself says about an answer: every sentence that is not the field's own. Another language is another table of the
 * same shape, which a context carries.
 */
export type Messages = { readonly [Key in AboutField]: (label: string) => string } & {
	readonly tooLong: (label: string, max: number, used: number) => string
	readonly notBoth: (label: string, alone: string) => string
	readonly notBefore: (label: string, first: string) => string
	readonly notAfter: (label: string, last: string) => string
	/** A row of several, and what its field says when nothing was chosen for it. */
	readonly inRow: (row: string, missing: string) => string
	readonly notAnswered: string
	/** As dates are written out; a typed month is understood in these words and in English. */
	readonly months: readonly string[]
}

export const englishMessages: Messages = {
	email: (label: string) => `${label}: enter an email address like name@example.com`,
	phone: (label: string) => `${label}: enter a phone number like 01632 960 001, without an extension`,
	postcode: (label: string) => `${label}: enter a full UK postcode, like LE1 1AA`,
	outcode: (label: string) => `${label}: enter the first part of a UK postcode, like LE1`,
	hiddenCharacter: (label: string) => `${label}: we took out a hidden character we cannot keep. Check your answer and continue`,
	tooLong: (label: string, max: number, used: number) => `${label}: use ${max} characters or fewer. You have used ${used}`,
	notInList: (label: string) => `${label}: choose from the list`,
	notBoth: (label: string, alone: string) => `${label}: choose ‘${alone}’ or the others, not both`,
	oneOnly: (label: string) => `${label}: give one answer only`,
	notInFuture: (label: string) => `${label} must be today or in the past`,
	notBefore: (label: string, first: string) => `${label} must be ${first} or later`,
	notAfter: (label: string, last: string) => `${label} must be ${last} or earlier`,
	withoutDay: (label: string) => `${label} must include a day`,
	withoutMonth: (label: string) => `${label} must include a month`,
	withoutYear: (label: string) => `${label} must include a year`,
	dayNumber: (label: string) => `${label}: enter the day as a number, like 27`,
	monthNumber: (label: string) => `${label}: enter the month as a number, like 3`,
	yearNumber: (label: string) => `${label}: enter the year as 4 numbers, like 2026`,
	realDate: (label: string) => `${label} must be a real date, like 27 3 2026`,
	inRow: (row: string, missing: string) => `${row}: ${missing.charAt(0).toLowerCase()}${missing.slice(1)}`,
	notAnswered: 'Not answered',
	months: monthNames,
}
