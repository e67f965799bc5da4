import { compareLists, isSame } from '#app/features/shared-papers/compare-lists.ts'
import type { Moved, Placed } from '#app/features/shared-papers/compare-lists.ts'
import { minutesInWeek } from './phased-return.ts'
import type { PhasedReturn, PhasedWeek } from './phased-return.ts'

/** What a week says, part by part, in the order in which a reader asks. Two weeks differ in a part where its values do. */
const partsOfWeek = {
	hours: (week) => minutesInWeek(week),
	days: ({ days }) => inWeek(days).map(({ weekday, from, until, breakMinutes }) => [weekday, from, until, breakMinutes]),
	places: ({ days }) => inWeek(days).flatMap(({ weekday, place }) => (place === 'usual' ? [] : [[weekday, place]])),
	holiday: ({ holiday, holidayChosen }) => [[...holiday].sort(), holiday.length > 0 && holidayChosen],
	dutiesPercent: ({ dutiesPercent }) => dutiesPercent,
	duties: ({ duties }) => duties,
	waits: ({ waits }) => waits,
	supervised: ({ supervised }) => supervised,
	review: ({ review }) => review,
	reviewBack: ({ reviewBack }) => reviewBack,
	reviewTime: ({ reviewTime }) => reviewTime,
	reviewOutcome: ({ reviewOutcome }) => reviewOutcome,
	reviewNote: ({ reviewNote }) => reviewNote,
	employeeSays: ({ employeeSays }) => employeeSays,
} as const satisfies Readonly<Record<string, (week: PhasedWeek) => unknown>>

/** What the plan says of itself. The pattern that it began with is not told: it stays, and says nothing of the weeks by itself. */
const partsOfPlan = {
	employee: ({ employee }) => employee,
	manager: ({ manager }) => manager,
	firm: ({ firm }) => firm,
	firstDay: ({ firstDay }) => firstDay,
	usual: ({ usual }) => [usual.weeklyMinutes, [...usual.days].sort(), usual.startsAt, usual.breakMinutes],
	nation: ({ nation }) => nation,
	note: ({ noteFrom, noteUntil }) => [noteFrom, noteUntil],
	goesTo: ({ goesTo }) => goesTo,
	tooMuch: ({ tooMuch }) => tooMuch,
	colleaguesHear: ({ colleaguesHear }) => colleaguesHear,
	afterwards: ({ afterwards }) => afterwards,
	weeklyPay: ({ pay }) => pay.weeklyPay,
	averageWeeklyEarnings: ({ pay }) => pay.averageWeeklyEarnings,
	policy: ({ pay }) => [pay.policy, pay.policy === 'percent' && pay.policyPercent],
	unfitOnOtherDays: ({ pay }) => pay.unfitOnOtherDays,
	sickDaysUsed: ({ pay }) => pay.sickDaysUsed,
	employeeSays: ({ employeeSays }) => employeeSays,
} as const satisfies Readonly<Record<string, (plan: PhasedReturn) => unknown>>

export type WeekPart = keyof typeof partsOfWeek
export type ReturnPartName = keyof typeof partsOfPlan
export const weekPartNames = Object.keys(partsOfWeek) as readonly WeekPart[]
const planPartNames = Object.keys(partsOfPlan) as readonly ReturnPartName[]

export type ChangedWeek = {
	readonly before: PhasedWeek
	readonly after: PhasedWeek
	/** Which week of the plan it is and was, from 1. */
	readonly place: number
	readonly placeBefore: number
	readonly parts: readonly WeekPart[]
}

export type ReturnComparison = {
	readonly before: PhasedReturn
	readonly after: PhasedReturn
	readonly parts: readonly ReturnPartName[]
	readonly changed: readonly ChangedWeek[]
	readonly added: readonly Placed<PhasedWeek>[]
	readonly removed: readonly Placed<PhasedWeek>[]
	readonly moved: readonly Moved<PhasedWeek>[]
}

/** What is different between two versions of a phased return. A week is the same week by its id, wherever it stands. */
export function compareReturns(before: PhasedReturn, after: PhasedReturn): ReturnComparison {
	const { both, ...weeks } = compareLists(before.weeks, after.weeks)
	return {
		before,
		after,
		parts: planPartNames.filter((name) => !isSame(partsOfPlan[name](before), partsOfPlan[name](after))),
		changed: both.flatMap((week) => {
			const parts = weekPartNames.filter((name) => !isSame(partsOfWeek[name](week.before), partsOfWeek[name](week.after)))
			return parts.length > 0 ? [{ ...week, parts }] : []
		}),
		...weeks,
	}
}

export const nothingChanged = ({ parts, changed, added, removed, moved }: ReturnComparison) =>
	[parts, changed, added, removed, moved].every((list) => list.length === 0)

/** In one order whatever order they were typed in. */
const inWeek = (days: PhasedWeek['days']) => [...days].sort((one, other) => (one.weekday < other.weekday ? -1 : 1))
