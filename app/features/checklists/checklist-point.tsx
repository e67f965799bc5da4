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

/** One point: what to look at, three answers, and a note that comes up once there is an answer. On paper there is always room for one. */
export function ChecklistPoint({ item, answer, error, saved }: PointProps) {
	const { checklists } = useWords()
	const stateId = idOf(nameOf.state(item.id))
	const noteId = idOf(nameOf.note(item.id))
	const isOpen = answer.note !== '' || error !== undefined
	return (
		<li className="check-point level-row">
			<div role="radiogroup" aria-labelledby={`${stateId}-label`}>
				<div id={`${stateId}-label`} className="check-text font-semibold">
					{item.text}
				</div>
				<div className="level-choices">
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
			</div>
			{saved ? <p className="wrong">{saved}</p> : null}
			<div className={isOpen ? 'check-note check-note-open' : 'check-note'}>
				<label className="text-small" htmlFor={noteId}>
					{checklists.note}
					<span className="sr-only">: {item.text}</span>
				</label>
				<ErrorMessage id={noteId}>{error}</ErrorMessage>
				<input
					id={noteId}
					type="text"
					name={nameOf.note(item.id)}
					className="control"
					defaultValue={answer.note}
					autoComplete="off"
					aria-invalid={error ? true : undefined}
					{...describedBy(error && errorIdOf(noteId))}
				/>
			</div>
			<a className="not-on-paper inline-flex min-h-11 items-center text-small" href={item.href}>
				{checklists.how}
				<span className="sr-only">: {item.text}</span>
			</a>
		</li>
	)
}
