import { longDate } from '#app/journey/calendar.ts'
import { Button } from '#app/ui/button.tsx'
import { Choice } from '#app/ui/choice.tsx'
import { ErrorMessage } from '#app/ui/field-text.tsx'
import { useWords } from '#app/ui/language.ts'
import { describedBy, errorIdOf, idOf } from '#app/ui/wiring.ts'
import { reviewAnswers } from './plan.ts'
import { nameOf, type TypedReview } from './read-review.ts'
import type { ReviewProblemShown } from './review-problems.ts'
import type { ReviewedRow, ReviewedRows } from './reviewed.ts'

export type ReviewFormProps = ReviewedRows & {
	readonly typed: TypedReview
	readonly problems: readonly ReviewProblemShown[]
	/** Rows that say something else than what was read. */
	readonly changed: readonly string[]
	readonly seenHealthWords: boolean
	readonly submitLabel: string
}

/** One tap for everything, or three choices for each point. Two forms, so that no key sends the one tap by mistake. */
export function ReviewForm({ rows, shown, typed, problems, changed, seenHealthWords, submitLabel }: ReviewFormProps) {
	const { reviewing } = useWords()
	if (rows.length === 0) return <p className="card">{reviewing.nothing}</p>
	return (
		<>
			<section className="not-on-paper mt-8" aria-labelledby="all">
				<h2 id="all">{reviewing.allTitle}</h2>
				<p>{reviewing.allText(rows.length)}</p>
				{rows.some(({ isTrial }) => isTrial) ? <p>{reviewing.allWithTrial}</p> : null}
				<form method="post">
					<input type="hidden" name="shown" value={shown} />
					<Button name="intent" value="all">
						{reviewing.all}
					</Button>
				</form>
			</section>
			<section aria-labelledby="each">
				<h2 id="each">{reviewing.eachTitle}</h2>
				<form method="post" noValidate>
					<input type="hidden" name="shown" value={shown} />
					{seenHealthWords ? <input type="hidden" name="seenHealthWords" value="yes" /> : null}
					<ul className="list-none">
						{rows.map((row) => (
							<Point
								key={row.id}
								row={row}
								// What was said before about other words is no answer to these.
								answer={changed.includes(row.id) ? null : (typed[row.id]?.answer ?? row.answer)}
								note={typed[row.id]?.note ?? ''}
								isChanged={changed.includes(row.id)}
								problems={problems}
							/>
						))}
					</ul>
					<div className="row">
						<Button name="intent" value="each">
							{submitLabel}
						</Button>
					</div>
				</form>
			</section>
		</>
	)
}

type PointProps = {
	readonly row: ReviewedRow
	readonly answer: ReviewedRow['answer']
	readonly note: string
	readonly isChanged: boolean
	readonly problems: readonly ReviewProblemShown[]
}

function Point({ row, answer, note, isChanged, problems }: PointProps) {
	const { reviewing } = useWords()
	const answerId = idOf(nameOf.answer(row.id))
	const noteId = idOf(nameOf.note(row.id))
	const errorAt = (field: string) => problems.find((one) => one.field === field)?.message
	const answerError = errorAt(nameOf.answer(row.id)) ?? (isChanged ? reviewing.changedPoint : undefined)
	const noteError = errorAt(nameOf.note(row.id))
	const isOpen = note !== '' || noteError !== undefined || row.hasNote
	return (
		<li className="level-row keep-together">
			<div
				role="radiogroup"
				aria-labelledby={`${answerId}-label`}
				{...describedBy(`${answerId}-about`, answerError && errorIdOf(answerId))}
			>
				<h3 id={`${answerId}-label`} className="mb-0 wrap-anywhere text-[1.1rem]">
					<span className="block text-small font-normal text-ink-soft">{reviewing.point(row.number)}</span>
					<span dir="auto">{row.what}</span>
				</h3>
				<p id={`${answerId}-about`} className="mb-0 text-small text-ink-soft">
					{row.reviewOn === null ? reviewing.noDay : reviewing.reviewOn(longDate(row.reviewOn))}
					{row.isTrial ? <span className="block">{reviewing.onTrial}</span> : null}
				</p>
				<ErrorMessage id={answerId}>{answerError}</ErrorMessage>
				<div className="level-choices">
					{reviewAnswers.map((one, index) => (
						<Choice
							key={one}
							type="radio"
							field={answerId}
							index={index}
							name={nameOf.answer(row.id)}
							value={one}
							label={reviewing.answers[one]}
							chosen={answer === one}
						/>
					))}
				</div>
			</div>
			<details className="mt-2" open={isOpen}>
				<summary className="inline-flex min-h-11 items-center text-strong underline">
					{reviewing.addNote}
					<span className="sr-only">: {reviewing.point(row.number)}</span>
				</summary>
				<label htmlFor={noteId}>
					{reviewing.note}
					<span className="sr-only">: {reviewing.point(row.number)}</span>
				</label>
				{row.hasNote ? <p className="hint mb-1 text-small">{reviewing.hasNote}</p> : null}
				<ErrorMessage id={noteId}>{noteError}</ErrorMessage>
				<textarea
					id={noteId}
					name={nameOf.note(row.id)}
					rows={2}
					className="control"
					defaultValue={note}
					dir="auto"
					autoComplete="off"
					aria-invalid={noteError ? true : undefined}
					{...describedBy(noteError && errorIdOf(noteId))}
				/>
			</details>
		</li>
	)
}
