import { QuestionField } from '#app/features/questions/question-field.tsx'
import type { FieldSet } from '#app/journey/field.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import { Folded } from '#app/ui/folded.tsx'
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
	/** Open though nothing stands in it. */
	readonly isOpen: boolean
}

/** One topic: what it means, what to ask, and where to write it. It is open where something stands in it or has to be put right. */
export function TopicFields({ topic, fields, typed, problems, ideas, isOpen }: TopicFieldsProps) {
	const { sixTopics } = useWords()
	const { title, means, ask } = sixTopics.topics[topic]
	const names = Object.values(boxesOf(topic))
	const isOf = (formName: string) => names.some((name) => formName === name || formName.startsWith(`${name}.`))
	const isWrong = problems.some(({ field }) => isOf(field))
	const isWritten = Object.entries(typed).some(([name, value]) => isOf(name) && value !== undefined && value.length > 0)
	const stands = isWrong ? sixTopics.stands.wrong : isWritten ? sixTopics.stands.written : sixTopics.stands.inside
	return (
		<Folded id={topic} title={title} says={`${means} ${stands}`} isOpen={isOpen || isWrong || isWritten}>
			<p className="mb-1 font-semibold">{sixTopics.ask}</p>
			<ul>
				{ask.map((question) => (
					<li key={question}>{question}</li>
				))}
			</ul>
			{names.map((name) => {
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
		</Folded>
	)
}
