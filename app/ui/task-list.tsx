import { useWords } from './language.ts'
import type { StatusKind } from './status-tag.tsx'
import { StatusTag } from './status-tag.tsx'

export type TaskStatus = 'done' | 'next' | 'later'

export type TaskListProps = {
	readonly sections: readonly {
		readonly section: string
		readonly steps: readonly {
			readonly slug: string
			readonly question: string
			readonly status: TaskStatus
			/** `null` while the step cannot be opened yet. */
			readonly href: string | null
		}[]
	}[]
}

const kinds: Record<TaskStatus, StatusKind> = { done: 'done', next: 'now', later: 'waiting' }

/** The sections of a longer form, what is done, and the one thing to do next. */
export function TaskList({ sections }: TaskListProps) {
	const words = useWords()
	const said: Record<TaskStatus, string> = { done: words.taskDone, next: words.taskNext, later: words.taskLater }
	return (
		<ol className="list-none">
			{sections.map((section, index) => (
				<li key={section.section} className="mb-9 max-w-none">
					<h2>
						<span className="me-2 text-ink-soft">{index + 1}.</span>
						{section.section}
					</h2>
					<ul className="list-none border-t border-line">
						{section.steps.map((step) => (
							<li
								key={step.slug}
								className="flex max-w-none min-h-13 flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-1.5"
							>
								{step.href ? (
									<a className="inline-flex min-h-11 items-center" href={step.href} aria-describedby={`task-${step.slug}`}>
										{step.question}
									</a>
								) : (
									<span className="text-ink-soft">{step.question}</span>
								)}
								<span id={`task-${step.slug}`}>
									<StatusTag kind={kinds[step.status]}>{said[step.status]}</StatusTag>
								</span>
							</li>
						))}
					</ul>
				</li>
			))}
		</ol>
	)
}
