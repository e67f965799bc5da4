import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { Checklist } from './checklist.ts'
import { ChecklistForm } from './checklist-form.tsx'
import { ChecklistTrail, useFilledProblems } from './checklist-page.tsx'
import { answerTo } from './filled-checklist.ts'
import type { FilledChecklist } from './filled-checklist.ts'
import type { Clash } from './merge-filled.ts'
import type { FilledProblem, TypedChecklist } from './read-filled.ts'

type KeptAnswersProps = {
	readonly id: string
	readonly checklist: Checklist
	readonly typed: TypedChecklist
	/** What the page was made from, for the form to carry. */
	readonly base: string
	readonly problems?: readonly FilledProblem[]
	/** What somebody else saved meanwhile, and where it differs from what was typed here. */
	readonly elsewhere?: { readonly clashes: readonly Clash[]; readonly saved: FilledChecklist } | null
}

/** A kept list, to fill in further. Nothing typed here is lost to somebody else's save. */
export function KeptAnswersPage({ id, checklist, typed, base, problems = [], elsewhere = null }: KeptAnswersProps) {
	const { checklists } = useWords()
	const shown = useFilledProblems(checklist, problems)
	const saved = Object.fromEntries(
		(elsewhere?.clashes ?? []).flatMap((clash) => {
			if (typeof clash === 'string' || !elsewhere) return []
			const { state, note } = answerTo(elsewhere.saved, clash.item)
			return [[clash.item, checklists.savedThere(state ? checklists.states[state] : checklists.notAnswered, note)]]
		}),
	)
	const labels = { about: checklists.about, who: checklists.who, on: checklists.when }
	const savedLines = (elsewhere?.clashes ?? []).flatMap((clash) => {
		if (typeof clash !== 'string' || !elsewhere) return []
		const kept = elsewhere.saved[clash]
		const said = kept && clash === 'on' ? longDate(kept) : kept
		return [checklists.savedLine(labels[clash], said || checklists.savedNothing)]
	})
	return (
		<>
			<ChecklistTrail
				above={[
					{ href: '/checklists/kept', label: checklists.keptTitle },
					{ href: links.keptChecklist(id), label: checklists.filledTitle(checklist.title) },
				]}
				here={checklists.goOn}
			/>
			<ErrorSummary problems={shown} />
			{elsewhere ? (
				<Notice kind="now" title={checklists.clashTitle} announce>
					<p>{checklists.clashText(elsewhere.clashes.length)}</p>
					{savedLines.length > 0 ? (
						<ul>
							{savedLines.map((line) => (
								<li key={line} className="wrap-anywhere" dir="auto">
									{line}
								</li>
							))}
						</ul>
					) : null}
				</Notice>
			) : null}
			<article>
				<h1>{checklist.title}</h1>
				<p className="lede">{checklist.summary}</p>
				<ChecklistForm checklist={checklist} typed={typed} problems={shown} saved={saved}>
					<input type="hidden" name="base" value={base} />
					<div className="row">
						<Button>{checklists.save}</Button>
						<a href={links.keptChecklist(id)}>{checklists.back}</a>
					</div>
				</ChecklistForm>
			</article>
		</>
	)
}
