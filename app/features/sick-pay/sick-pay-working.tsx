import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import { Table } from '#app/ui/table.tsx'
import { weekAt } from './qualifying-days.ts'
import { isUnknown, linesOf, sayPence, sayRate } from './sick-pay-lines.ts'
import type { SickPayLine } from './sick-pay-lines.ts'
import type { SickPay, SickPayInput, SickPayTerms } from './sick-pay-shape.ts'

type Said = ReturnType<typeof useWords>['sickPay']

type SickPayWorkingProps = { readonly input: SickPayInput; readonly found: SickPay; readonly terms: SickPayTerms }

/** The sums line by line: a week, a day, and each week of the spell. */
export function SickPayWorking({ input, found, terms }: SickPayWorkingProps) {
	const said = useWords().sickPay
	const lines = linesOf(found.weeks)
	return (
		<>
			<h3>{said.working}</h3>
			<dl>
				<dt className="font-semibold">{said.weekly}</dt>
				<dd className="mb-3">{weeklySums(input, found, terms, said)}</dd>
				<dt className="font-semibold">{said.daily}</dt>
				<dd className="mb-3">{dailySum(input, found, said)}</dd>
			</dl>
			{lines.length === 0 ? null : (
				<Table
					caption={said.sums}
					columns={[{ label: said.week }, { label: said.sum, long: true }, { label: said.pounds, number: true }]}
					rows={[
						...lines.map((line) => ({
							key: line.from,
							cells: [said.weeksFrom(line.weeks, longDate(line.from)), sumsOf(line, said), amountOf(line, said)],
						})),
						{
							key: 'total',
							cells: [
								said.total,
								said.allOfThese,
								<strong key="total">{isUnknown(lines) ? said.notKnown : sayPence(found.total)}</strong>,
							],
						},
					]}
				/>
			)}
			{found.heldAt === null ? null : <p className="mt-3">{said.held(terms.mostWeeks, sayPence(found.heldAt))}</p>}
		</>
	)
}

/** One rate, or several where the spell is paid at more than one. */
function weeklySums(
	{ averageWeeklyEarnings, firstDay, lastDay }: SickPayInput,
	found: SickPay,
	{ rates }: SickPayTerms,
	said: Said,
) {
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
	const all = rateKnownUntil === null ? sums : [...sums, said.weeklyUnknown(longDate(rateKnownUntil))]
	return all.map((sum) => (
		<span key={sum} className="block">
			{sum}
		</span>
	))
}

function dailySum({ pattern, firstDay }: SickPayInput, { weeklyRate, dailyRate }: SickPay, said: Said): string {
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
function sumsOf({ sums, pence, weeks }: SickPayLine, said: Said) {
	const parts = sums.map(({ days, dailyRate }) =>
		dailyRate === null ? said.sumUnknown(days) : said.sumOf(days, sayRate(dailyRate), sayRate(days * dailyRate)),
	)
	const exact = sums.reduce((sum, { days, dailyRate }) => sum + days * (dailyRate ?? 0), 0)
	const rounded = pence !== null && pence * 100 !== exact ? [said.roundedUp(sayPence(pence))] : []
	const times = weeks > 1 && pence !== null ? [said.timesWeeks(weeks, sayPence(pence), sayPence(weeks * pence))] : []
	return [...parts, ...rounded, ...times].map((sum) => (
		<span key={sum} className="block">
			{sum}
		</span>
	))
}

const amountOf = ({ pence, weeks }: SickPayLine, said: Said): string => (pence === null ? said.notKnown : sayPence(weeks * pence))
