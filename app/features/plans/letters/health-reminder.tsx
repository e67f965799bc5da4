import { links } from '#app/http/links.ts'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { LetterView } from './letter-view.ts'

type Props = {
	readonly paper: string
	readonly view: Pick<Extract<LetterView, { stage: 'letter' }>, 'healthWords' | 'healthInRows'>
}

/** Words that may name an illness, in the boxes of the letter or in the plan behind it. It is shown once and lets a person go on. */
export function HealthReminder({ paper, view: { healthWords, healthInRows } }: Props) {
	const { letters } = useWords()
	if (healthWords.length + healthInRows.length === 0) return null
	return (
		<>
			<input type="hidden" name="seenHealthWords" value="yes" />
			{healthWords.length > 0 ? (
				<Notice kind="now" title={letters.healthTitle}>
					<p>{letters.healthText(quoted(healthWords))}</p>
				</Notice>
			) : null}
			{healthInRows.length > 0 ? (
				<Notice kind="now" title={letters.healthInPlanTitle}>
					<p>{letters.healthInPlanText}</p>
					<ul>
						{healthInRows.map(({ row, what, words }) => (
							<li key={row} className="wrap-anywhere">
								{letters.healthInRow(what || letters.rowWithoutName, quoted(words))}{' '}
								<a className="inline-flex min-h-11 items-center" href={links.plan(paper, `row/${row}/answer`)}>
									{letters.changeAnswer}
									<span className="sr-only">: {what || letters.rowWithoutName}</span>
								</a>
							</li>
						))}
					</ul>
					<p>{letters.healthInPlanOn}</p>
				</Notice>
			) : null}
		</>
	)
}

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ')
