import { longDate } from '#app/journey/calendar.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import { weekAt } from './qualifying-days.ts'
import type { SickPayAsked } from './read-sick-pay-form.ts'
import { sayPence, sayRate } from './sick-pay-lines.ts'
import type { SickPayLine } from './sick-pay-lines.ts'
import type { SickPay, SickPayInput, SickPayTerms, Spell } from './sick-pay-shape.ts'
import { averageBy } from './sick-pay-step.ts'
import type { SickPayWarning, WarningCode } from './sick-pay-warnings.ts'
import type { SickPayWords } from './sick-pay-words.ts'

/** What the facts say of form SSP1, and over how many weeks pay is averaged. */
export type SickPayLaw = { readonly giveWithinDays: number; readonly giveByWeek: number; readonly earningsWeeks: number }

/** What is due depends on days before the rules, of which nobody said whether they were paid. */
export const isOpen = ({ before }: Pick<SickPay, 'before'>): boolean =>
	before !== null && (before.unsure.days || before.unsure.rate)

/** What would be due in each case that we cannot tell apart; none where we can. */
export function perhapsLines(found: SickPay, { singleDaysFrom }: SickPayTerms, said: SickPayWords): string[] {
	if (!isOpen(found) || found.before === null) return []
	return found.before.perhaps.map(({ if: so, total, daysPaid }) => {
		const condition = said.perhaps[so](longDate(singleDaysFrom))
		if (daysPaid === 0) return said.perhapsNothing(condition)
		return total === null ? said.perhapsUnknown(condition, daysPaid) : said.perhapsPaid(condition, sayPence(total), daysPaid)
	})
}

/** The heading of a result: what is due, or that we do not know all of it. */
export function dueTitle(found: SickPay, said: SickPayWords): string {
	const { total, knownTotal } = found
	if (isOpen(found)) return said.dueUnsure
	return total !== null ? said.due(sayPence(total)) : knownTotal > 0 ? said.duePartly : said.dueUnknown
}

/** The total under the weeks: a sum, or what is known of one. */
export function totalOf({ total, knownTotal, rateKnownUntil }: SickPay, said: SickPayWords): string {
	if (total !== null) return sayPence(total)
	return knownTotal > 0 && rateKnownUntil !== null
		? said.partlyKnown(sayPence(knownTotal), longDate(rateKnownUntil))
		: said.notKnown
}

/** For how many days, and between which. */
export function dueFor({ input }: SickPayAsked, found: SickPay, terms: SickPayTerms, said: SickPayWords): string {
	const { daysPaid, before } = found
	if (before?.unsure.days) return said.dueDepends(longDate(terms.singleDaysFrom))
	if (daysPaid === 0) return said.dueNothing
	if (input.firstDay === input.lastDay) return said.dueOneDay(longDate(input.firstDay))
	return said.dueFor(daysPaid, longDate(input.firstDay), longDate(input.lastDay))
}

/** What a week is worth: one sum, or several where the spell is paid at more than one rate. */
export function weeklySums(
	{ averageWeeklyEarnings, firstDay, lastDay }: SickPayInput,
	found: SickPay,
	{ rates }: SickPayTerms,
	said: SickPayWords,
): string[] {
	const sums = rates
		.filter(({ from, to }) => from <= lastDay && (to === null || firstDay <= to))
		.map(({ from, to, weeklyRate, earningsPercent }) => {
			const share = averageWeeklyEarnings * earningsPercent
			const [average, part, full, lower] = [averageWeeklyEarnings * 100, share, weeklyRate, Math.min(share, weeklyRate)].map(
				sayRate,
			)
			const sum = said.weeklyOf(earningsPercent, average ?? '', part ?? '', full ?? '', lower ?? '')
			return to === null ? sum : `${sum} ${said.weeklyHolds(longDate(from), longDate(to))}`
		})
	const { rateKnownUntil } = found
	return rateKnownUntil === null ? sums : [...sums, said.weeklyUnknown(longDate(rateKnownUntil))]
}

/** What a day of the first week is worth. */
export function dailySum({ pattern, firstDay }: SickPayInput, { weeklyRate, dailyRate }: SickPay, said: SickPayWords): string {
	if (weeklyRate === null) return said.dailyUnknown
	if (dailyRate === null) return said.dailyNone
	const days = weekAt(pattern, firstDay).length
	const sum = `${said.dailySum(sayRate(weeklyRate), days, sayRate(dailyRate))}.`
	const more = [
		...(dailyRate * days === weeklyRate ? [] : [said.dailyCut]),
		...(pattern.weeks.length > 1 ? [said.dailyVaries] : []),
	]
	return [sum, ...more].join(' ')
}

