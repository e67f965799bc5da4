import type { Fact } from '#app/features/guidance/fact.ts'
import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { useWords } from '#app/ui/language.ts'
import { Table } from '#app/ui/table.tsx'
import { CalculatorShown } from './calculator-shown.tsx'
import type { ShownCalculator } from './calculator-shown.tsx'
import { calculatorsAt, openApiAt } from './calculators.ts'
import { JsonShown } from './json-shown.tsx'

export type ForProgramsProps = {
	readonly shown: readonly ShownCalculator[]
	/** What a question with something wrong gets, made when the page is. */
	readonly refusal: { readonly address: string; readonly answer: string }
	readonly facts: readonly Pick<Fact, 'id' | 'asOf' | 'reviewBy'>[]
	/** How many requests one internet address can send in a minute. */
	readonly perMinute: number
}

/** The calculators as somebody who writes a program reads about them. */
export function ForProgramsPage({ shown, refusal, facts, perMinute }: ForProgramsProps) {
	const words = useWords()
	const { forPrograms: said } = words
	const trail = [
		{ href: '/', label: words.home },
		{ href: links.returnToWork, label: words.returnToWork.title },
	]
	return (
		<>
			<Breadcrumbs trail={trail} here={said.title} />
			<h1>{said.title}</h1>
			<p className="lede">{said.lede}</p>
			<nav aria-label={said.onThisPage}>
				<ul>
					{shown.map(({ calculator: { id } }) => (
						<li key={id}>
							<a className="inline-block py-1.5" href={`#${id}`}>
								{said.calculators[id].title}
							</a>
						</li>
					))}
					<li>
						<a className="inline-block py-1.5" href="#errors">
							{said.errorsTitle}
						</a>
					</li>
				</ul>
			</nav>
			<h2>{said.beginTitle}</h2>
			<Points of={said.begin} />
			<h2>{said.machineTitle}</h2>
			<ul>
				{(
					[
						[calculatorsAt, said.list],
						[openApiAt, said.openApi],
					] as const
				).map(([href, label]) => (
					<li key={href}>
						{label}{' '}
						<a className="inline-block py-1.5 wrap-anywhere" href={href}>
							{href}
						</a>
					</li>
				))}
			</ul>
			{shown.map((one) => (
				<CalculatorShown key={one.calculator.id} {...one} />
			))}
			<h2 id="errors">{said.errorsTitle}</h2>
			<p className="max-w-measure">{said.errors}</p>
			<p className="max-w-measure">{said.unknownRefused}</p>
			<h3>{said.errorExample}</h3>
			<JsonShown {...refusal} isRefusal />
			<Table
				caption={said.statusTitle}
				columns={[{ label: said.statusColumns.status }, { label: said.statusColumns.meaning }]}
				rows={Object.entries({ ...said.refused, 400: said.wrongQuestion }).map(([status, meaning]) => ({
					key: status,
					cells: [status, meaning],
				}))}
			/>
			<h2 id="limits">{said.limitsTitle}</h2>
			<Points of={[said.perMinute(perMinute.toLocaleString('en-GB')), ...said.limits]} />
			<h2 id="changes">{said.promiseTitle}</h2>
			<Points of={said.promise} />
			<h2 id="facts">{said.factsTitle}</h2>
			<p className="max-w-measure">
				{said.factsIn}{' '}
				<a className="inline-block py-1.5 wrap-anywhere" href={calculatorsAt}>
					{calculatorsAt}
				</a>
			</p>
			<ul>
				{facts.map(({ id, asOf, reviewBy }) => (
					<li key={id} id={id}>
						<strong>{id}</strong> {said.factDates(asOf, longDate(reviewBy))}
					</li>
				))}
			</ul>
			<p className="meta mt-9">{said.check}</p>
		</>
	)
}

const Points = ({ of }: { readonly of: readonly string[] }) => (
	<div className="max-w-measure">
		<ul>
			{of.map((one) => (
				<li key={one}>{one}</li>
			))}
		</ul>
	</div>
)
