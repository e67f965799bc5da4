import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import type { Suggestion } from './suggested-list.ts'

type ForManagerProps = {
	readonly suggestions: readonly Suggestion[]
	readonly aboutAPost: boolean
}

/** The list as the manager reads it, and the one thing to do with it. */
export function ForManager({ suggestions, aboutAPost }: ForManagerProps) {
	const { suggested } = useWords()
	if (suggestions.length === 0) return null
	return (
		<section aria-labelledby="changes">
			<h2 id="changes">{suggested.forYouTitle}</h2>
			<p>{aboutAPost ? suggested.aboutPostText : suggested.forYouText}</p>
			<ul>
				{suggestions.map(({ id, adjustmentId, text }) => (
					<li key={id} className="wrap-anywhere" dir="auto">
						{adjustmentId ? <a href={`/adjustments/${adjustmentId}`}>{text}</a> : text}
					</li>
				))}
			</ul>
			{aboutAPost ? null : <p>{suggested.talkFirst}</p>}
			<p>{suggested.keptUntil}</p>
			<form method="post" className="mb-10">
				<input type="hidden" name="intent" value="plan" />
				<Button>{suggested.putInPlan}</Button>
			</form>
		</section>
	)
}