/** '3 days × £24.65 = £73.95', and what was rounded. */
export function sumsOf({ sums, pence, weeks }: SickPayLine, said: SickPayWords): string[] {
	const parts = sums.map(({ days, dailyRate }) =>
		dailyRate === null ? said.sumUnknown(days) : said.sumOf(days, sayRate(dailyRate), sayRate(days * dailyRate)),
	)
	const exact = sums.reduce((sum, { days, dailyRate }) => sum + days * (dailyRate ?? 0), 0)
	const rounded = pence !== null && pence * 100 !== exact ? [said.roundedUp(sayPence(pence))] : []
	const times = weeks > 1 && pence !== null ? [said.timesWeeks(weeks, sayPence(pence), sayPence(weeks * pence))] : []
	return [...parts, ...rounded, ...times]
}

export const amountOf = ({ pence, weeks }: SickPayLine, said: SickPayWords): string =>
	pence === null ? said.notKnown : sayPence(weeks * pence)

/** Said in a place of their own: that payroll should check, and below the weeks what they were held at. */
const saidElsewhere: ReadonlySet<WarningCode> = new Set(['check-with-payroll', 'capped-at-28-weeks'])

/** What has to be known beside the sums. */
export const sayWarnings = (warnings: readonly SickPayWarning[], weeks: number, said: SickPayWords): string[] =>
	warnings
		.filter(({ code }) => !saidElsewhere.has(code))
		.map(({ code, day }) => said.warnings[code](weeks, day === undefined ? '' : longDate(day)))

/** What is left of the weeks of the chain, and what earlier spells used of them. */
export function leftLines(found: SickPay, terms: SickPayTerms, law: SickPayLaw, said: SickPayWords): string[] {
	const { daysLeft, weeksLeft, lastsUntil, daysUsedBefore, before } = found
	const { mostWeeks, linkingDays } = terms
	const form = isFormOpen(found, terms, law) ? [said.formUnsure(law.giveWithinDays)] : []
	if (before?.unsure.days || before?.unsure.end) return [said.leftUnsure(mostWeeks), ...form]
	const left =
		daysLeft === 0 || lastsUntil === null
			? said.leftNothing(mostWeeks, linkingDays)
			: `${said.left(daysLeft, String(Math.floor(weeksLeft * 10) / 10), mostWeeks)} ${said.lasts(longDate(lastsUntil))}`
	return [left, ...(daysUsedBefore > 0 ? [said.usedBefore(daysUsedBefore, mostWeeks)] : []), ...form]
}

/** When form SSP1 is due; null as long as much is left, and where we cannot tell whether it is. */
export function formLine(found: SickPay, terms: SickPayTerms, law: SickPayLaw, said: SickPayWords): string | null {
	if (!isNearEnd(found, terms, law) || isFormOpen(found, terms, law)) return null
	return found.daysLeft === 0 ? said.formNow(law.giveWithinDays) : said.formSoon(law.giveByWeek, law.giveWithinDays)
}

const isNearEnd = ({ weeksLeft }: Pick<SickPay, 'weeksLeft'>, { mostWeeks }: SickPayTerms, { giveByWeek }: SickPayLaw) =>
	weeksLeft <= mostWeeks - giveByWeek + 1

/** The end is near, or here, only if days before the rules were paid. */
const isFormOpen = ({ before, ...found }: SickPay, terms: SickPayTerms, law: SickPayLaw): boolean =>
	isNearEnd(found, terms, law) &&
	(before?.perhaps.some((one) => !isNearEnd(one, terms, law) || (one.daysLeft === 0) !== (found.daysLeft === 0)) ?? false)

const isSame = (one: Spell) => (other: Spell) => one.firstDay === other.firstDay && one.lastDay === other.lastDay

/** Earlier spells that count for nothing. */
export const unlinkedSpells = ({ previousSpells }: SickPayInput, { linked }: SickPay): Spell[] =>
	previousSpells.filter((spell) => !linked.some(isSame(spell)))

export const saySpell = ({ firstDay, lastDay }: Spell, said: SickPayWords): string =>
	said.span(longDate(firstDay), longDate(lastDay))

/** What was typed, for paper. */
export function askedRows({ input, pay }: SickPayAsked, law: SickPayLaw, said: SickPayWords) {
	const week = (days: readonly Weekday[]) => (days.length === 0 ? said.noDay : days.map((day) => said.weekdays[day]).join(', '))
	const { weeks, firstWeekOn } = input.pattern
	const { times, by } = averageBy(pay.how, law.earningsWeeks)
	const average = sayPence(input.averageWeeklyEarnings)
	return [
		{ label: said.askedSpell, value: saySpell(input, said) },
		{ label: said.askedPay, value: pay.how === 'average' ? average : said.askedFrom(sayPence(pay.typed), times, by, average) },
		{
			label: said.askedDays,
			value: [...weeks.map(week), ...(firstWeekOn ? [said.askedFirstWeek(longDate(firstWeekOn))] : [])],
		},
		{
			label: said.askedEarlier,
			value: input.previousSpells.length === 0 ? said.none : input.previousSpells.map((spell) => saySpell(spell, said)),
		},
	]
}
