import type { Fact } from '#app/features/guidance/fact.ts'
import { isKnown } from './sick-pay-lines.ts'
import type { SickPay, SickPayTerms, SickPayWeek } from './sick-pay-shape.ts'

type Source = Pick<Fact, 'id' | 'asOf' | 'confidence' | 'periods'>

/** What the sums rest on, by id: the rates, the rules of days, weeks and spells, and what we read for ourselves. */
export const sickPayFacts = ['SSP01', 'SSP02', 'SSP03', 'SSP06', 'SSP07', 'SSP08', 'SSP09', 'SSP19', 'SSP21'] as const

const inPounds = (tenThousandths: number | null) => (tenThousandths === null ? null : tenThousandths / 10_000)

/**
 * Sick pay as another program gets it: money in pounds, the total to the penny, a daily rate with up to four decimals. A sum that is
 * not known is null, and `knownTotal` is the least that is due. Where it depends on days before the rules that nobody can know of, the
 * numbers that depend on it are null and `perhaps` has the answer of each case.
 */
export function sickPayAnswer(
	found: SickPay,
	{ rates, sources }: Pick<SickPayTerms, 'rates'> & { readonly sources: readonly Source[] },
) {
	const { days = false, rate = false, end = false } = found.before?.unsure ?? {}
	const isLeftOpen = days || end
	const facts = sickPayFacts.filter((id) => id !== 'SSP19' || found.before !== null)
	return {
		weeklyRate: rate ? null : inPounds(found.weeklyRate),
		dailyRate: rate ? null : inPounds(found.dailyRate),
		qualifyingDays: found.qualifyingDays,
		daysPaid: days ? null : found.daysPaid,
		total: fromPence(found.total),
		knownTotal: found.knownTotal / 100,
		daysLeft: isLeftOpen ? null : found.daysLeft,
		facts,
		sources: facts.flatMap((id) => sources.filter((source) => source.id === id).map(sourceOf)),
		daysUsedBefore: isLeftOpen ? null : found.daysUsedBefore,
		linkedSpells: found.linked.map(({ firstDay, lastDay }) => `${firstDay}/${lastDay}`),
		lastsUntil: isLeftOpen ? null : found.lastsUntil,
		usedUpOn: isLeftOpen ? null : found.usedUpOn,
		rateKnownUntil: rates.at(-1)?.to ?? null,
		weeks: days ? [] : found.weeks.map((week) => weekOf(week, rate)),
		perhaps:
			days || rate || end
				? (found.before?.perhaps ?? []).map(({ if: so, daysPaid, total, daysLeft }) => ({
						...{ if: so, daysPaid, total: fromPence(total), daysLeft },
					}))
				: [],
	}
}

/** When a fact was last seen at its source, and for which days its numbers are known; null where they change on no day. */
const sourceOf = ({ id, asOf, confidence, periods = [] }: Source) => ({
	...{ id, asOf, confidence, from: periods[0]?.from ?? null, to: periods.at(-1)?.to ?? null },
})

const fromPence = (pence: number | null) => (pence === null ? null : pence / 100)

const weekOf = ({ from, qualifyingDays, daysPaid, dailyRate, sums, pence }: SickPayWeek, isRateOpen: boolean) => ({
	from,
	qualifyingDays,
	daysPaid,
	dailyRate: isRateOpen ? null : inPounds(dailyRate),
	amount: isRateOpen || !isKnown({ sums }) ? null : fromPence(pence),
})
