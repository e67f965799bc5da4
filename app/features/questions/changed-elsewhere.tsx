import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { QuestionView } from './question-view.ts'

/** Two tabs: shows what the other one saved beside what was typed here, so that nothing is lost and the person decides. */
export function ChangedElsewhere({ saved }: { readonly saved: QuestionView }) {
	const { questions } = useWords()
	const shown = Object.entries(saved.typed)
		.flatMap(([, value]) => [value].flat())
		.filter(Boolean)
	return (
		<Notice kind="now" title={questions.changedElsewhere}>
			<p>{questions.savedThere}</p>
			<ul>
				{shown.length > 0 ? (
					shown.map((value, at) => <li key={at}>{labelOf(saved, value)}</li>)
				) : (
					<li>{questions.savedNothing}</li>
				)}
			</ul>
			<p>{questions.keepTypedInstead}</p>
		</Notice>
	)
}

/** The words of a choice instead of its value. */
function labelOf(view: QuestionView, value: string): string {
	for (const field of Object.values(view.fields)) {
		const option = 'options' in field ? field.options.find((one) => one.value === value) : undefined
		if (option) return option.label
	}
	return value
}
