import { useWords } from '#app/ui/language.ts'
import { Table } from '#app/ui/table.tsx'
import type { Words } from '#app/words/words.ts'
import { weeksAYear } from './plan-costs.ts'
import type { CostLine, PlanCosts, Range, Sum } from './plan-costs.ts'

type Said = Words['planTools']['costs']

/** What was added up, sum by sum, and what was not. It foretells nothing. */
export function CostsResult({ costs }: { readonly costs: PlanCosts }) {
	const words = useWords()
	const said = words.planTools.costs
	const unnamed = words.planTools.versions.unnamed
	const { plan, absence, replacement, payUnused, rows, leftOut, missing } = costs
	const columns = [
		{ label: said.what, long: true },
		{ label: said.sum, long: true },
		{ label: said.pounds, number: true },
	]
	const name = (place: number, what: string) => words.planDocument.numbered(place, what || unnamed)
	return (
		<section className="mb-10" aria-labelledby="result">
			<h2 id="result">{said.resultTitle}</h2>
			<Table
				caption={said.sideBySide}
				columns={[{ label: said.what }, { label: said.pounds, number: true }]}
				rows={[
					{ key: 'plan', cells: [said.planSum, plan ? sayRange(plan, said) : said.nothingYet] },
					{ key: 'absence', cells: [said.absenceSum, sayTotal(absence, said)] },
					{ key: 'replacement', cells: [said.replacementSum, sayTotal(replacement, said)] },
				]}
			/>
			{payUnused ? <p className="mt-4">{said.payUnused}</p> : null}
			<p className="mt-4">
				<strong>{said.noPromise}</strong> {said.lawToo}
			</p>
			{plan ? (
				<div className="mt-8">
					<Table
						caption={said.planSum}
						columns={columns}
						rows={[
							...rows.map(({ id, place, what, range, from }) => ({
								key: id,
								cells: [name(place, what), from === 'price' ? said.fromPrice : said.fromBand, sayRange(range, said)],
							})),
							{ key: 'total', cells: [said.total, said.allOfThese, <strong key="total">{sayRange(plan, said)}</strong>] },
						]}
					/>
				</div>
			) : null}
			<SumTable caption={said.absenceSum} columns={columns} sum={absence} />
			<SumTable caption={said.replacementSum} columns={columns} sum={replacement} />
			{leftOut.length + missing.length > 0 ? (
				<>
					<h3 className="mt-8">{said.notCounted}</h3>
					<ul>
						{leftOut.map(({ id, place, what, because }) => (
							<li key={id} className="wrap-anywhere">
								<bdi>{name(place, what)}</bdi>. {said.because[because]}
							</li>
						))}
						{missing.map((one) => (
							<li key={one}>{said.missing[one]}</li>
						))}
					</ul>
				</>
			) : null}
		</section>
	)
}

type SumTableProps = { readonly caption: string; readonly columns: Parameters<typeof Table>[0]['columns']; readonly sum: Sum }

function SumTable({ caption, columns, sum }: SumTableProps) {
	const said = useWords().planTools.costs
	if (sum.total === null) return null
	return (
		<div className="mt-8">
			<Table
				caption={caption}
				columns={columns}
				rows={[
					...sum.lines.map((line) => ({
						key: line.kind,
						cells: [said.lines[line.kind], saySum(line, said), said.money(figures(line.pence))],
					})),
					{ key: 'total', cells: [said.total, said.allOfThese, <strong key="total">{sayTotal(sum, said)}</strong>] },
				]}
			/>
		</div>
	)
}

/** What was multiplied with what, so that a reader can do it again. */
function saySum(line: CostLine, said: Said): string {
	if (line.kind === 'finding') return said.asTyped
	if (line.kind === 'learning') {
		const [weeks, pay, percent] = [
			said.weekCount(number(line.weeks)),
			said.money(figures(line.pay.pence)),
			said.percent(line.percent),
		]
		if (line.pay.each === 'hour') return said.learningHour(weeks, pay, said.hourCount(number(line.pay.hoursAWeek)), percent)
		return line.pay.each === 'week' ? said.learningWeek(weeks, pay, percent) : said.learningYear(weeks, pay, weeksAYear, percent)
	}
	const { absence, daysAWeek, aWeek } = line
	return absence.unit === 'weeks'
		? said.ofWeeks(said.weekCount(number(absence.hundredths)), said.money(figures(aWeek)))
		: said.ofDays(said.dayCount(number(absence.hundredths)), said.dayCount(number(daysAWeek)), said.money(figures(aWeek)))
}

const sayTotal = ({ total }: Sum, said: Said) => (total === null ? said.nothingYet : said.money(figures(total)))

const sayRange = ({ low, high }: Range, said: Said) =>
	high === null ? said.orMore(figures(low)) : low === high ? said.money(figures(low)) : said.range(figures(low), figures(high))

/** Pence as pounds: '1,200', or '1,200.50' where there are pence. */
export const figures = (pence: number) =>
	(pence / 100).toLocaleString('en-GB', { minimumFractionDigits: pence % 100 === 0 ? 0 : 2, maximumFractionDigits: 2 })

const number = (hundredths: number) => (hundredths / 100).toLocaleString('en-GB')
