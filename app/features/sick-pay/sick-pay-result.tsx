import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import type { Weekday } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import type { SickPayAsked } from './read-sick-pay-form.ts'
import { isUnknown, sayPence } from './sick-pay-lines.ts'
import type { SickPay, SickPayTerms, Spell } from './sick-pay-shape.ts'
import { averageBy } from './sick-pay-step.ts'
import type { SickPayWarning, WarningCode } from './sick-pay-warnings.ts'
import { SickPayWorking } from './sick-pay-working.tsx'

export type SickPayShown = {
	readonly asked: SickPayAsked
	readonly found: SickPay
	readonly warnings: readonly SickPayWarning[]
	/** What the facts say of form SSP1, and over how many weeks pay is averaged. */
	readonly law: { readonly giveWithinDays: number; readonly giveByWeek: number; readonly earningsWeeks: number }
}

/** What is due, how it came to that, and what is left. */
export function SickPayResult({ asked, found, warnings, law, terms }: SickPayShown & { readonly terms: SickPayTerms }) {
	const said = useWords().sickPay
	const { input } = asked
	return (
		<section className="mb-10" aria-labelledby="result">
			<h2 id="result">{said.result}</h2>
			<div className="card keep-together">
				<p className="text-[1.5rem] font-bold">{isUnknown(found.weeks) ? said.dueUnknown : said.due(sayPence(found.total))}</p>
				<p>{dueFor(asked, found, said)}</p>
			</div>
			<SickPayWarnings warnings={warnings} weeks={terms.mostWeeks} />
			<SickPayWorking input={input} found={found} terms={terms} />
			<Left found={found} input={input} law={law} terms={terms} />
			<Asked {...asked} law={law} />
			<Notice kind="now" title={said.payroll} headingLevel={3}>
				<p>
					{said.payrollText} {said.ourReading}
				</p>
				<p>{said.notKnownHere}</p>
				<ul>
					{said.notKnownList.map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			</Notice>
		</section>
	)
}

type Said = ReturnType<typeof useWords>['sickPay']

function dueFor({ input }: SickPayAsked, { daysPaid }: SickPay, said: Said): string {
	if (daysPaid === 0) return said.dueNothing
	if (input.firstDay === input.lastDay) return said.dueOneDay(longDate(input.firstDay))
	return said.dueFor(daysPaid, longDate(input.firstDay), longDate(input.lastDay))
}

const grave: ReadonlySet<WarningCode> = new Set(['used-up-before', 'used-up', 'rate-not-known', 'chain-before-rules'])

function SickPayWarnings({ warnings, weeks }: { readonly warnings: readonly SickPayWarning[]; readonly weeks: number }) {
	const said = useWords().sickPay
	const shown = warnings.filter(({ code }) => code !== 'check-with-payroll')
	if (shown.length === 0) return null
	return (
		<Notice kind={shown.some(({ code }) => grave.has(code)) ? 'stop' : 'information'}>
			{shown.map(({ code, day }) => (
				<p key={code}>{said.warnings[code](weeks, day === undefined ? '' : longDate(day))}</p>
			))}
		</Notice>
	)
}

const sameSpell = (one: Spell) => (other: Spell) => one.firstDay === other.firstDay && one.lastDay === other.lastDay

function Left({
	found,
	input,
	law,
	terms,
}: Pick<SickPayShown, 'found' | 'law'> & Pick<SickPayAsked, 'input'> & { readonly terms: SickPayTerms }) {
	const said = useWords().sickPay
	const { daysLeft, weeksLeft, lastsUntil, linked, daysUsedBefore } = found
	const unlinked = input.previousSpells.filter((spell) => !linked.some(sameSpell(spell)))
	const weeksFromWarning = terms.mostWeeks - law.giveByWeek + 1
	return (
		<>
			<h3>{said.leftTitle}</h3>
			{daysLeft === 0 || lastsUntil === null ? (
				<p>{said.leftNothing(terms.mostWeeks, terms.linkingDays)}</p>
			) : (
				<p>
					{said.left(daysLeft, String(Math.floor(weeksLeft * 10) / 10), terms.mostWeeks)} {said.lasts(longDate(lastsUntil))}
				</p>
			)}
			{daysUsedBefore > 0 ? <p>{said.usedBefore(daysUsedBefore, terms.mostWeeks)}</p> : null}
			<Spells title={said.linkedTitle} spells={linked} />
			<Spells
				title={said.unlinkedTitle}
				spells={unlinked}
				text={said.unlinkedText(terms.linkingDays, longDate(terms.singleDaysFrom), terms.shortestBefore)}
			/>
			{weeksLeft <= weeksFromWarning ? (
				<Notice kind="now" title={said.form} headingLevel={3}>
					<p>{daysLeft === 0 ? said.formNow(law.giveWithinDays) : said.formSoon(law.giveByWeek, law.giveWithinDays)}</p>
					<p className="not-on-paper">
						<a href={links.article('when-sick-pay-ends')}>{said.formLink}</a>
					</p>
				</Notice>
			) : null}
		</>
	)
}

function Spells({ title, spells, text }: { readonly title: string; readonly spells: readonly Spell[]; readonly text?: string }) {
	const said = useWords().sickPay
	if (spells.length === 0) return null
	return (
		<>
			<h4 className="mt-4 mb-1 font-semibold">{title}</h4>
			{text ? <p>{text}</p> : null}
			<ul>
				{spells.map(({ firstDay, lastDay }) => (
					<li key={firstDay}>{said.span(longDate(firstDay), longDate(lastDay))}</li>
				))}
			</ul>
		</>
	)
}

/** What was typed, for the paper: the form itself is not printed. */
function Asked({ input, pay, law }: SickPayAsked & Pick<SickPayShown, 'law'>) {
	const said = useWords().sickPay
	const span = ({ firstDay, lastDay }: Spell) => said.span(longDate(firstDay), longDate(lastDay))
	const week = (days: readonly Weekday[]) => (days.length === 0 ? said.noDay : days.map((day) => said.weekdays[day]).join(', '))
	const { weeks, firstWeekOn } = input.pattern
	const { times, by } = averageBy(pay.how, law.earningsWeeks)
	const average = sayPence(input.averageWeeklyEarnings)
	return (
		<SummaryList
			heading={said.asked}
			headingLevel={3}
			rows={[
				{ label: said.askedSpell, value: span(input) },
				{
					label: said.askedPay,
					value: pay.how === 'average' ? average : said.askedFrom(sayPence(pay.typed), times, by, average),
				},
				{
					label: said.askedDays,
					value: [...weeks.map(week), ...(firstWeekOn ? [said.askedFirstWeek(longDate(firstWeekOn))] : [])],
				},
				{ label: said.askedEarlier, value: input.previousSpells.length === 0 ? said.none : input.previousSpells.map(span) },
			]}
		/>
	)
}
