import { emptyPay } from './phased-return.ts'
import type { PhasedPay, PhasedReturn } from './phased-return.ts'

/** Plainly invented, for tests and for measuring documents: a plan with every text filled in. */
export const filledIn = (plan: PhasedReturn, pay: Partial<PhasedPay> = {}): PhasedReturn => ({
	...plan,
	employee: 'Sam Invented',
	manager: 'Robin Made-Up',
	firm: 'Example Packing Ltd',
	noteFrom: '2026-11-02',
	noteUntil: '2026-11-29',
	goesTo: 'Robin Made-Up, or Kim Example on Fridays',
	tooMuch: 'Sam says stop and goes to the rest room. Robin takes the next task off the list the same day.',
	colleaguesHear: 'Sam is back on short weeks. Please ask Robin before you hand anything over.',
	weeks: plan.weeks.map((week) => ({ ...week, waits: 'Loading, and the late orders' })),
	pay: { ...emptyPay, weeklyPay: 50_000, unfitOnOtherDays: true, ...pay },
})
