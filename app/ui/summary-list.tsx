import type { ReactNode } from 'react'
import { useWords } from './language.ts'

export type SummaryListRow = {
	readonly label: string
	/** Several values are shown one under the other; an empty one says that nothing was answered. */
	readonly value: ReactNode | readonly string[]
	/** Where the answer is changed. `about` is read out after "Change"; the row's label where it is left out. */
	readonly change?: { readonly href: string; readonly about?: string } | null
	/** The number on the paper form, or the reference of a line, like "4.2". */
	readonly reference?: string
}

export type SummaryListProps = {
	readonly rows: readonly SummaryListRow[]
	readonly heading?: ReactNode
	readonly headingLevel?: 2 | 3
}

/** Answers to look over. What a person typed keeps its lines and its own direction. */
export function SummaryList({ rows, heading, headingLevel = 2 }: SummaryListProps) {
	const Heading = headingLevel === 2 ? 'h2' : 'h3'
	return (
		<div className="mb-8">
			{heading ? <Heading>{heading}</Heading> : null}
			<dl className="border-t border-line">
				{rows.map((row, index) => (
					<Row key={`${index} ${row.label}`} {...row} />
				))}
			</dl>
		</div>
	)
}

function Row({ label, value, change, reference }: SummaryListRow) {
	const words = useWords()
	return (
		<div className="summary-row">
			<dt className="font-semibold">
				{reference ? <span className="me-2 font-normal text-ink-soft">{reference}</span> : null}
				{label}
			</dt>
			<dd className="whitespace-pre-line wrap-anywhere">
				<Shown value={value} />
			</dd>
			{change ? (
				<dd className="summary-change not-on-paper">
					<a className="inline-flex min-h-11 items-center" href={change.href}>
						{words.change}
						<span className="sr-only"> {change.about ?? label}</span>
					</a>
				</dd>
			) : null}
		</div>
	)
}

function Shown({ value }: Pick<SummaryListRow, 'value'>) {
	const words = useWords()
	const none = <span className="text-ink-soft">{words.notAnswered}</span>
	if (value == null || value === '') return none
	if (typeof value === 'string') return <span dir="auto">{value}</span>
	if (!isListOfText(value)) return <>{value}</>
	if (value.length === 0) return none
	return (
		<ul className="list-none">
			{value.map((line, index) => (
				<li key={index} dir="auto">
					{line}
				</li>
			))}
		</ul>
	)
}

function isListOfText(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every((line) => typeof line === 'string')
}
