import { Choice } from '#app/ui/choice.tsx'
import { ErrorMessage } from '#app/ui/field-text.tsx'
import { useWords } from '#app/ui/language.ts'
import { describedBy, errorIdOf, idOf } from '#app/ui/wiring.ts'
import type { ChecklistItem } from './checklist.ts'
import { answerStates } from './filled-checklist.ts'
import type { Answer } from './filled-checklist.ts'
import { nameOf } from './read-filled.ts'

type PointProps = {
	readonly item: ChecklistItem
	readonly answer: Answer
	/** What is wrong with the note. */
	readonly error?: string | undefined
	/** What somebody else said to this point in the meantime, in words. */
	readonly saved?: string | undefined
}

/** One point: what to look at, three answers, and a note that comes up with “To do”. On paper there is always room for one. */
export function ChecklistPoint({ item, answer, error, saved }: PointProps) {
	const { checklists } = useWords()
	const stateId = idOf(nameOf.state(item.id))
	const noteId = idOf(nameOf.note(item.id))
	return (
		<li className="check-point level-row">
			<p id={`${stateId}-label`} className="check-text mb-0 font-semibold">
				{item.text}
			</p>
			<div className="check-line">
				<div className="level-choices" role="radiogroup" aria-labelledby={`${stateId}-label`}>
					{answerStates.map((state, index) => (
						<Choice
							key={state}
							type="radio"
							field={stateId}
							index={index}
							name={nameOf.state(item.id)}
							value={state}
							label={checklists.states[state]}
							chosen={answer.state === state}
						/>
					))}
				</div>
				<a className="not-on-paper inline-flex min-h-11 items-center text-small" href={item.href}>
					{checklists.how}
					<span className="sr-only">: {item.text}</span>
				</a>
			</div>
			{saved ? <p className="wrong">{saved}</p> : null}
			<div className={error ? 'check-note check-note-open' : 'check-note'}>
				<label className="text-small" htmlFor={noteId}>
					{checklists.note}
					<span className="sr-only">: {item.text}</span>
				</label>
				<ErrorMessage id={noteId}>{error}</ErrorMessage>
				<textarea
					id={noteId}
					rows={1}
					name={nameOf.note(item.id)}
					className="control"
					defaultValue={answer.note}
					autoComplete="off"
					// By this the style sheet knows whether something was typed, and then the note stays in sight.
					placeholder=" "
					aria-invalid={error ? true : undefined}
					{...describedBy(error && errorIdOf(noteId))}
				/>
			</div>
		</li>
	)
}
