import { addDays, daysBetween } from '#app/journey/calendar.ts'
import { daysOf, isQualifying } from './qualifying-days.ts'
import type { QualifyingPattern, SickPayInput, SickPayTerms, Spell } from './sick-pay-shape.ts'

/** Spells with no day between them are one. */
type Stretch = Spell & { readonly spells: readonly Spell[] }

/** Whole days that lie between two spells: 0 when the second begins on the next day. */
export const clearDays = (earlier: Spell, later: Spell): number => daysBetween(earlier.lastDay, later.firstDay) - 1

/**
 * The earlier spells that are one chain with this one, the earliest first: each has `linkingDays` clear days or fewer before the next
 * (SSP08). One that ended before the rules began counts with `shortestBefore` days or more; later ones with one full working day.
 * A spell that does not count is no bridge to one before it.
 */
export function linkedSpells(input: SickPayInput, terms: SickPayTerms): Spell[] {
	const chain: Stretch[] = []
	let next: Spell = input
	for (const stretch of stretchesOf(input.previousSpells).reverse()) {
		const gap = clearDays(stretch, next)
		if (gap > terms.linkingDays) break
		// With no day between, it is the same sickness that goes on, however short the part of it.
		if (gap > 0 && !counts(stretch, input, terms)) continue
		chain.unshift(stretch)
		next = stretch
	}
	return chain.flatMap(({ spells }) => spells)
}

/**
 * The day on which the sickness began that this spell goes on from: earlier spells join it where no working day lies between, because
 * nobody can have returned then. Without a pattern only those with no day between.
 */
export function beganOn(spell: Spell, previousSpells: readonly Spell[], pattern: QualifyingPattern | null): string {
	let next = spell
	for (const stretch of stretchesOf(previousSpells).reverse()) {
		if (clearDays(stretch, next) > 0 && (pattern === null || isWorkedBetween(stretch, next, pattern))) break
		next = stretch
	}
	return next.firstDay
}

function isWorkedBetween(earlier: Spell, later: Spell, pattern: QualifyingPattern): boolean {
	for (let day = addDays(earlier.lastDay, 1); day < later.firstDay; day = addDays(day, 1))
		if (isQualifying(pattern, day)) return true
	return false
}

function counts(stretch: Stretch, { pattern }: SickPayInput, { singleDaysFrom, shortestBefore }: SickPayTerms): boolean {
	if (stretch.lastDay < singleDaysFrom) return daysBetween(stretch.firstDay, stretch.lastDay) + 1 >= shortestBefore
	return daysOf(stretch).some((day) => isQualifying(pattern, day))
}

function stretchesOf(spells: readonly Spell[]): Stretch[] {
	const stretches: Stretch[] = []
	for (const spell of spells.toSorted((one, other) => (one.firstDay < other.firstDay ? -1 : 1))) {
		const last = stretches.at(-1)
		if (last && clearDays(last, spell) <= 0)
			stretches.splice(-1, 1, { ...last, lastDay: spell.lastDay, spells: [...last.spells, spell] })
		else stretches.push({ ...spell, spells: [spell] })
	}
	return stretches
}
