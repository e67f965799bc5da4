import type { ReactNode } from 'react'

export type TaskPicture = 'talk' | 'change' | 'refer' | 'return'

export type TaskCardsProps = {
	readonly tasks: readonly {
		readonly href: string
		readonly title: string
		readonly text: string
		readonly picture: TaskPicture
	}[]
	readonly headingLevel?: 2 | 3
}

const pictures: Record<TaskPicture, ReactNode> = {
	talk: <path d="M6 9h20v14H15l-6 6v-6H6z M30 16h6v12h-3v5l-5-5h-8" />,
	change: (
		<>
			<path d="M8 12h24M8 20h24M8 28h24" />
			<g className="fill-sheet">
				<circle cx="15" cy="12" r="4" />
				<circle cx="26" cy="20" r="4" />
				<circle cx="18" cy="28" r="4" />
			</g>
		</>
	),
	refer: (
		<>
			<circle cx="14" cy="14" r="6" />
			<path d="M5 33c0-7 4-11 9-11s9 4 9 11M26 20h10m-4-5 5 5-5 5" />
		</>
	),
	return: (
		<>
			<path d="M6 32h6v-8h7v-7h7v-7h8" />
			<circle cx="34" cy="10" r="2.2" fill="currentColor" />
		</>
	),
}

/** The few things most people come for, each a card that can be pressed anywhere. */
export function TaskCards({ tasks, headingLevel = 2 }: TaskCardsProps) {
	const Heading = headingLevel === 2 ? 'h2' : 'h3'
	return (
		<ul className="task-cards">
			{tasks.map((task) => (
				<li key={task.href} className="task-card">
					<svg
						className="-ms-1 mb-1 text-strong"
						width="42"
						height="42"
						viewBox="0 0 40 40"
						fill="none"
						stroke="currentColor"
						strokeWidth="2.6"
						strokeLinecap="round"
						strokeLinejoin="round"
						aria-hidden="true"
					>
						{pictures[task.picture]}
					</svg>
					<Heading className="m-0 text-[1.1rem]">
						<a href={task.href}>{task.title}</a>
					</Heading>
					<p className="text-small text-ink-soft">{task.text}</p>
				</li>
			))}
		</ul>
	)
}
