import { z } from 'zod'
import { nations } from '#app/features/guidance/fact.ts'
import { isCalendarDate, weekdays } from '#app/journey/calendar.ts'
import { codePoints } from '#app/journey/text-rules.ts'

/** Ways to begin (brief 7.5). What each holds is content: `content/phased-return-patterns.json`. */
export const patternKeys = [
	'two-step',
	'standard-4',
	'gentle-6',
	'long-8',
	'slow-12',
	'alternate',
	'short-days',
	'duties-first',
	'hours-first',
	'home-first',
	'shift-ease',
	'micro',
	'flare-band',
	'taper-down',
] as const
export type PatternKey = (typeof patternKeys)[number]

/** A return that takes longer is not phased any more: then something has to be decided (brief 7.5). */
export const mostWeeks = 12

export const places = ['usual', 'home', 'other'] as const
export type Place = (typeof places)[number]

/** What a review decided. Holding and stepping back are not failures. */
export const reviewOutcomes = ['move-on', 'hold', 'step-back'] as const
export type ReviewOutcome = (typeof reviewOutcomes)[number]

/** A review is on one of the last three working days of its step. */
export const mostReviewBack = 2

/** How the firm pays the hours that are not worked, above the law's least. */
export const policies = ['full', 'worked-only', 'percent'] as const
export type Policy = (typeof policies)[number]

/** Characters that the employee can say to one week, and to the whole. */
export const longestSaid = { week: 600, whole: 1200 } as const

const text = (max: number) => z.string().refine((value) => codePoints(value) <= max, `At most ${max} characters`)
const day = z.string().refine(isCalendarDate, 'Not a day')
const weekday = z.enum(weekdays)
/** '07:30', on a clock of 24 hours. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Not a time')

/** One day's work by the clock. `until` may be before `from`: then it is on the next day. */
const workDaySchema = z.strictObject({
	weekday,
	from: clockTime,
	until: clockTime,
	/** Minutes of unpaid break. */
	breakMinutes: z.int().min(0).max(240),
	place: z.enum(places),
})

const weekSchema = z.strictObject({
	/** Eight letters, so that a link to a week stays right when another goes. */
	id: z.string().regex(/^[a-z0-9]{8}$/),
	/** The days that are worked, Monday first, each weekday once at most. */
	days: z.array(workDaySchema).max(7),
	/** How much of the usual duties, 0 to 100; null where the list says it. */
	dutiesPercent: z.int().min(0).max(100).nullable(),
	/** What they do in this week, and what waits. */
	duties: text(600),
	waits: text(600),
	/** Somebody signs their work off in this week. */
	supervised: z.boolean(),
	/** Working days that the employee chose to take as holiday. */
	holiday: z.array(weekday).max(7),
	/** Only the employee can choose holiday. */
	holidayChosen: z.boolean(),
	/** A review on the last day of the step ends at this week. */
	review: z.boolean(),
	/** How many working days before the last of its step the review is; null for that day itself. */
	reviewBack: z.int().min(1).max(mostReviewBack).nullable().default(null),
	/** When on that day, in London; null for no time. */
	reviewTime: clockTime.nullable().default(null),
	reviewOutcome: z.enum(reviewOutcomes).nullable(),
	/** What came out of it: about the work, not about health. */
	reviewNote: text(600),
	/** What the employee says to this week, on their own page: nobody else changes it. */
	employeeSays: text(longestSaid.week).default(''),
})

const paySchema = z.strictObject({
	/** Pence for a usual week, before tax; null while nobody has said. */
	weeklyPay: z.int().min(0).max(100_000_000).nullable(),
	/** Average weekly earnings for sick pay, pence; null for the same as the weekly pay. */
	averageWeeklyEarnings: z.int().min(0).max(100_000_000).nullable(),
	policy: z.enum(policies),
	/** With `percent`: how much of the hours not worked is paid. */
	policyPercent: z.int().min(0).max(100),
	/**
	 * Whether they are still not fit on the days that they do not work: only then is there sick pay for those days (SSP11). Null while
	 * nobody has said, and nobody says it for them.
	 */
	unfitOnOtherDays: z.boolean().nullable(),
	/** Days of sick pay that the chain has used already. */
	sickDaysUsed: z.int().min(0).max(196),
})

/** A phased return as it is kept. Everything in it is about hours and work. */
export const phasedReturnSchema = z.strictObject({
	employee: text(120),
	manager: text(120),
	firm: text(160),
	pattern: z.enum(patternKeys).nullable(),
	/** The usual week. */
	usual: z.strictObject({
		/** Minutes of work in a usual week: 60 to 10,080. */
		weeklyMinutes: z.int().min(60).max(10_080),
		days: z.array(weekday).min(1).max(7),
		startsAt: clockTime,
		breakMinutes: z.int().min(0).max(240),
	}),
	/** Whose bank holidays count. Papers from before it was asked are of England. */
	nation: z.enum(nations).default('england'),
	/** The first day back, 'YYYY-MM-DD'. A week of the plan runs for seven days from here. */
	firstDay: day,
	weeks: z.array(weekSchema).min(1).max(mostWeeks),
	/** The fit note, where there is one. */
	noteFrom: day.nullable(),
	noteUntil: day.nullable(),
	/** Who they go to in the first weeks, signs that it is too much and what each will then do, what colleagues hear. */
	goesTo: text(120),
	tooMuch: text(600),
	colleaguesHear: text(600),
	/** What happens after the last week. */
	afterwards: text(600),
	/** What the employee says to the whole, on their own page: nobody else changes it. */
	employeeSays: text(longestSaid.whole).default(''),
	pay: paySchema,
})

export type PhasedReturn = z.infer<typeof phasedReturnSchema>
export type PhasedWeek = PhasedReturn['weeks'][number]
export type WorkDay = PhasedWeek['days'][number]
export type PhasedPay = PhasedReturn['pay']

export const emptyPay: PhasedPay = {
	weeklyPay: null,
	averageWeeklyEarnings: null,
	policy: 'worked-only',
	policyPercent: 0,
	unfitOnOtherDays: null,
	sickDaysUsed: 0,
}

/** Minutes of work in a day, its break taken off; never below zero. */
export function minutesOf({ from, until, breakMinutes }: Pick<WorkDay, 'from' | 'until' | 'breakMinutes'>): number {
	const [start, end] = [from, until].map(minuteOfDay) as [number, number]
	return Math.max(0, (end > start ? end - start : end + 24 * 60 - start) - breakMinutes)
}

export const minutesInWeek = ({ days }: Pick<PhasedWeek, 'days'>): number => days.reduce((sum, one) => sum + minutesOf(one), 0)

function minuteOfDay(time: string): number {
	const [hours = 0, minutes = 0] = time.split(':').map(Number)
	return hours * 60 + minutes
}
