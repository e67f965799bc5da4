import { QuestionField } from '#app/features/questions/question-field.tsx'
import type { FieldSet } from '#app/journey/field.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import { useWords } from '#app/ui/language.ts'
import { boxesOf } from './six-topics-step.ts'
import type { Topic } from './six-topics.ts'

type TopicFieldsProps = {
	readonly topic: Topic
	readonly fields: FieldSet
	readonly typed: TypedValues
	readonly problems: readonly Problem[]
	/** Changes of the catalogue that often answer it. */
	readonly ideas: readonly { readonly id: string; readonly title: string }[]
}

/** One topic: what it means, what to ask, and where to write it. */
export function TopicFields({ topic, fields, typed, problems, ideas }: TopicFieldsProps) {
	const { sixTopics } = useWords()
	const { title, means, ask } = sixTopics.topics[topic]
	return (
		<section aria-labelledby={topic} className="mt-10">
			<h2 id={topic}>{title}</h2>
			<p>{means}</p>
			<p className="mb-1 font-semibold">{sixTopics.ask}</p>
			<ul>
				{ask.map((question) => (
					<li key={question}>{question}</li>
				))}
			</ul>
			{Object.values(boxesOf(topic)).map((name) => {
				const field = fields[name]
				return field ? (
					<QuestionField key={name} name={name} field={field} typed={typed} problems={problems} heading={false} />
				) : null
			})}
			<details className="not-on-paper">
				<summary>{sixTopics.ideas}</summary>
				<ul>
					{ideas.map(({ id, title: change }) => (
						<li key={id}>
							<a className="inline-flex min-h-11 items-center" href={`/adjustments/${id}`}>
								{change}
							</a>
						</li>
					))}
				</ul>
			</details>
		</section>
	)
}
