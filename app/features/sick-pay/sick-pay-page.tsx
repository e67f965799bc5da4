import type { Fact } from '#app/features/guidance/fact.ts'
import { SourceList } from '#app/features/guidance/source-list.tsx'
import { QuestionField } from '#app/features/questions/question-field.tsx'
import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import type { Field } from '#app/journey/field.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import type { SickPayForm } from './read-sick-pay-form.ts'
import { SickPayResult } from './sick-pay-result.tsx'
import type { SickPayShown } from './sick-pay-result.tsx'
import type { SickPayTerms } from './sick-pay-shape.ts'
import { earlierNames, mostRows, rowNumbers } from './sick-pay-step.ts'
import { TakeSickPay } from './take-sick-pay.tsx'
import type { TakeForm } from './take-sick-pay.tsx'

export type SickPayPageProps = {
	readonly form: SickPayForm
	/** Null until something was sent that can be worked out. */
	readonly shown: SickPayShown | null
	/** What was typed about the file, and whether one could not be made. */
	readonly take?: TakeForm
	readonly isBusy?: boolean
	/** The first day that a link brought, 'YYYY-MM-DD'. */
	readonly openedWith?: string | null
	readonly terms: SickPayTerms
	readonly earningsWeeks: number
	/** What the page rests on and cites. */
	readonly facts: readonly Fact[]
}

const noTake: TakeForm = { typed: {}, problems: [] }

/** Sick pay for one spell, with the sums shown. The page posts to itself, and nothing of it is kept. */
export function SickPayPage(page: SickPayPageProps) {
	const { form, shown, take = noTake, terms, earningsWeeks, facts } = page
	const words = useWords()
	const said = words.sickPay
	const address = links.returnTool('sick-pay')
	const firstDay = shown?.asked.input.firstDay ?? page.openedWith
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: words.home },
					{ href: links.returnToWork, label: words.returnToWork.title },
				]}
				here={said.crumb}
			/>
			<ErrorSummary problems={[...form.problems, ...(shown ? take.problems : [])]} />
			<h1>{said.title}</h1>
			<p className="lede">{said.lede}</p>
			{shown ? <SickPayResult {...shown} terms={terms} /> : null}
			{shown ? <TakeSickPay form={form} take={take} isBusy={page.isBusy ?? false} /> : null}
			<form method="post" action={address} noValidate autoComplete="off" className="not-on-paper max-w-question">
				{shown ? <h2>{said.changeTitle}</h2> : null}
				<p>
					{said.notStored} {said.whose} {said.rules(longDate(terms.singleDaysFrom))}
				</p>
				<h2>{said.spellTitle}</h2>
				<p>{said.spellText}</p>
				<Box form={form} name="firstDay" />
				<Box form={form} name="lastDay" />
				<h2>{said.weekTitle}</h2>
				<Box form={form} name="week" />
				<h2>{said.payTitle}</h2>
				<p>{said.payText(earningsWeeks)}</p>
				<Box form={form} name="payHow" />
				<h2 id="earlier">{said.earlierTitle}</h2>
				<p>{said.earlierText(terms.linkingDays, terms.mostWeeks)}</p>
				<input type="hidden" name="rows" value={form.rows} />
				{rowNumbers(form.rows).map((row) => (
					<div key={row} className="md:flex md:gap-8">
						<Box form={form} name={earlierNames(row).first} />
						<Box form={form} name={earlierNames(row).last} />
					</div>
				))}
				<p className="flex flex-wrap gap-3">
					<Button>{said.show}</Button>
					{form.rows < mostRows ? (
						<Button look="quiet" name="do" value="more" formAction={`${address}#earlier`}>
							{said.more}
						</Button>
					) : null}
				</p>
				{form.rows < mostRows ? null : <p className="meta">{said.noMore}</p>}
			</form>
			<nav className="not-on-paper mt-10" aria-labelledby="next">
				<h2 id="next">{said.next}</h2>
				<ul>
					{(
						[
							[links.article('statutory-sick-pay'), said.links.pay],
							[links.article('when-sick-pay-ends'), said.links.ends],
							firstDay
								? [
										`${links.returnTool('timeline')}?firstDay=${firstDay}&nation=england`,
										said.links.timelineFrom(longDate(firstDay)),
									]
								: [links.returnTool('timeline'), said.links.timeline],
							[links.returnTool('phased-return'), said.links.phased],
						] as const
					).map(([href, label]) => (
						<li key={href}>
							<a href={href}>{label}</a>
						</li>
					))}
				</ul>
			</nav>
			<p className="meta">{words.notLegalAdvice}</p>
			<SourceList facts={facts} />
		</>
	)
}

/** One question of the form, with what was typed in it. */
function Box({ form, name }: { readonly form: SickPayForm; readonly name: string }) {
	const all: Readonly<Record<string, Field>> = { ...form.fields, ...form.earlier }
	const field = all[name]
	if (!field) return null
	return <QuestionField name={name} field={field} typed={form.typed} problems={form.problems} heading={false} />
}
