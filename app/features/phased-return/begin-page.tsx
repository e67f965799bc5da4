import type { ReactNode } from 'react'
import type { Fact } from '#app/features/guidance/fact.ts'
import { SourceList } from '#app/features/guidance/source-list.tsx'
import { QuestionField } from '#app/features/questions/question-field.tsx'
import { SharedLineText } from '#app/features/shared-papers/shared-line-text.tsx'
import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import type { FieldSet } from '#app/journey/field.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import { Aside } from '#app/ui/aside.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Radios } from '#app/ui/radios.tsx'
import type { OfferedPattern } from './begin-step.ts'
import { PatternResult } from './pattern-result.tsx'
import type { PatternResultProps } from './pattern-result.tsx'
import type { ReturnLine } from './return-line.ts'
import { TinyBars } from './week-bars.tsx'

export type BeginPageProps = {
	readonly patterns: readonly (OfferedPattern & { readonly percents: readonly number[]; readonly duties: readonly number[] })[]
	readonly fields: FieldSet
	readonly typed: TypedValues
	readonly problems: readonly Problem[]
	/** Null until a pattern and a week are chosen. */
	readonly result: PatternResultProps | null
	/** How far to rely on the patterns, and where they come from. */
	readonly standing: string
	readonly source: string
	readonly facts: readonly Fact[]
	readonly held: 'guest' | 'account'
	readonly lines: readonly ReturnLine[]
	readonly said: 'deleted' | 'busy' | 'no-mark' | null
	readonly tooMany: boolean
}

/** Chooses a pattern and shows what it makes of a usual week. A GET form: nothing is stored. */
export function BeginPage(page: BeginPageProps) {
	const words = useWords()
	const { phasedReturn: said } = words
	const { result, problems } = page
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: words.home },
					{ href: links.returnToWork, label: words.returnToWork.title },
				]}
				here={said.title}
			/>
			<ErrorSummary problems={problems} />
			<h1>{said.title}</h1>
			{page.said ? (
				<Notice kind={page.said === 'deleted' ? 'done' : 'now'} announce>
					<p>{page.said === 'deleted' ? said.deleted : said.said[page.said]}</p>
				</Notice>
			) : null}
			{page.tooMany ? (
				<Notice kind="stop" announce>
					<p>{said.tooMany}</p>
				</Notice>
			) : null}
			<p className="lede not-on-paper">{said.lede}</p>
			{result ? <PatternResult {...result} /> : null}
			<div className="columns not-on-paper">
				<Choices page={page} />
				<Aside
					links={[
						{ href: links.returnTool('timeline'), label: words.returnToWork.toolOpens.timeline.title },
						{ href: links.returnTool('conversation'), label: words.returnToWork.toolOpens.conversation.title },
						{ href: links.returnTool('sick-pay'), label: words.returnToWork.toolOpens['sick-pay'].title },
						{ href: links.returnTool('letters'), label: words.returnToWork.toolOpens.letters.title },
					]}
				>
					<Kept held={page.held} lines={page.lines} />
				</Aside>
			</div>
			<p className="meta">
				{page.standing} {page.source} {words.notLegalAdvice}
			</p>
			{/* On paper the weeks are what is wanted: their sources would be a sheet of their own. */}
			<div className={result ? 'not-on-paper' : undefined}>
				<SourceList facts={page.facts} />
			</div>
		</>
	)
}

function Choices({ page: { patterns, fields, typed, problems, result } }: { readonly page: BeginPageProps }) {
	const { phasedReturn: said } = useWords()
	const pattern = fields['pattern']
	const { pattern: _, ...rest } = fields
	return (
		<form method="get" action={links.returnTool('phased-return')} className="max-w-question" noValidate>
			{result ? <h2 id="change">{said.changeTitle}</h2> : null}
			<p>{said.notStored}</p>
			<Folded title={result ? said.otherPatterns : null}>
				<Radios
					name="pattern"
					label={pattern?.label ?? said.title}
					hint={pattern?.hint}
					error={problems.find(({ field }) => field === 'pattern')?.message}
					value={[typed['pattern'] ?? []].flat()[0]}
					options={patterns.map(({ key, title, for: suits, percents, duties }) => ({
						value: key,
						label: title,
						hint: (
							<>
								{suits}
								<br />
								<TinyBars percents={percents} />
								{said.shape(percents, duties)}
							</>
						),
					}))}
				/>
			</Folded>
			<h2>{said.usualTitle}</h2>
			{Object.entries(rest).map(([name, field]) => (
				<QuestionField key={name} name={name} field={field} typed={typed} problems={problems} heading={false} />
			))}
			<Button>{said.show}</Button>
		</form>
	)
}

/** Once one is chosen the others wait folded: the form still sends the one that is chosen. */
function Folded({ title, children }: { readonly title: string | null; readonly children: ReactNode }) {
	if (title === null) return <>{children}</>
	return (
		<details className="week-actions">
			<summary>{title}</summary>
			{children}
		</details>
	)
}

/** What this browser or this account keeps already. */
function Kept({ held, lines }: Pick<BeginPageProps, 'held' | 'lines'>) {
	const { phasedReturn: said } = useWords()
	return (
		<section aria-labelledby="kept">
			<h2 id="kept" className="text-[1.1rem]">
				{held === 'guest' ? said.yours : said.yoursInAccount}
			</h2>
			{lines.length === 0 ? <p>{said.noneYet}</p> : null}
			<ul className="list-none">
				{lines.map(({ id, employee, weeks, firstDay, changedOn, shared }) => (
					<li key={id} className="border-b border-line py-2.5">
						<a className="inline-flex min-h-11 items-center font-semibold wrap-anywhere" href={links.phasedReturn(id)}>
							<bdi>{employee === '' ? said.untitled : said.returnOf(employee)}</bdi>
						</a>
						<p className="mb-0 text-small text-ink-soft">
							{said.lineText(weeks, longDate(firstDay))} {said.changedOn(longDate(changedOn))} <SharedLineText {...shared} />
						</p>
					</li>
				))}
			</ul>
		</section>
	)
}
