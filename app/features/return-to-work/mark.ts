/**
 * The mark by which a manager knows whom a date is about, without a name: up to two letters and four figures, like P7. Upper case.
 * Gives '' where nothing was typed and null for anything else, so that no name and no illness gets into a calendar or a mail.
 */
export function readMark(typed: string): string | null {
	const mark = typed.trim().toUpperCase()
	return mark === '' || /^[A-Z]{0,2}\d{1,4}$/.test(mark) ? mark : null
}

/** What somebody is told who typed anything else. */
export const markMessage = 'Enter a mark of at most two letters and then one to four numbers, like P7. Leave out names'

/** The mark in a box that takes names and initials too: '' where what stands there is none. */
export const markIn = (typed: string): string => readMark(typed) ?? ''
