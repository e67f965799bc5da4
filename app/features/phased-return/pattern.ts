import type { Weekday } from '#app/journey/calendar.ts'
import type { PatternKey, Place } from './phased-return.ts'

/** The week that the patterns are written for. Every other contract gets its share. */
export type BaseWeek = { readonly hours: number; readonly days: number }

/**
 * One week of a pattern. How much is worked is `percent` of the contracted hours, or `dayHours` on each of `days` in the base week.
 */
export type PatternWeek = {
	readonly percent?: number
	/** Where the employee sets the hours day by day: `percent` is the floor, this the ceiling. */
	readonly mostPercent?: number
	/** Hours a day in the base week. */
	readonly dayHours?: number
	/** How many days of a base week, or which. Left out: the usual days. */
	readonly days?: number | readonly Weekday[]
	/** The share of the usual work. */
	readonly dutiesPercent: number
	readonly place: Place
	/** With another place than the usual one: how many days of a base week are at the usual one all the same. */
	readonly usualPlaceDays?: number
	/** Days only, or days with one late shift. Left out: the usual start. */
	readonly shift?: 'days' | 'one-late'
	readonly supervised: boolean
	/** A review on its last day. */
	readonly review: boolean
	/** What to know about this week; empty for nothing. */
	readonly note: string
}

/** A way to begin. A working habit that people adjust, and no rule of law. */
export type Pattern = {
	readonly key: PatternKey
	readonly title: string
	/** Whom it suits, in words about work. */
	readonly for: string
	readonly weeks: readonly PatternWeek[]
	readonly advice: readonly string[]
	/** What happens after the last week; empty where that is the usual week. */
	readonly afterwards: string
	/** What we filled in ourselves, because no source says it. */
	readonly unverified?: string
}

/** The patterns as their file holds them. */
export type Patterns = {
	readonly base: BaseWeek
	/** Where they come from. */
	readonly source: string
	/** How far a reader can rely on them. */
	readonly standing: string
	readonly patterns: readonly Pattern[]
	readonly facts: readonly string[]
	readonly owner: string
	readonly reviewedOn: string
	readonly reviewBy: string
}

const countOf = (days: number | readonly Weekday[]) => (typeof days === 'number' ? days : days.length)

/** How many days of the base week a week of a pattern has; null for the usual days. */
export const baseDaysOf = ({ days }: PatternWeek): number | null => (days === undefined ? null : countOf(days))

/** The exact share of the contracted hours, 0 to 100: with hours a day, those of the base week over its hours. */
export function percentOf(week: PatternWeek, base: BaseWeek = usualBase): number {
	if (week.dayHours === undefined) return week.percent ?? 100
	return (week.dayHours * (baseDaysOf(week) ?? base.days) * 100) / base.hours
}

/** What the patterns' file says of its base week; a test holds the two together. */
export const usualBase: BaseWeek = { hours: 37.5, days: 5 }
