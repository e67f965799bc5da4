import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { checkRules, errorsOf } from './check-rules.ts'
import type { Broken, RuleCode } from './check-rules.ts'
import { areDutiesUnsaid, missingIn, pageOf, saidAsMissing } from './missing.ts'
import type { PhasedReturn } from './phased-return.ts'

type PlanProps = { readonly id: string; readonly plan: PhasedReturn }

/** Rules about the fit note: its days are asked with what was agreed, and not in a week. */
const noteCodes: readonly RuleCode[] = ['days-off-unsettled', 'note-not-over', 'note-runs-out', 'note-reversed']

/** A rule as a sentence, in the words of the page. */
export function useRuleText() {
	const { phasedReturn: said } = useWords()
	return ({ code, week, weekday, on, found, allowed, days = [] }: Broken) =>
		said.rules[code]({
			week: week === null ? '' : String(week),
			day: weekday ? said.dayNames[weekday] : '',
			on: on ? longDate(on) : '',
			found: String(found ?? ''),
			allowed: String(allowed ?? ''),
			days: said.dayList(days.map((day) => said.dayNames[day])),
		})
}

/** Rules as sentences, each with the way to what it is about where there is one. */
export function RulesList({ broken, plan, id }: { readonly broken: readonly Broken[] } & Partial<PlanProps>) {
	const { phasedReturn: said } = useWords()
	const textOf = useRuleText()
	return (
		<ul>
			{broken.map((one, index) => {
				const week = one.week === null ? undefined : plan?.weeks[one.week - 1]
				const isNote = noteCodes.includes(one.code)
				const to = !id || !plan ? null : isNote ? 'about#noteUntil' : week ? `week/${week.id}` : 'about'
				return (
					<li key={index}>
						{textOf(one)}{' '}
						{id && to ? (
							<a className="not-on-paper inline-flex min-h-11 items-center" href={links.phasedReturn(id, to)}>
								{isNote ? said.changeNote : week && one.week !== null ? said.changeWeek(one.week) : said.changeAbout}
							</a>
						) : null}
					</li>
				)
			})}
		</ul>
	)
}

/** What the plan does not keep to, and what to think about. */
export function RulesSaid({ id, plan }: PlanProps) {
	const { phasedReturn: said } = useWords()
	const broken = checkRules(plan)
	const errors = errorsOf(broken)
	const warnings = broken.filter((one) => one.level === 'warning' && !saidAsMissing.includes(one.code))
	return (
		<>
			{errors.length > 0 ? (
				<Notice kind="stop" title={said.rulesTitle}>
					<RulesList broken={errors} id={id} plan={plan} />
				</Notice>
			) : broken.some(({ code }) => code === 'nothing-worked') ? null : (
				<p>{said.rulesKept}</p>
			)}
			{warnings.length > 0 ? (
				<Notice kind="now" title={said.warnTitle}>
					<RulesList broken={warnings} id={id} plan={plan} />
				</Notice>
			) : null}
		</>
	)
}

/** What both should have said before they agree. */
export function MissingParts({ id, plan }: PlanProps) {
	const { phasedReturn: said } = useWords()
	const missing = missingIn(plan)
	const unsaid = plan.weeks.find(areDutiesUnsaid)
	return (
		<section className="not-on-paper" aria-labelledby="missing">
			<h2 id="missing">{said.missingTitle}</h2>
			{missing.length === 0 ? <p>{said.missingNone}</p> : null}
			<ul className="list-none">
				{missing.map((part) => {
					const page = pageOf(part)
					return (
						<li key={part}>
							<a
								className="inline-flex min-h-11 items-center"
								href={links.phasedReturn(id, page === 'weeks' ? `week/${unsaid?.id ?? ''}` : page)}
							>
								{said.missing[part]}
							</a>
						</li>
					)
				})}
			</ul>
		</section>
	)
}
