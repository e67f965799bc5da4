import type { Weekday } from '#app/journey/calendar.ts'

/** The law's numbers, read from the facts of the content. Money is in ten-thousandths of a pound, so that nothing is lost on the way. */
export type SickPayTerms = {
	/** The weekly rate from one day to another, both included; `to` null where no end is known. The earliest first. */
	readonly rates: readonly {
		readonly from: string
		readonly to: string | null
		readonly weeklyRate: number
		readonly earningsPercent: number
	}[]
	/** The most in one chain of spells, in weeks. */
	readonly mostWeeks: number
	/** Spells with this many days between them, or fewer, are one chain. */
	readonly linkingDays: number
	/** The day from which single days count. A spell that ended before it links only when it had `shortestBefore` days. */
	readonly singleDaysFrom: string
	readonly shortestBefore: number
}

/** A stretch of whole days of sickness, both included, 'YYYY-MM-DD'. */
export type Spell = { readonly firstDay: string; readonly lastDay: string }

/** The days of a week that sick pay is counted in. Several weeks take turns, the first of them in the week of `firstWeekOn`. */
export type QualifyingPattern = {
	readonly weeks: readonly (readonly Weekday[])[]
	/** Any day of a week (Sunday to Saturday) in which the first of `weeks` is worked. Not needed with one week. */
	readonly firstWeekOn?: string
}

export type SickPayInput = Spell & {
	/** In pence. Of the first spell of the chain. */
	readonly averageWeeklyEarnings: number
	readonly pattern: QualifyingPattern
	/** Earlier spells, in any order. Those that do not link count for nothing. */
	readonly previousSpells: readonly Spell[]
}

/** Money in ten-thousandths of a pound where it says rate, in pence elsewhere. */
export type SickPayWeek = {
	/** The Sunday on which the week begins. */
	readonly from: string
	readonly qualifyingDays: number
	readonly daysPaid: number
	readonly dailyRate: number
	/** Null where the rate of these days is not known yet. */
	readonly pence: number | null
}

export type SickPay = {
	/** What a week is worth on the first day, ten-thousandths of a pound. */
	readonly weeklyRate: number
	/** Of the week of the first day, cut to four decimals as the official calculator does (SSP06). */
	readonly dailyRate: number
	readonly qualifyingDays: number
	readonly daysPaid: number
	/** Pence: each week rounded up to a whole penny, then added. Only days whose rate is known. */
	readonly total: number
	/** Qualifying days that the chain has left after this spell. */
	readonly daysLeft: number
	/** Earlier spells that belong to the chain. */
	readonly linked: readonly Spell[]
	readonly weeks: readonly SickPayWeek[]
	/** The last day of which the rate is known, when a day after it would be paid. */
	readonly rateKnownUntil: string | null
}
