import { addDays } from '#app/journey/calendar.ts'
import { linkedSpells } from './linked-spells.ts'
import { daysOf, isQualifying, sundayOf, weekAt } from './qualifying-days.ts'
import { isKnown } from './sick-pay-lines.ts'
import type { BeforeRules, PerhapsPaid, SickPay, SickPayInput, SickPayTerms, SickPayWeek, Spell } from './sick-pay-shape.ts'
import { upToPenny } from './up-to-penny.ts'

/**
 * Statutory sick pay for one spell, by the rules from 6 April 2026. The input has been checked (`checkSickPay`).
 *
 * - Due from the first qualifying day (SSP02); the weekly rate or a share of earnings, whichever is lower (SSP01).
 * - A day is the weekly rate divided by the qualifying days of its week, cut to four decimals (SSP06). Weeks run from Sunday to
 *   Saturday. Each week's sum is rounded up to a whole penny and then added, as the source of GOV.UK's own calculator does it
 *   (the source that SSP06 names). So a whole week is never above the weekly rate rounded up to the penny.
 * - It stops after 28 weeks of a chain (SSP07), and pennies rounded up never bring it above 28 such weeks. In a week with n qualifying
 *   days each is 1/n of a week, which with one pattern is the law's 28 times the days of a week. Where weeks take turns we count in
 *   the same fractions; that is our reading. It stops at the first day that does not fit any more.
 * - Earlier spells of the chain use up the same weeks. No waiting days are taken off what they used (SSP21).
 * - Where the chain began before the rules, nobody can know from the days alone which of its days were paid (SSP19): `before`.
 * - Earnings, and what is paid above the law's least, are no business of this.
 */
export function sickPay(input: SickPayInput, terms: SickPayTerms): SickPay {
	const linked = linkedSpells(input, terms)
	const found = { ...workedOut(input, linked, terms), before: null }
	const before = beforeRules(input, linked, found, terms)
	return { ...found, before, ...((before?.unsure.days || before?.unsure.rate) && { total: null }) }
}

/** What is the same, and what not, whether the days before the rules were paid or not. */
function beforeRules(input: SickPayInput, linked: readonly Spell[], found: Worked, terms: SickPayTerms): BeforeRules | null {
	const { singleDaysFrom: began } = terms
	if (!linked.some((spell) => daysOf(spell).some((day) => day < began && isQualifying(input.pattern, day)))) return null
	const later = linked.filter(({ lastDay }) => lastDay >= began)
	const within = later.map((spell) => (spell.firstDay < began ? { ...spell, firstDay: began } : spell))
	const unpaid = workedOut(input, within, terms)
	const atFull = workedOut({ ...input, averageWeeklyEarnings: Infinity }, linked, terms)
	// Who earns nothing was below the old limit for certain.
	const isRateOpen =
		input.averageWeeklyEarnings > 0 &&
		[found, unpaid].some(({ daysPaid }) => daysPaid > 0) &&
		atFull.weeklyRate !== found.weeklyRate
	const as = (so: PerhapsPaid['if'], { daysPaid, total, daysLeft, weeksLeft }: Worked): PerhapsPaid => ({
		...{ if: so, daysPaid, total, daysLeft, weeksLeft },
	})
	return {
		unsure: {
			days: unpaid.daysPaid !== found.daysPaid,
			rate: isRateOpen,
			end: (unpaid.daysLeft === 0) !== (found.daysLeft === 0),
		},
		perhaps: [
			as('every-day-paid', found),
			as('no-day-paid', unpaid),
			...(atFull.knownTotal !== found.knownTotal ? [as('full-rate', atFull)] : []),
		],
	}
}

type Worked = Omit<SickPay, 'before'>

/** As if every day of the earlier spells was paid. */
function workedOut(input: SickPayInput, linked: readonly Spell[], terms: SickPayTerms): Worked {
	const { pattern, firstDay } = input
	const allowance = allowanceOf(terms.mostWeeks)
	const paysFor = (day: string) => isQualifying(pattern, day) && allowance.take(weekAt(pattern, day).length)
	let daysUsedBefore = 0
	for (const spell of linked) for (const day of daysOf(spell)) if (paysFor(day)) daysUsedBefore += 1
	const qualifying = daysOf(input).filter((day) => isQualifying(pattern, day))
	const paid = qualifying.filter(paysFor)
	const weeks = weeksOf(paid, input, terms)
	const { knownTotal, heldAt } = addUp(weeks, input, terms)
	const usedUp = paid.length > 0 && allowance.isUsedUp()
	const after = { weeksLeft: allowance.left(), ...goingOn(input, paysFor, allowance.isUsedUp) }
	const rate = weeklyRateOn(firstDay, input, terms)
	return {
		weeklyRate: rate,
		dailyRate: dailyRateOf(rate, weekAt(pattern, firstDay).length),
		qualifyingDays: qualifying.length,
		daysPaid: paid.length,
		total: weeks.every(isKnown) ? knownTotal : null,
		knownTotal,
		...after,
		daysUsedBefore,
		linked,
		weeks,
		usedUpOn: usedUp ? (paid.at(-1) ?? null) : null,
		heldAt,
		rateKnownUntil: knownUntil(paid, terms),
	}
}

