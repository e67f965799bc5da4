import type { Fact } from '#app/features/guidance/fact.ts'
import { SourceList } from '#app/features/guidance/source-list.tsx'
import { longDate } from '#app/journey/calendar.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import type { Checklist } from './checklist.ts'
import { ChecklistForm } from './checklist-form.tsx'
import type { FilledProblem, TypedChecklist } from './read-filled.ts'
import { itemsOf } from './checklist.ts'

type ChecklistPageProps = {
	readonly checklist: Checklist
	readonly facts: readonly Fact[]
	readonly typed: TypedChecklist
	readonly problems: readonly FilledProblem[]
}

/** To fill in on the screen, where nothing is kept, or on paper, with a place to say who looked and when. */
export function ChecklistPage({ checklist, facts, typed, problems }: ChecklistPageProps) {
	const { checklists } = useWords()
	const shown = useFilledProblems(checklist, problems)
	return (
		<>
			<ChecklistTrail here={checklist.title} />
			<ErrorSummary problems={shown} />
			<article>
				<h1>{checklist.title}</h1>
				<p className="lede">{checklist.summary}</p>
				<p className="not-on-paper text-small text-ink-soft">{checklists.lede}</p>
				<ChecklistForm checklist={checklist} typed={typed} problems={shown}>
					<p className="not-on-paper text-small text-ink-soft">{checklists.showHint}</p>
					<div className="row">
						<Button name="do" value="show">
							{checklists.show}
						</Button>
						<a href={`/checklists/${checklist.slug}/copy/list.pdf`}>{checklists.blank}</a>
					</div>
				</ChecklistForm>
				<ChecklistFoot checklist={checklist} facts={facts} />
			</article>
		</>
	)
}

/** The way here. */
export function ChecklistTrail({
	here,
	above = [],
}: {
	readonly here: string
	readonly above?: readonly { href: string; label: string }[]
}) {
	const words = useWords()
	return (
		<Breadcrumbs
			trail={[{ href: '/', label: words.home }, { href: '/checklists', label: words.checklists.title }, ...above]}
			here={here}
		/>
	)
}

/** What the list rests on, and when somebody last looked at it. */
export function ChecklistFoot({ checklist, facts }: { readonly checklist: Checklist; readonly facts: readonly Fact[] }) {
	const words = useWords()
	return (
		<>
			<p className="meta">
				{words.guidance.reviewed(longDate(checklist.reviewedOn), checklist.owner.toLowerCase(), longDate(checklist.reviewBy))}{' '}
				{words.notLegalAdvice}
			</p>
			<SourceList facts={facts} />
		</>
	)
}

/** The problems in words, for the summary and the fields. */
export function useFilledProblems(checklist: Checklist, problems: readonly FilledProblem[]) {
	const { checklists } = useWords()
	const labelOf = (field: string) => {
		if (field === 'about') return checklists.about
		if (field === 'who') return checklists.who
		const item = itemsOf(checklist).find(({ id }) => field === `note.${id}`)
		return checklists.noteOf(item?.text ?? '')
	}
	return problems.map((one) => {
		const { field } = one
		if (one.problem === 'date') return { field, message: one.message }
		if (one.problem === 'hidden-character') return { field, message: checklists.hiddenCharacter(labelOf(field)) }
		return { field, message: checklists.tooLong(labelOf(field), one.max, one.used) }
	})
}
