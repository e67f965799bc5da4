import { isKnown } from './sick-pay-lines.ts'
import type { SickPay } from './sick-pay-shape.ts'

/** What the sums rest on, by id: the rates, the rules of days, weeks and spells, and what we read for ourselves. */
export const sickPayFacts = ['SSP01', 'SSP02', 'SSP03', 'SSP06', 'SSP07', 'SSP08', 'SSP09', 'SSP21'] as const

const inPounds = (tenThousandths: number | null) => (tenThousandths === null ? null : tenThousandths / 10_000)

/**
 * Sick pay as another program gets it: money in pounds, the total to the penny, a daily rate with up to four decimals. A sum that is
 * not known is null, and `knownTotal` is what is known of the total.
 */
export function sickPayAnswer(found: SickPay) {
	return {
		weeklyRate: inPounds(found.weeklyRate),
		dailyRate: inPounds(found.dailyRate),
		qualifyingDays: found.qualifyingDays,
		daysPaid: found.daysPaid,
		total: found.total === null ? null : found.total / 100,
		knownTotal: found.knownTotal / 100,
		daysLeft: found.daysLeft,
		facts: sickPayFacts,
		daysUsedBefore: found.daysUsedBefore,
		linkedSpells: found.linked.map(({ firstDay, lastDay }) => `${firstDay}/${lastDay}`),
		lastsUntil: found.lastsUntil,
		usedUpOn: found.usedUpOn,
		rateKnownUntil: found.rateKnownUntil,
		weeks: found.weeks.map(({ from, qualifyingDays, daysPaid, dailyRate, sums, pence }) => ({
			from,
			qualifyingDays,
			daysPaid,
			dailyRate: inPounds(dailyRate),
			amount: pence === null || !isKnown({ sums }) ? null : pence / 100,
		})),
	}
}
