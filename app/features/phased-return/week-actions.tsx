import { weekdayOf } from '#app/journey/calendar.ts'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { Arrangement } from './arrange.ts'
import type { PhasedReturn } from './phased-return.ts'
import { stepBefore } from './steps-up.ts'

/** What can be done with each week beside changing it: a press each, folded away until it is wanted. */
export function WeekActions({ plan, base }: { readonly plan: PhasedReturn; readonly base: string }) {
	const { weeks } = plan
	const { phasedReturn: said } = useWords()
	return (
		<>
			{weeks.map((week, index) => {
				const number = index + 1
				const possible: readonly Arrangement[] = [
					'hold',
					...(stepBefore(plan, index) ? (['step-back'] as const) : []),
					...(number < weeks.length ? (['swap'] as const) : []),
					...(weeks.length > 1 ? (['remove'] as const) : []),
				]
				return (
					<details key={week.id} className="week-actions">
						<summary>{said.weekDo(number)}</summary>
						<form method="post" className="row">
							<input type="hidden" name="base" value={base} />
							<input type="hidden" name="week" value={week.id} />
							{possible.map((what) => (
								<Button key={what} look="quiet" name="do" value={what}>
									{said.do[what]}
									<span className="sr-only">{said.ofWeek(number)}</span>
								</Button>
							))}
						</form>
					</details>
				)
			})}
		</>
	)
}

/** Asks once more before a week goes that the employee has written something about. */
export function RemoveAllTheSame({
	plan,
	base,
	number,
}: {
	readonly plan: PhasedReturn
	readonly base: string
	readonly number: number
}) {
	const { phasedReturn: said } = useWords()
	const week = plan.weeks[number - 1]
	return week ? (
		<Notice kind="now" announce>
			<p>{said.removeSaid(number)}</p>
			<form method="post">
				<input type="hidden" name="base" value={base} />
				<input type="hidden" name="week" value={week.id} />
				<input type="hidden" name="sure" value="yes" />
				<Button look="quiet" name="do" value="remove">
					{said.removeAllTheSame(number)}
				</Button>
			</form>
		</Notice>
	) : null
}

/** What can be done with all weeks at once. */
export function WholeActions({ plan, base }: { readonly plan: PhasedReturn; readonly base: string }) {
	const { phasedReturn: said } = useWords()
	return (
		<form method="post" className="row mt-4">
			<input type="hidden" name="base" value={base} />
			<Button look="quiet" name="do" value="add">
				{said.do.add}
			</Button>
			<Button look="quiet" name="do" value="later">
				{said.do.later}
			</Button>
			{plan.usual.days.includes(weekdayOf(plan.firstDay)) ? null : (
				<Button look="quiet" name="do" value="next-working-day">
					{said.do['next-working-day']}
				</Button>
			)}
		</form>
	)
}
