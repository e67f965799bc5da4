import { createHash } from 'node:crypto'

/** Tools whose days have nothing to do with each other. The fit note and the dates of an absence are one. */
export type CalendarFamily = 'absence' | 'phased-return' | 'record' | 'contact-agreement' | 'contact-log'

type About = {
	/** What `readMark` gives; null or '' for none. */
	readonly mark: string | null
	/** The first day of the absence, 'YYYY-MM-DD'; null or left out where it is not known. */
	readonly firstDay?: string | null
	/** The first day that is known instead. */
	readonly begins?: string | null
}

const hashed = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24)

/**
 * Tells the days of one absence from those of others in a calendar, the same each time, and says nothing of it (decision 0014): by the
 * mark and the first day of the absence; by the mark alone where that day is not known; without a mark by the first day that is. A wrong
 * first day that was put right doubles the entries: that is less harm than the days of one absence put in the place of another's.
 */
export const calendarKey = (family: CalendarFamily, { mark, firstDay, begins }: About): string =>
	hashed(JSON.stringify([family, mark || null, firstDay ?? (mark ? null : (begins ?? null))]))

/** Names a day of a calendar. @param what what the day is for, such as 'day28' */
export const calendarUid = (key: string, what: string): string => `${hashed(`${key} ${what}`)}@employer-portal`
