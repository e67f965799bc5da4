import type { Fact } from '#app/features/guidance/fact.ts'

/** What the page rests on, and cites. */
export const fitNoteFactIds = ['FIT01', 'FIT02', 'FIT04', 'FIT05', 'FIT06', 'FIT07', 'FIT08', 'FIT09', 'EQ06', 'SSP02'] as const

/** The law's numbers for notes. Days are days of absence, counted from 1, days off too. */
export type NoteTerms = {
	readonly selfCertifiedDays: number
	readonly firstNoteDay: number
	/** The most that a note may cover, in the first `firstMonths` of a condition (FIT07, from knowledge). */
	readonly longestMonths: number
	readonly firstMonths: number
}

/** Throws when a fact lacks its number: a rule is never made up. */
export function noteTerms(facts: readonly Pick<Fact, 'id' | 'values'>[]): NoteTerms {
	const number = (id: string, name: keyof NoteTerms) => {
		const value = facts.find((fact) => fact.id === id)?.values?.[name]
		if (typeof value !== 'number') throw new Error(`${id} has no ${name}`)
		return value
	}
	return {
		selfCertifiedDays: number('FIT01', 'selfCertifiedDays'),
		firstNoteDay: number('FIT02', 'firstNoteDay'),
		longestMonths: number('FIT07', 'longestMonths'),
		firstMonths: number('FIT07', 'firstMonths'),
	}
}
