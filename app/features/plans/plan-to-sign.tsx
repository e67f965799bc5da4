import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import type { Plan } from './plan.ts'

/** A plan in short, as somebody reads it once more before they sign. */
export function PlanToSign({ rows }: Pick<Plan, 'rows'>) {
	const { plans } = useWords()
	if (rows.length === 0) return <p className="card text-ink-soft">{plans.noRows}</p>
	return (
		<ol>
			{rows.map((row) => (
				<li key={row.id} className="wrap-anywhere">
					<bdi>{row.what}</bdi>: {plans.decisions[row.decision].toLowerCase()}
					{row.reviewOn ? `. ${plans.reviewOn} ${longDate(row.reviewOn)}` : ''}
				</li>
			))}
		</ol>
	)
}
