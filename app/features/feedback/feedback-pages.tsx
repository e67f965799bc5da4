import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { MissingForm, useShownProblems, type MissingFormProps } from './missing-form.tsx'

/** After the two buttons, or by its own address: what was missing. `said` is true when an answer has just been counted. */
export function MissingPage({
	said,
	tooMany,
	...form
}: MissingFormProps & { readonly said: boolean; readonly tooMany?: boolean }) {
	const { feedback } = useWords()
	const problems = useShownProblems(form.problems ?? [])
	return (
		<div className="question">
			<ErrorSummary problems={tooMany ? [{ field: 'words', message: feedback.tooMany }] : problems} />
			{said ? (
				<>
					<h1>{feedback.thankYou}</h1>
					<p>{feedback.weCounted}</p>
					<h2>{feedback.whatWasMissing}</h2>
				</>
			) : (
				<h1>{feedback.missingTitle}</h1>
			)}
			<MissingForm {...form} />
			<BackToPage from={form.from} />
		</div>
	)
}

export function ThanksPage({ from }: { readonly from: string }) {
	const { feedback, askForCallBack } = useWords()
	return (
		<div className="question">
			<h1>{feedback.thankYou}</h1>
			<p>{feedback.weKept}</p>
			<p>
				{feedback.noAnswer} {feedback.needAnswer}
			</p>
			<p className="row">
				<a href="/advice">{askForCallBack}</a>
			</p>
			<BackToPage from={from} />
		</div>
	)
}

/** What was sent was not one of our two buttons. */
export function NotCountedPage({ because }: { readonly because: 'unknown-page' | 'unknown-answer' | 'too-many' }) {
	const { feedback } = useWords()
	const [title, reason] = {
		'unknown-page': [feedback.unknownPageTitle, feedback.unknownPage],
		'unknown-answer': [feedback.unknownPageTitle, feedback.unknownAnswer],
		'too-many': [feedback.tooManyTitle, feedback.tooMany],
	}[because]
	return (
		<div className="question">
			<h1>{title}</h1>
			<p role="alert">{reason}</p>
		</div>
	)
}

function BackToPage({ from }: { readonly from: string }) {
	const { feedback } = useWords()
	return (
		<p className="row mt-6">
			<a href={from}>{feedback.backToPage}</a>
		</p>
	)
}
