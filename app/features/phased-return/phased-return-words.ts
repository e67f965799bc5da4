import type { Weekday } from '#app/journey/calendar.ts'
import type { Place } from './phased-return.ts'

/** The words that a phased return goes out in. They come from the catalogue of the page's language. */
export type PhasedReturnWords = {
	/** From January on. */
	readonly months: readonly string[]
	readonly dayNames: Readonly<Record<Weekday, string>>
	/** For the narrow columns of a document. */
	readonly shortDayNames: Readonly<Record<Weekday, string>>
	readonly title: string
	readonly note: string
	readonly plan: string
	readonly noNames: string
	readonly employee: string
	readonly manager: string
	readonly people: string
	readonly firstAndLast: string
	readonly usual: string
	readonly usualText: (hours: string, days: string, starts: string) => string
	readonly fitNote: string
	readonly fitNoteText: (from: string | null, until: string | null) => string
	readonly goesTo: string

	readonly weeks: string
	readonly weeksCaption: (weeks: number) => string
	readonly column: { readonly week: string; readonly days: string; readonly work: string }
	readonly week: (week: number) => string
	/** 'Weeks 3 to 5', which are the same. */
	readonly weekRun: (first: number, last: number) => string
	readonly from: (day: string) => string
	readonly fromUntil: (from: string, until: string) => string
	/** '18.75 hours', to the hundredth. */
	readonly hours: (minutes: number) => string
	/** 'Monday to Friday' from the first and the last of three days or more in a row. */
	readonly dayRun: (first: string, last: string) => string
	readonly clock: (from: string, until: string, isNextDay: boolean) => string
	readonly breakOf: (minutes: number) => string
	readonly places: Readonly<Record<Place, string>>
	readonly holiday: (days: string) => string
	readonly noWork: string
	readonly duties: (percent: number) => string
	readonly waits: (what: string) => string
	readonly supervised: string
	/** The days of the reviews in a row of the table, one or more. */
	readonly reviewOn: (days: readonly string[]) => string
	/** 'Friday 4 December 2026 at 10:00' */
	readonly atTime: (day: string, time: string) => string
	/** A day that is a bank holiday and could not be moved. */
	readonly onHoliday: (day: string) => string
	readonly noReview: string

	readonly agreed: string
	readonly rules: readonly string[]
	readonly tooMuch: string
	readonly colleaguesHear: string
	readonly afterwards: string

	readonly pay: string
	readonly payCaption: string
	readonly payColumn: { readonly policy: string; readonly legal: string; readonly working: string }
	readonly fullPay: (money: string) => string
	/** Where the firm pays no more than that. */
	readonly isLeast: string
	readonly payTotal: string
	readonly notKnown: string
	readonly noPay: string
	readonly checkPayroll: string
	readonly unconfirmed: string
	/** The note ends before the days left out do. */
	readonly noteRunsOut: (day: string) => string
	/** Wages only, because the question about the days left out is open. */
	readonly wagesOnly: string
	/** £49.30 from pence. */
	readonly money: (pence: number) => string
	readonly line: {
		readonly worked: (hours: string, money: string) => string
		readonly holiday: (days: number, money: string) => string
		readonly sick: (days: number, rate: string, money: string) => string
		readonly above: (money: string) => string
		readonly notLeft: (days: number) => string
		readonly withoutRate: (days: number) => string
		/** Nobody has said whether they are fit on those days. */
		readonly notSaid: (days: number) => string
		readonly none: string
	}

	readonly employeeSaysTitle: string
	/** What the employee says to one week. */
	readonly employeeSaid: (text: string) => string
	readonly signing: string
	readonly version: (number: number) => string
	readonly signed: (who: string, day: string) => string
	/** Under an earlier version than the one that is shown. */
	readonly signedBefore: (who: string, number: number, day: string) => string
	readonly named: (name: string, side: string) => string
	readonly calendar: {
		readonly firstDay: string
		readonly review: string
		readonly marked: (title: string, mark: string) => string
	}
	readonly table: {
		readonly week: string
		readonly from: string
		readonly until: string
		readonly hours: string
		readonly workDays: string
		readonly holidayDays: string
		readonly sickDays: string
		readonly sickDates: string
		readonly full: string
		readonly policy: string
		readonly legal: string
		readonly working: string
	}
}
