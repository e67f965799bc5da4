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
	/** How many qualifying days the whole week has by the pattern. */
	readonly qualifyingDays: number
	readonly daysPaid: number
	/** Of the first day that is paid. Null where the rate of that day is not known yet. */
	readonly dailyRate: number | null
	/** Days by their daily rate: one sum, or two in a week in which the rate changes or ends. Null where it is not known yet. */
	readonly sums: readonly { readonly days: number; readonly dailyRate: number | null }[]
	/** Rounded up to a whole penny. Only days whose rate is known; null where that is none of them. */
	readonly pence: number | null
}

/** What comes out if one thing that we cannot know is so. */
export type PerhapsPaid = {
	/**
	 * - `every-day-paid`: each qualifying day before the rules began was paid as sick pay, and so used up its part of the weeks
	 * - `no-day-paid`: none of them was, in waiting days or with pay below the old limit (SSP19)
	 * - `full-rate`: each was, and the full rate was kept, whatever they earn (SSP19)
	 */
	readonly if: 'every-day-paid' | 'no-day-paid' | 'full-rate'
	readonly daysPaid: number
	readonly total: number | null
	readonly daysLeft: number
	readonly weeksLeft: number
}

/** A chain that began before the rules: what the answer would be if the days before them were paid, and if not. */
export type BeforeRules = {
	/** What depends on it. None of them: the answer is the same either way. */
	readonly unsure: { readonly days: boolean; readonly rate: boolean; readonly end: boolean }
	readonly perhaps: readonly PerhapsPaid[]
}

/** The numbers hold every day of earlier spells of the chain as paid; `before` says where that matters and cannot be known. */
export type SickPay = {
	/** What a week is worth on the first day, ten-thousandths of a pound. Null where the rate of that day is not known yet. */
	readonly weeklyRate: number | null
	/** Of the week of the first day, cut to four decimals (SSP06). Null without a rate, and in a week without a qualifying day. */
	readonly dailyRate: number | null
	/** Qualifying days in the spell, paid or not. */
	readonly qualifyingDays: number
	readonly daysPaid: number
	/**
	 * Pence: each week rounded up to a whole penny, then added. Null as soon as the rate of one day that is paid is not known, and
	 * where it depends on days before the rules.
	 */
	readonly total: number | null
	/** The same of the days whose rate is known: `total` where that is all of them. */
	readonly knownTotal: number
	/** Qualifying days that the chain has left, were the sickness to go on from the day after the last. */
	readonly daysLeft: number
	/** Weeks that the chain has left, a part of one included. */
	readonly weeksLeft: number
	/** The last day that would be paid, were the sickness to go on. Null when nothing is left. */
	readonly lastsUntil: string | null
	/** Qualifying days that earlier spells of the chain used up. */
	readonly daysUsedBefore: number
	/** Null where no qualifying day of the chain lies before the rules. */
	readonly before: BeforeRules | null
	/** Earlier spells that belong to the chain, the earliest first. */
	readonly linked: readonly Spell[]
	/** The weeks with a day that is paid. */
	readonly weeks: readonly SickPayWeek[]
	/** The last day that is paid, when the weeks of the chain are used up in this spell. */
	readonly usedUpOn: string | null
	/** The total in pence that so many whole weeks come to, where pennies rounded up would have gone above it. */
	readonly heldAt: number | null
	/** The last day of which the rate is known, when a day after it would be paid. */
	readonly rateKnownUntil: string | null
}
