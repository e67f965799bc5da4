import { sundayOf } from '#app/features/sick-pay/qualifying-days.ts'
import { sickPay } from '#app/features/sick-pay/sick-pay.ts'
import type { SickPayTerms } from '#app/features/sick-pay/sick-pay-shape.ts'
import { upToPenny } from '#app/features/sick-pay/up-to-penny.ts'
import { addDays, daysBetween } from '#app/journey/calendar.ts'
import { daysLeftOut } from './days-left-out.ts'
import { minutesInWeek } from './phased-return.ts'
import type { PhasedReturn } from './phased-return.ts'
import { weekDates } from './week-dates.ts'

/** One line of the working. Money in pence; the daily rate in ten-thousandths of a pound. */
export type PayLine =
	| { readonly kind: 'worked'; readonly minutes: number; readonly pence: number }
	| { readonly kind: 'holiday'; readonly days: number; readonly pence: number }
	| { readonly kind: 'sick'; readonly days: number; readonly dailyRate: number; readonly pence: number }
	/** What the firm pays on top. */
	| { readonly kind: 'above'; readonly pence: number }

/** The pay of one week of the plan, before tax, in pence. What cannot be known is null. */
export type WeekPay = {
	readonly week: number
	readonly from: string
	readonly until: string
	readonly minutes: number
	/** A usual week's pay. */
	readonly full: number | null
	/** What the firm pays; never below the law's least. */
	readonly policy: number | null
	/** The law's least: wages for the hours worked, holiday pay, and sick pay for whole days not worked. */
	readonly legal: number | null
	/** The working of `policy`; without its line `above` that of `legal`. */
	readonly lines: readonly PayLine[]
	/** The days of sick pay, whole usual days that are not worked, 'YYYY-MM-DD'. */
	readonly sickDays: readonly string[]
	/** Such days after the weeks of sick pay are used up. */
	readonly daysNotLeft: readonly string[]
	/** Such days whose rate the facts do not know (yet). */
	readonly daysWithoutRate: readonly string[]
	/** Days left out while nobody has said whether they are fit on them: only wages are worked out, and no sum. */
	readonly daysNotSaid: readonly string[]
	/** Days of sick pay that the chain has left after this week. */
	readonly daysLeft: number
}

type SickDay = { readonly on: string; readonly dailyRate: number | null; readonly pence: number | null; readonly isLeft: boolean }

/**
 * What each week pays (brief 7.7.2): in full, by the firm's policy, and by the law's least.
 *
 * A day with any work in it is no day of sick pay (SSP10). A whole usual day that is not worked is one while the employee is still not
 * fit on it and has sick pay left (SSP11, not confirmed by GOV.UK: a page that shows this says so). A day of holiday has holiday pay
 * and no sick pay. A shift over midnight counts for the day on which it begins.
 */
export function weekPay(plan: PhasedReturn, terms: SickPayTerms): WeekPay[] {
	const sick = sickDays(plan, terms)
	const open = plan.pay.unfitOnOtherDays === null ? daysLeftOut(plan) : []
	const most = terms.mostWeeks * plan.usual.days.length
	return weekDates(plan).map(({ week, from, until }) => {
		const planned = plan.weeks[week - 1]
		if (!planned) throw new Error(`There is no week ${week}`)
		const minutes = minutesInWeek(planned)
		const inWeek = sick.filter(({ on }) => on >= from && on <= until)
		const paid = inWeek.filter(({ isLeft }) => isLeft)
		const withoutRate = paid.filter(({ pence }) => pence === null)
		const daysNotSaid = open.filter((on) => on >= from && on <= until)
		const full = plan.pay.weeklyPay
		const sickLines = linesOf(paid)
		const sure: PayLine[] = [...wagesOf(plan, minutes, planned.holiday.length), ...sickLines]
		const isKnown = full !== null && withoutRate.length === 0 && daysNotSaid.length === 0
		const legal = isKnown ? sumOf(sure) : null
		const policy = policyOf(plan, legal, sumOf(sure.filter(({ kind }) => kind !== 'sick')))
		const above = legal !== null && policy !== null && policy > legal ? [{ kind: 'above', pence: policy - legal } as const] : []
		const upTo = sick.findLast(({ on }) => on <= until)
		return {
			week,
			from,
			until,
			minutes,
			full,
			policy,
			legal,
			lines: [...sure, ...above],
			sickDays: paid.map(({ on }) => on),
			daysNotLeft: inWeek.filter(({ isLeft }) => !isLeft).map(({ on }) => on),
			daysWithoutRate: withoutRate.map(({ on }) => on),
			daysNotSaid,
			daysLeft: upTo ? upTo.daysLeft : Math.max(0, most - plan.pay.sickDaysUsed),
		}
	})
}

