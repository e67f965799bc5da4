import { Marked } from '#app/features/shared-papers/marked.tsx'
import type { ChosenVersions } from '#app/features/plans/compare-versions.ts'
import { useWords } from '#app/ui/language.ts'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { nothingChanged, weekPartNames } from './compare-returns.ts'
import type { ReturnComparison } from './compare-returns.ts'
import type { PhasedReturn, PhasedWeek } from './phased-return.ts'
import { sayOfReturn, sayOfWeek } from './said-of-return.ts'

type ReturnChangesProps = ChosenVersions & { readonly comparison: ReturnComparison }

/** Everything that is different between two versions of a phased return, week by week: what it is, and what it was before. */
export function ReturnChanges({ from, to, comparison }: ReturnChangesProps) {
	const { planTools, phasedReturnDocument: document, returnVersions: words } = useWords()
	const marks = planTools.versions
	const given = { words: document, said: words.said }
	const { before, after, parts, changed, added, removed, moved } = comparison
	return (
		<section aria-labelledby="changes">
			<h2 id="changes">{marks.changes(from, to)}</h2>
			<p>{nothingChanged(comparison) ? marks.same : words.count(added.length, removed.length, changed.length, moved.length)}</p>
			{parts.length > 0 ? (
				<section className="mb-8">
					<h3>{words.aboutPlan}</h3>
					<Differences
						of={parts.map((part) => ({
							label: words.plan[part],
							now: sayOfReturn(after, part, given),
							before: sayOfReturn(before, part, given),
						}))}
					/>
				</section>
			) : null}
			{changed.map((week) => (
				<Marked
					key={week.after.id}
					kind="now"
					mark={marks.changed}
					title={week.place === week.placeBefore ? words.week(week.place) : words.weekBefore(week.place, week.placeBefore)}
				>
					<Differences
						of={week.parts.map((part) => ({
							label: words.parts[part],
							now: sayOfWeek(week.after, part, after, given),
							before: sayOfWeek(week.before, part, before, given),
						}))}
					/>
				</Marked>
			))}
			{added.map(({ row, place }) => (
				<Marked key={row.id} kind="done" mark={marks.added} title={words.week(place)}>
					<WholeWeek week={row} plan={after} />
				</Marked>
			))}
			{removed.map(({ row, place }) => (
				<Marked key={row.id} kind="stop" mark={marks.removed} title={words.week(place)}>
					<WholeWeek week={row} plan={before} />
				</Marked>
			))}
			{moved.map(({ row, place }) => (
				<Marked key={row.id} kind="waiting" mark={marks.moved} title={words.week(place)}>
					<p>{place === 1 ? marks.nowFirst : words.after(place - 1)}</p>
				</Marked>
			))}
		</section>
	)
}

type Difference = { readonly label: string; readonly now: string; readonly before: string }
/** Longer texts and whole sentences stand under each other; side by side in one sentence nobody could tell them apart. */
const shortest = 60
const isShort = ({ now, before }: Difference) =>
	[now, before].every((text) => text.length < shortest && !text.includes('\n') && !/[.!?…]\s*$/.test(text))

function Differences({ of }: { readonly of: readonly Difference[] }) {
	const { returnVersions: words } = useWords()
	const short = of.filter(isShort)
	const long = of.filter((one) => !isShort(one))
	return (
		<>
			{short.length > 0 ? (
				<ul>
					{short.map(({ label, now, before }) => (
						<li key={label} className="wrap-anywhere" dir="auto">
							{words.line(label, now || words.nothing, before || words.nothing)}
						</li>
					))}
				</ul>
			) : null}
			{long.length > 0 ? (
				<SummaryList
					rows={long.flatMap(({ label, now, before }) => [
						{ label: words.now(label), value: now || words.nothing },
						{ label: words.before(label), value: before || words.nothing },
					])}
				/>
			) : null}
		</>
	)
}

/** All that a week says which came or went. */
function WholeWeek({ week, plan }: { readonly week: PhasedWeek; readonly plan: PhasedReturn }) {
	const { phasedReturnDocument: document, returnVersions: words } = useWords()
	const rows = weekPartNames.map((part) => ({
		label: words.parts[part],
		value: sayOfWeek(week, part, plan, { words: document, said: words.said }),
	}))
	return <SummaryList rows={rows.filter(({ value }) => value !== '')} />
}
