import { Marked } from '#app/features/shared-papers/marked.tsx'
import { useWords } from '#app/ui/language.ts'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Table } from '#app/ui/table.tsx'
import { filledFields, nothingChanged } from './compare-versions.ts'
import type { ChosenVersions, PlanComparison } from './compare-versions.ts'
import type { PlanRow } from './plan.ts'
import { Said, sayPlanField, sayRowField, usePlanLabels, useRowLabels } from './said-in-plan.tsx'

type VersionChangesProps = ChosenVersions & { readonly comparison: PlanComparison }

/** Everything that is different between two versions, with what it was and what it is side by side. */
export function VersionChanges({ from, to, comparison }: VersionChangesProps) {
	const words = useWords()
	const said = words.planTools.versions
	const planLabels = usePlanLabels()
	const rowLabels = useRowLabels()
	const { before, after, fields, changed, added, removed, moved } = comparison
	const title = ({ what }: PlanRow, place: number) => said.row(place, what || said.unnamed)
	const sides = [{ label: said.field }, { label: said.before(from), long: true }, { label: said.after(to), long: true }]
	return (
		<section aria-labelledby="changes" className="side-by-side">
			<h2 id="changes">{said.changes(from, to)}</h2>
			{nothingChanged(comparison) ? (
				<p>{said.same}</p>
			) : (
				<p>{said.count(added.length, removed.length, changed.length, moved.length)}</p>
			)}
			{fields.length > 0 ? (
				<section className="mb-8">
					<h3>{said.aboutPlan}</h3>
					<Table
						caption={said.aboutPlan}
						captionHidden
						columns={sides}
						rows={fields.map((field) => ({
							key: field,
							cells: [
								planLabels[field],
								<Said key="before" text={sayPlanField(before, field)} />,
								<Said key="after" text={sayPlanField(after, field)} />,
							],
						}))}
					/>
				</section>
			) : null}
			{added.map(({ row, place }) => (
				<Marked key={row.id} kind="done" mark={said.added} title={title(row, place)}>
					<WholeRow row={row} />
				</Marked>
			))}
			{removed.map(({ row, place }) => (
				<Marked key={row.id} kind="stop" mark={said.removed} title={title(row, place)}>
					<WholeRow row={row} />
				</Marked>
			))}
			{changed.map((row) => (
				<Marked key={row.after.id} kind="now" mark={said.changed} title={title(row.after, row.place)}>
					<Table
						caption={title(row.after, row.place)}
						captionHidden
						columns={sides}
						rows={row.fields.map((field) => ({
							key: field,
							cells: [
								rowLabels[field],
								<Said key="before" text={sayRowField(row.before, field, words)} />,
								<Said key="after" text={sayRowField(row.after, field, words)} />,
							],
						}))}
					/>
				</Marked>
			))}
			{moved.map(({ row, place, follows }) => (
				<Marked key={row.id} kind="waiting" mark={said.moved} title={title(row, place)}>
					<p className="wrap-anywhere">{follows ? said.nowAfter(follows.what || said.unnamed) : said.nowFirst}</p>
				</Marked>
			))}
		</section>
	)
}

/** All that a row says which came or went. */
function WholeRow({ row }: { readonly row: PlanRow }) {
	const words = useWords()
	const labels = useRowLabels()
	const fields = filledFields(row).filter((field) => field !== 'what')
	if (fields.length === 0) return <p>{words.planTools.versions.noMore}</p>
	return <SummaryList rows={fields.map((field) => ({ label: labels[field], value: sayRowField(row, field, words) }))} />
}
