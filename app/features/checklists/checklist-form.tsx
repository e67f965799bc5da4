import type { ReactNode } from 'react'
import { DateInput } from '#app/ui/date-input.tsx'
import { useWords } from '#app/ui/language.ts'
import { TextField } from '#app/ui/text-field.tsx'
import type { Checklist } from './checklist.ts'
import { ChecklistPoint } from './checklist-point.tsx'
import { answerTo } from './filled-checklist.ts'
import { nameOf } from './read-filled.ts'
import type { TypedChecklist } from './read-filled.ts'
import type { ShownProblem } from '#app/ui/error-summary.tsx'

export type ChecklistFormProps = {
	readonly checklist: Checklist
	readonly typed: TypedChecklist
	readonly problems: readonly ShownProblem[]
	/** What was saved to a point by somebody else since, in words, by the point's id. */
	readonly saved?: Readonly<Record<string, string>>
	/** Hidden fields and the buttons. */
	readonly children: ReactNode
}

/** The list as a form: its points, then what was looked at, by whom and when. Prints as a sheet to fill in by hand. */
export function ChecklistForm({ checklist, typed, problems, saved = {}, children }: ChecklistFormProps) {
	const { checklists } = useWords()
	const errorAt = (field: string) => problems.find((one) => one.field === field)?.message
	const [dateError] = problems.filter(({ field }) => field.startsWith('on.'))
	return (
		<form method="post" noValidate className="checklist">
			{checklist.parts.map(({ heading, ask, items }, at) => (
				<section key={heading} className="check-part" aria-labelledby={`part-${at + 1}`}>
					<h2 id={`part-${at + 1}`}>{heading}</h2>
					{ask ? (
						<p className="check-ask">
							<span className="font-semibold">{checklists.ask}</span> {ask}
						</p>
					) : null}
					<ul className="list-none">
						{items.map((item) => (
							<ChecklistPoint
								key={item.id}
								item={item}
								answer={answerTo(typed, item.id)}
								error={errorAt(nameOf.note(item.id))}
								saved={Object.hasOwn(saved, item.id) ? saved[item.id] : undefined}
							/>
						))}
					</ul>
				</section>
			))}
			<section className="check-about" aria-labelledby="about-list">
				<h2 id="about-list">{checklists.aboutTitle}</h2>
				<TextField
					name="about"
					label={checklists.about}
					hint={checklists.aboutHint}
					optional
					value={typed.about}
					error={errorAt('about')}
					width="medium"
				/>
				<TextField
					name="who"
					label={checklists.who}
					optional
					value={typed.who}
					error={errorAt('who')}
					width="medium"
					spellCheck={false}
				/>
				<DateInput
					name="on"
					label={checklists.when}
					hint={checklists.whenHint}
					optional
					value={typed.on}
					error={dateError?.message}
				/>
			</section>
			{children}
		</form>
	)
}
