import { wordsIn } from '#app/words/words.ts'
import { useWords } from './language.ts'
import type { ShownLanguages } from './page-language.ts'

/** Under the header of a page in another language than English: whether somebody has read the translation, and what is still in English. */
export function LanguageNotes({ ofFrame, isReviewed }: Pick<ShownLanguages, 'ofFrame' | 'isReviewed'>) {
	const words = useWords()
	if (isReviewed && !ofFrame) return null
	return (
		<div className="border-b border-line bg-now-wash text-tiny">
			<div className="wrap flex flex-wrap gap-x-6 py-1.5 leading-snug">
				{isReviewed ? null : (
					<p className="m-0 max-w-none">
						{words.draft} <span lang="en">{wordsIn('en').draft}</span>
					</p>
				)}
				{ofFrame ? <p className="m-0 max-w-none">{words.otherLanguageSoFar}</p> : null}
			</div>
		</div>
	)
}
