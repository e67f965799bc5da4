import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { Radios } from '#app/ui/radios.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { mostWords, neededChoices } from './need.ts'
import type { MissingProblem } from './read-missing.ts'

export type MissingFormProps = {
	/** The page of ours that somebody came from, as a path. */
	readonly from: string
	readonly need?: string
	readonly words?: string
	/** What to put right; each is also in the summary above the form. */
	readonly problems?: readonly MissingProblem[]
}

/** A place to say what was not found. No script, nothing personal: it may stand on any page. */
export function MissingForm({ from, need = '', words = '', problems = [] }: MissingFormProps) {
	const { feedback } = useWords()
	const shown = useShownProblems(problems)
	const problemOf = (name: string) =>
		shown
			.filter(({ field }) => field === name)
			.map(({ message }) => message)
			.join('. ') || undefined
	return (
		<form method="post" action="/feedback/missing" noValidate className="not-on-paper">
			<input type="hidden" name="from" value={from} />
			<Radios
				name="need"
				label={feedback.whatDidYouNeed}
				optional
				options={neededChoices.map((value) => ({ value, label: feedback.needs[value] }))}
				value={need}
				error={problemOf('need')}
			/>
			<TextArea
				name="words"
				label={feedback.inYourWords}
				hint={feedback.leaveNamesOut}
				optional
				rows={3}
				limit={mostWords}
				value={words}
				error={problemOf('words')}
			/>
			<Button>{feedback.send}</Button>
		</form>
	)
}

/** The problems in words, for the summary and the fields. */
export function useShownProblems(problems: readonly MissingProblem[]) {
	const { feedback } = useWords()
	return problems.map(({ field, problem }) => {
		if (problem === 'choose-or-write') return { field, message: feedback.chooseOrWrite }
		if (problem === 'not-in-list') return { field, message: feedback.chooseFromList }
		if (problem === 'too-long') return { field, message: feedback.tooLong(mostWords) }
		return { field, message: feedback.remove[problem] }
	})
}
