import type { Fact } from '#app/features/guidance/fact.ts'
import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import { payLines } from './pay-text.ts'
import type { WeekPay } from './week-pay.ts'

type PayShownProps = {
	readonly pay: readonly WeekPay[]
	/** Of the facts that the sums rest on, the one that is not confirmed. */
	readonly unconfirmed: Fact | null
	/** The manager, who says what is paid, or the employee, who gets it. */
	readonly reader?: 'manager' | 'employee'
}

/** The pay of each week: in full, as the firm pays, the law's least, and how it is worked out. */
export function PayShown({ pay, unconfirmed, reader = 'manager' }: PayShownProps) {
	const { phasedReturn: said, phasedReturnDocument: words, yourReturn } = useWords()
	const { payPolicy, fitnessOpen } = reader === 'manager' ? said : yourReturn
	const money = (pence: number | null) => (pence === null ? words.notKnown : words.money(pence))
	const sum = (of: (week: WeekPay) => number | null) =>
		money(pay.map(of).reduce((all, one) => (all === null || one === null ? null : all + one), 0))
	return (
		<>
			<Table
				caption={said.payCaption}
				columns={[
					{ label: words.column.week },
					{ label: words.payColumn.full, number: true },
					{ label: payPolicy, number: true },
					{ label: words.payColumn.legal, number: true },
					{ label: words.payColumn.working, long: true },
				]}
				rows={[
					...pay.map((week) => ({
						key: String(week.week),
						cells: [
							`${words.week(week.week)}, ${words.fromUntil(longDate(week.from), longDate(week.until))}`,
							money(week.full),
							money(week.policy),
							money(week.legal),
							<Working key="working" lines={payLines(week, words)} />,
						],
					})),
					{
						key: 'total',
						cells: [words.payTotal, sum(({ full }) => full), sum(({ policy }) => policy), sum(({ legal }) => legal), ''],
					},
				]}
			/>
			<Notice kind="now">
				{pay.some(({ daysNotSaid }) => daysNotSaid.length > 0) ? <p>{fitnessOpen}</p> : null}
				<p>{said.payrollNote}</p>
				{unconfirmed && pay.some(({ sickDays }) => sickDays.length > 0) ? <p className="mb-0">{words.unconfirmed}</p> : null}
			</Notice>
		</>
	)
}

const Working = ({ lines }: { readonly lines: readonly string[] }) => (
	<ul className="list-none">
		{lines.map((line) => (
			<li key={line}>{line}</li>
		))}
	</ul>
)
