import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import { SummaryList } from '#app/ui/summary-list.tsx'
import type { ReturnPartName } from './compare-returns.ts'
import { dayLines } from './day-lines.ts'
import { minutesInWeek } from './phased-return.ts'
import type { PhasedReturn } from './phased-return.ts'
import { sayOfReturn } from './said-of-return.ts'
import { plainHours } from './usual-fields.ts'
import { weekFrom } from './week-dates.ts'

const beside: readonly ReturnPartName[] = ['weeklyPay', 'policy', 'goesTo', 'tooMuch', 'colleaguesHear', 'afterwards']

/** A phased return in short, as somebody reads it once more before they sign. */
export function ReturnToSign({ plan }: { readonly plan: PhasedReturn }) {
	const { phasedReturn: said, phasedReturnDocument: document, returnVersions: words } = useWords()
	const given = { words: document, said: words.said }
	const rows = beside.map((part) => ({ label: words.plan[part], value: sayOfReturn(plan, part, given) }))
	return (
		<>
			<p>{said.lineText(plan.weeks.length, longDate(plan.firstDay))}</p>
			<ul className="list-none">
				{plan.weeks.map((week, index) => (
					<li key={week.id} className="border-b border-line py-2.5">
						<strong>{words.toSign(index + 1, plainHours(minutesInWeek(week)), week.review)}</strong>
						<span className="block whitespace-pre-line">{dayLines(week, document, weekFrom(plan.firstDay)).join('\n')}</span>
						{[week.duties, week.waits && document.waits(week.waits)].filter(Boolean).map((text) => (
							<span key={text} dir="auto" className="block whitespace-pre-line wrap-anywhere text-ink-soft">
								{text}
							</span>
						))}
					</li>
				))}
			</ul>
			<SummaryList rows={rows.filter(({ value }) => value !== '')} />
		</>
	)
}
