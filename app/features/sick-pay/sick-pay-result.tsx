import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import type { SickPayAsked } from './read-sick-pay-form.ts'
import type { SickPay, SickPayTerms, Spell } from './sick-pay-shape.ts'
import {
	askedRows,
	dueFor,
	dueTitle,
	formLine,
	isOpen,
	leftLines,
	perhapsLines,
	saySpell,
	sayWarnings,
	totalOf,
	unlinkedSpells,
} from './sick-pay-text.ts'
import type { SickPayLaw } from './sick-pay-text.ts'
import type { SickPayWarning, WarningCode } from './sick-pay-warnings.ts'
import { SickPayWorking } from './sick-pay-working.tsx'

export type SickPayShown = {
	readonly asked: SickPayAsked
	readonly found: SickPay
	readonly warnings: readonly SickPayWarning[]
	readonly law: SickPayLaw
}

/** What is due, how it came to that, and what is left. */
export function SickPayResult({ asked, found, warnings, law, terms }: SickPayShown & { readonly terms: SickPayTerms }) {
	const said = useWords().sickPay
	const { input } = asked
	return (
		<section className="mb-10" aria-labelledby="result">
			<h2 id="result">{said.result}</h2>
			<div className="card keep-together">
				<p className="text-[1.5rem] font-bold">{dueTitle(found, said)}</p>
				<p>{dueFor(asked, found, terms, said)}</p>
				<Perhaps lines={perhapsLines(found, terms, said)} />
				{found.total === null && !isOpen(found) && found.knownTotal > 0 ? <p>{totalOf(found, said)}</p> : null}
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

/** What would be due in each case that we cannot tell apart. */
function Perhaps({ lines }: { readonly lines: readonly string[] }) {
	if (lines.length === 0) return null
	return (
		<ul>
			{lines.map((line) => (
				<li key={line}>{line}</li>
			))}
		</ul>
	)
}

const grave: ReadonlySet<WarningCode> = new Set([
	'used-up-before',
	'used-up',
	'rate-not-known',
	'days-before-not-known',
	'rate-before-not-known',
	'end-before-not-known',
	'chain-before-rules',
])

function SickPayWarnings({ warnings, weeks }: { readonly warnings: readonly SickPayWarning[]; readonly weeks: number }) {
	const said = useWords().sickPay
	const lines = sayWarnings(warnings, weeks, said)
	if (lines.length === 0) return null
	return (
		<Notice kind={warnings.some(({ code }) => grave.has(code)) ? 'stop' : 'information'}>
			{lines.map((line) => (
				<p key={line}>{line}</p>
			))}
		</Notice>
	)
}

function Left({
	found,
	input,
	law,
	terms,
}: Pick<SickPayShown, 'found' | 'law'> & Pick<SickPayAsked, 'input'> & { readonly terms: SickPayTerms }) {
	const said = useWords().sickPay
	const form = formLine(found, terms, law, said)
	return (
		<>
			<h3>{said.leftTitle}</h3>
			{leftLines(found, terms, law, said).map((line) => (
				<p key={line}>{line}</p>
			))}
			<Spells title={said.linkedTitle} spells={found.linked} />
			<Spells
				title={said.unlinkedTitle}
				spells={unlinkedSpells(input, found)}
				text={said.unlinkedText(terms.linkingDays, longDate(terms.singleDaysFrom), terms.shortestBefore)}
			/>
			{form === null ? null : (
				<Notice kind="now" title={said.form} headingLevel={3}>
					<p>{form}</p>
					<p className="not-on-paper">
						<a href={links.article('when-sick-pay-ends')}>{said.formLink}</a>
					</p>
				</Notice>
			)}
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
				{spells.map((spell) => (
					<li key={spell.firstDay}>{saySpell(spell, said)}</li>
				))}
			</ul>
		</>
	)
}

/** What was typed, for the paper: the form itself is not printed. */
function Asked({ law, ...asked }: SickPayAsked & Pick<SickPayShown, 'law'>) {
	const said = useWords().sickPay
	return <SummaryList heading={said.asked} headingLevel={3} rows={askedRows(asked, law, said)} />
}
