import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import { StatusTag, type StatusKind } from '#app/ui/status-tag.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import type { Checklist } from './checklist.ts'
import { answerTo, countAnswers } from './filled-checklist.ts'
import type { AnswerState, FilledChecklist } from './filled-checklist.ts'

const looks: Record<AnswerState | 'open', StatusKind> = { done: 'done', 'to-do': 'now', 'not-for-us': 'waiting', open: 'waiting' }

/** A list with its answers, to read and to print. */
export function FilledList({ checklist, filled }: { readonly checklist: Checklist; readonly filled: FilledChecklist }) {
	const { checklists } = useWords()
	const labelOf = (state: AnswerState | null) => (state ? checklists.states[state] : checklists.notAnswered)
	return (
		<div className="filled-list max-w-measure">
			<SummaryList
				rows={[
					{ label: checklists.document.about, value: filled.about },
					{ label: checklists.who, value: filled.who },
					{ label: checklists.when, value: filled.on ? longDate(filled.on) : '' },
				]}
			/>
			{checklist.parts.map(({ heading, items }, at) => (
				<section key={heading} className="mb-7" aria-labelledby={`filled-${at + 1}`}>
					<h2 id={`filled-${at + 1}`}>{heading}</h2>
					<ul className="list-none border-t border-line">
						{items.map(({ id, text, href }) => {
							const { state, note } = answerTo(filled, id)
							return (
								<li key={id} className="filled-point">
									<div>
										<p className="mb-0 font-semibold">{text}</p>
										{note ? (
											<p className="mb-0 wrap-anywhere" dir="auto">
												{note}
											</p>
										) : null}
										{state === 'to-do' ? (
											<a className="not-on-paper inline-flex min-h-11 items-center text-small" href={href}>
												{checklists.how}
												<span className="sr-only">: {text}</span>
											</a>
										) : null}
									</div>
									<p className="mb-0">
										<StatusTag kind={looks[state ?? 'open']}>{labelOf(state)}</StatusTag>
									</p>
								</li>
							)
						})}
					</ul>
				</section>
			))}
		</div>
	)
}

/** "3 done, 2 to do, 4 not answered": what there is none of is left out. */
export function useCounts(checklist: Checklist, filled: FilledChecklist): string {
	const { checklists } = useWords()
	const counts = countAnswers(checklist, filled)
	return (['done', 'to-do', 'not-for-us', 'open'] as const)
		.filter((state) => counts[state] > 0)
		.map((state) => checklists.counts[state](counts[state]))
		.join(', ')
}