const sumOf = (lines: readonly { readonly pence: number }[]) => lines.reduce((sum, { pence }) => sum + pence, 0)

function wagesOf({ pay, usual }: PhasedReturn, minutes: number, holidays: number): PayLine[] {
	if (pay.weeklyPay === null) return []
	const holiday = Math.round((pay.weeklyPay * holidays) / usual.days.length)
	return [
		{ kind: 'worked', minutes, pence: Math.round((pay.weeklyPay * minutes) / usual.weeklyMinutes) },
		...(holidays > 0 ? [{ kind: 'holiday', days: holidays, pence: holiday } as const] : []),
	]
}

/** Contract pay for a day counts towards its sick pay (SSP16), so the firm's pay is the higher of the two and never their sum. */
function policyOf({ pay }: PhasedReturn, legal: number | null, wages: number): number | null {
	if (pay.weeklyPay === null) return null
	if (pay.policy === 'full') return Math.max(pay.weeklyPay, legal ?? 0, wages)
	if (legal === null) return null
	if (pay.policy === 'worked-only') return legal
	return Math.max(legal, wages + Math.round((Math.max(0, pay.weeklyPay - wages) * pay.policyPercent) / 100))
}

/**
 * Every day of sick pay in the plan, in order. Weeks of sick pay run from Sunday to Saturday and are rounded up to the penny, while a
 * week of the plan begins on any weekday: each day gets what the sum of its sick-pay week grew by.
 */
function sickDays(plan: PhasedReturn, terms: SickPayTerms): (SickDay & { daysLeft: number })[] {
	const { usual, pay } = plan
	const earnings = pay.averageWeeklyEarnings ?? pay.weeklyPay
	const most = terms.mostWeeks * usual.days.length
	let used = pay.sickDaysUsed
	// They come back from an absence: its last day is the day before.
	let lastSick = addDays(plan.firstDay, -1)
	let inSickWeek = { from: '', sum: 0 }
	return (pay.unfitOnOtherDays ? daysLeftOut(plan) : []).map((on) => {
		if (daysBetween(lastSick, on) - 1 > terms.linkingDays) used = 0
		lastSick = on
		const isLeft = used < most
		if (isLeft) used += 1
		const dailyRate = earnings === null ? null : dailyRateOn(on, earnings, plan, terms)
		const from = sundayOf(on)
		if (inSickWeek.from !== from) inSickWeek = { from, sum: 0 }
		const before = upToPenny(inSickWeek.sum)
		if (isLeft) inSickWeek.sum += dailyRate ?? 0
		return {
			on,
			dailyRate,
			pence: dailyRate === null ? null : upToPenny(inSickWeek.sum) - before,
			isLeft,
			daysLeft: Math.max(0, most - used),
		}
	})
}

const dailyRateOn = (on: string, averageWeeklyEarnings: number, { usual }: PhasedReturn, terms: SickPayTerms) =>
	sickPay({ firstDay: on, lastDay: on, averageWeeklyEarnings, pattern: { weeks: [usual.days] }, previousSpells: [] }, terms)
		.dailyRate

/** Days of one rate are one line where no penny was rounded; else each day or run of days of a sick-pay week has its own. */
function linesOf(days: readonly SickDay[]): PayLine[] {
	const lines: { kind: 'sick'; days: number; dailyRate: number; pence: number }[] = []
	for (const { dailyRate, pence } of days) {
		if (dailyRate === null || pence === null) continue
		const same = lines.find(
			(line) => line.dailyRate === dailyRate && upToPenny(dailyRate * (line.days + 1)) === line.pence + pence,
		)
		if (same) {
			same.days += 1
			same.pence += pence
		} else lines.push({ kind: 'sick', days: 1, dailyRate, pence })
	}
	return lines
}
