import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import { Table } from '#app/ui/table.tsx'
import { linesOf, sayPence } from './sick-pay-lines.ts'
import type { SickPay, SickPayInput, SickPayTerms } from './sick-pay-shape.ts'
import { amountOf, dailySum, isOpen, sumsOf, totalOf, weeklySums } from './sick-pay-text.ts'

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
				<dd className="mb-3">
					<Lines lines={weeklySums(input, found, terms, said)} />
				</dd>
				<dt className="font-semibold">{said.daily}</dt>
				<dd className="mb-3">{dailySum(input, found, said)}</dd>
			</dl>
			{lines.length === 0 || isOpen(found) ? null : (
				<Table
					caption={said.sums}
					columns={[{ label: said.week }, { label: said.sum, long: true }, { label: said.pounds, number: true }]}
					rows={[
						...lines.map((line) => ({
							key: line.from,
							cells: [
								said.weeksFrom(line.weeks, longDate(line.from)),
								<Lines key="sum" lines={sumsOf(line, said)} />,
								amountOf(line, said),
							],
						})),
						{
							key: 'total',
							cells: [said.total, said.allOfThese, <strong key="total">{totalOf(found, said)}</strong>],
						},
					]}
				/>
			)}
			{found.heldAt === null || isOpen(found) ? null : (
				<p className="mt-3">{said.held(terms.mostWeeks, sayPence(found.heldAt))}</p>
			)}
		</>
	)
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
	return lines.map((line) => (
		<span key={line} className="block">
			{line}
		</span>
	))
}
