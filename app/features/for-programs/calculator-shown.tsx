import { links } from '#app/http/links.ts'
import { useWords } from '#app/ui/language.ts'
import { Table } from '#app/ui/table.tsx'
import { addressOfCalculator, choicesOf, exampleAddress } from './calculators.ts'
import type { AnswerField, Calculator, Parameter } from './calculators.ts'
import { JsonShown } from './json-shown.tsx'

export type ShownCalculator = {
	readonly calculator: Calculator
	/** What the calculator answers to its example now, as it is sent but with line breaks. */
	readonly answer: string
	/** The ids of the facts it rests on. */
	readonly facts: readonly string[]
}

/** One calculator: where it is, what it takes, what it gives, and an answer. */
export function CalculatorShown({ calculator, answer, facts }: ShownCalculator) {
	const { forPrograms: said } = useWords()
	const { id, parameters, fields } = calculator
	const { title, what } = said.calculators[id]
	const whatIs: Readonly<Record<string, string>> = { ...said.parameters[id] }
	const whatYouGet: Readonly<Record<string, string>> = { ...said.fields[id] }
	const { columns } = said
	return (
		<section className="mt-9" aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			<p className="max-w-measure">
				{what}{' '}
				<a className="inline-block py-1.5" href={links.returnTool(id)}>
					{said.forPeople}
				</a>
			</p>
			<p className="wrap-anywhere">
				<code>{addressOfCalculator(id)}</code>
			</p>
			<Table
				caption={said.parametersOf(title)}
				columns={[{ label: columns.name }, { label: columns.what }, { label: columns.example }, { label: columns.needed }]}
				rows={parameters.map((one) => ({
					key: one.name,
					cells: [
						<Name key="name" of={one.name} />,
						[whatIs[one.name], ...moreOf(one, said)].join(' '),
						<Name key="example" of={one.example} />,
						one.needed ? said.must : said.can,
					],
				}))}
			/>
			<details className="sector mt-6">
				<summary>
					<h3 className="m-0 text-[1.05rem]">{said.exampleOf(title)}</h3>
				</summary>
				<p>{said.madeNow}</p>
				<JsonShown address={exampleAddress(calculator)} answer={answer} />
			</details>
			<details className="sector mb-4">
				<summary>
					<h3 className="m-0 text-[1.05rem]">{said.fieldsOf(title)}</h3>
				</summary>
				<ul>
					{fields.map((one) => (
						<li key={one.name}>
							<strong>
								<Name of={one.name} />
							</strong>{' '}
							({kindOf(one, said)}): {whatYouGet[one.name]} {!one.always && said.notAlways}
						</li>
					))}
				</ul>
			</details>
			<p>
				{said.restsOn}{' '}
				{facts.map((fact, index) => (
					<span key={fact}>
						{index > 0 && ', '}
						<a className="inline-block py-2.5" href={`#${fact}`}>
							{fact}
						</a>
					</span>
				))}
			</p>
		</section>
	)
}

type Said = ReturnType<typeof useWords>['forPrograms']

function moreOf({ kind, also }: Parameter, said: Said): string[] {
	const choices = choicesOf(kind)
	return [...(choices ? [said.choices(choices.join(', '))] : []), ...(also.length > 0 ? [said.also(also.join(', '))] : [])]
}

const kindOf = ({ kind, canBeNull }: AnswerField, said: Said) =>
	[said.fieldKinds[kind], ...(canBeNull ? [said.orNull] : [])].join(', ')

const Name = ({ of }: { readonly of: string }) => <code className="wrap-break-word">{of}</code>