/** Divides by every number of days from 1 to 7, so that fractions of a week stay whole numbers. */
const partsOfAWeek = 420

function allowanceOf(weeks: number) {
	let left = weeks * partsOfAWeek
	return {
		/** Takes a day of a week with so many; false when it does not fit, and then nothing does any more. */
		take(daysInWeek: number): boolean {
			const part = partsOfAWeek / daysInWeek
			left = part > left ? -1 : left - part
			return left >= 0
		},
		isUsedUp: () => left <= 0,
		/** In weeks. */
		left: () => Math.max(0, left) / partsOfAWeek,
	}
}

/** What the chain still pays when the sickness goes on from the day after the last. */
function goingOn({ lastDay, pattern }: SickPayInput, paysFor: (day: string) => boolean, isUsedUp: () => boolean) {
	if (pattern.weeks.every((week) => week.length === 0)) return { daysLeft: 0, lastsUntil: null }
	const days: string[] = []
	for (let day = addDays(lastDay, 1); !isUsedUp(); day = addDays(day, 1)) if (paysFor(day)) days.push(day)
	return { daysLeft: days.length, lastsUntil: days.at(-1) ?? null }
}

const rateOf = (day: string, { rates }: SickPayTerms) => rates.find(({ from, to }) => from <= day && (to === null || day <= to))

/** Ten-thousandths of a pound: pence by per cent are exactly that. */
function weeklyRateOn(day: string, { averageWeeklyEarnings }: SickPayInput, terms: SickPayTerms): number | null {
	const rate = rateOf(day, terms)
	return rate ? Math.min(rate.weeklyRate, averageWeeklyEarnings * rate.earningsPercent) : null
}

const dailyRateOf = (weeklyRate: number | null, days: number) =>
	weeklyRate === null || days === 0 ? null : Math.floor(weeklyRate / days)

function grouped<Key>(days: readonly string[], keyOf: (day: string) => Key): Map<Key, string[]> {
	const groups = new Map<Key, string[]>()
	for (const day of days) groups.set(keyOf(day), [...(groups.get(keyOf(day)) ?? []), day])
	return groups
}

function weeksOf(paid: readonly string[], input: SickPayInput, terms: SickPayTerms): SickPayWeek[] {
	return [...grouped(paid, sundayOf)].map(([from, days]) => {
		const qualifyingDays = weekAt(input.pattern, from).length
		const byRate = grouped(days, (day) => dailyRateOf(weeklyRateOn(day, input, terms), qualifyingDays))
		const sums = [...byRate].map(([dailyRate, ofRate]) => ({ days: ofRate.length, dailyRate }))
		const known = sums.filter((sum) => sum.dailyRate !== null)
		return {
			from,
			qualifyingDays,
			daysPaid: days.length,
			dailyRate: sums[0]?.dailyRate ?? null,
			sums,
			pence: known.length === 0 ? null : upToPenny(known.reduce((sum, { days: n, dailyRate }) => sum + n * (dailyRate ?? 0), 0)),
		}
	})
}

/** A spell that begins inside a week has its pennies rounded up once more than whole weeks have: 28 whole weeks are the most. */
function addUp(weeks: readonly SickPayWeek[], input: SickPayInput, terms: SickPayTerms) {
	const total = weeks.reduce((sum, { pence }) => sum + (pence ?? 0), 0)
	const rates = weeks.map(({ from }) => weeklyRateOn(addDays(from, 6), input, terms) ?? weeklyRateOn(from, input, terms) ?? 0)
	const most = terms.mostWeeks * upToPenny(Math.max(0, ...rates))
	return total > most ? { knownTotal: most, heldAt: most } : { knownTotal: total, heldAt: null }
}

function knownUntil(paid: readonly string[], terms: SickPayTerms): string | null {
	const last = terms.rates.at(-1)?.to ?? null
	return last !== null && paid.some((day) => day > last) ? last : null
}
