import { createHash } from 'node:crypto'

/**
 * Names a day of a calendar in the same way each time, and tells nothing of it: by the mark, or without one by the first day off. A
 * file with the same mark replaces the days of an earlier one, wherever they have moved to and whichever page made it.
 *
 * @param what what the day is for, such as 'day28'
 */
export const calendarUid = (mark: string | null, firstDay: string, what: string): string =>
	`${createHash('sha256')
		.update(`${mark || firstDay} ${what}`)
		.digest('hex')
		.slice(0, 24)}@employer-portal`
