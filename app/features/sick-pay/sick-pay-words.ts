import type { Weekday } from '#app/journey/calendar.ts'
import type { PerhapsPaid } from './sick-pay-shape.ts'
import type { WarningCode } from './sick-pay-warnings.ts'

/** The words of a result, for the page and for the files that are taken away. */
export type SickPayWords = {
	readonly due: (pounds: string) => string
	readonly dueFor: (paid: number, from: string, to: string) => string
	readonly dueOneDay: (on: string) => string
	readonly dueNothing: string
	readonly duePartly: string
	readonly dueUnsure: string
	readonly dueDepends: (day: string) => string
	readonly perhaps: Readonly<Record<PerhapsPaid['if'], (day: string) => string>>
	readonly perhapsPaid: (condition: string, pounds: string, paid: number) => string
	readonly perhapsNothing: (condition: string) => string
	readonly perhapsUnknown: (condition: string, paid: number) => string
	readonly dueUnknown: string
	readonly askedPay: string
	readonly askedFrom: (pounds: string, times: number, by: number, average: string) => string
	readonly askedSpell: string
	readonly askedDays: string
	readonly askedFirstWeek: (on: string) => string
	readonly askedEarlier: string
	readonly none: string
	readonly noDay: string
	readonly span: (from: string, to: string) => string
	readonly weekdays: Readonly<Record<Weekday, string>>
	readonly weekly: string
	readonly weeklyOf: (percent: number, average: string, share: string, rate: string, lower: string) => string
	readonly weeklyHolds: (from: string, to: string) => string
	readonly weeklyUnknown: (until: string) => string
	readonly daily: string
	readonly dailySum: (weekly: string, count: number, daily: string) => string
	readonly dailyCut: string
	readonly dailyVaries: string
	readonly dailyUnknown: string
	readonly dailyNone: string
	readonly sums: string
	readonly week: string
	readonly weeksFrom: (count: number, from: string) => string
	readonly sum: string
	readonly pounds: string
	readonly sumOf: (count: number, daily: string, total: string) => string
	readonly sumUnknown: (count: number) => string
	readonly roundedUp: (pounds: string) => string
	readonly timesWeeks: (count: number, each: string, all: string) => string
	readonly notKnown: string
	readonly partlyKnown: (pounds: string, until: string) => string
	readonly total: string
	readonly allOfThese: string
	readonly held: (weeks: number, pounds: string) => string
	readonly leftTitle: string
	readonly left: (count: number, left: string, weeks: number) => string
	readonly lasts: (day: string) => string
	readonly leftNothing: (weeks: number, gap: number) => string
	readonly leftUnsure: (weeks: number) => string
	readonly formUnsure: (within: number) => string
	readonly usedBefore: (count: number, weeks: number) => string
	readonly linkedTitle: string
	readonly unlinkedTitle: string
	readonly unlinkedText: (gap: number, from: string, shortest: number) => string
	readonly formNow: (within: number) => string
	readonly formSoon: (week: number, within: number) => string
	readonly notKnownHere: string
	readonly notKnownList: readonly string[]
	readonly warnings: Readonly<Record<WarningCode, (weeks: number, day: string) => string>>
	readonly file: {
		readonly title: (days: string) => string
		readonly note: string
		readonly sure: string
		readonly seenOn: (confidence: string, day: string) => string
		readonly line: (heading: string, what: string, facts: string) => string
		/** What each fact is about, by its id. */
		readonly says: Readonly<Record<string, string>>
		readonly footer: string
		readonly columns: {
			readonly week: string
			readonly qualifying: string
			readonly paid: string
			readonly daily: string
			readonly pounds: string
			readonly sum: string
		}
		readonly held: (weeks: number) => string
		readonly notKnown: string
	}
}
