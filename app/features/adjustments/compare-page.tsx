import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { useWords } from '#app/ui/language.ts'
import { Table } from '#app/ui/table.tsx'
import type { Comparison } from './compare.ts'
import { PutInPlan } from './put-in-plan.tsx'
import { rowsToCompare } from './rows-to-compare.tsx'

/** Up to four side by side; on a phone each line becomes a card that says whose it is. */
export function ComparePage({ compared, unknown, tooMany }: Comparison) {
	const words = useWords()
	const { adjustments } = words
	const said = [
		...(tooMany > 0 ? [adjustments.compareTooMany(tooMany)] : []),
		...(unknown > 0 ? [adjustments.compareUnknown(unknown)] : []),
		...(compared.length === 0 ? [adjustments.compareNone] : []),
		...(compared.length === 1 ? [adjustments.compareOne] : []),
	]
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: words.home },
					{ href: '/adjustments', label: adjustments.title },
				]}
				here={adjustments.compareTitle}
			/>
			<h1>{adjustments.compareTitle}</h1>
			{said.length > 0 ? (
				<div role="status" className="card">
					{said.map((sentence) => (
						<p key={sentence}>{sentence}</p>
					))}
				</div>
			) : null}
			{compared.length > 0 ? (
				<Table
					caption={adjustments.compareTitle}
					captionHidden
					columns={[{ label: adjustments.compareWhat }, ...compared.map(({ title }) => ({ label: title }))]}
					rows={rowsToCompare(compared, words)}
				/>
			) : null}
			{compared.length > 0 ? <PutInPlan changes={compared} /> : null}
			<p className="not-on-paper mt-6">
				<a className="inline-flex min-h-11 items-center" href="/adjustments">
					{adjustments.compareBack}
				</a>
			</p>
			<p className="meta">
				{adjustments.costNote} {words.notLegalAdvice}
			</p>
		</>
	)
}
