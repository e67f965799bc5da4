import type { Problem } from '#app/journey/step.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { formId } from '#app/ui/page-language.ts'
import { Radios } from '#app/ui/radios.tsx'
import { SummaryList, type SummaryListRow } from '#app/ui/summary-list.tsx'
import { SentInEnglish } from './sent-in-english.tsx'

type DecideProps = {
	readonly sections: readonly { readonly section: string; readonly rows: readonly SummaryListRow[] }[]
	/** The next page of the employee's own questions; null when all are answered. */
	readonly goOnAt: string | null
	readonly marked: readonly { readonly number: string; readonly wish: 'correct' | 'remove'; readonly changeAt: string }[]
	readonly readAt: string
	readonly problems: readonly Problem[]
	readonly choice: string | null
}

const sending = ['agree', 'without-manager'] as const
const notSending = ['ask-change', 'not-now', 'no'] as const

export function Decide({ sections, goOnAt, marked, readAt, problems, choice }: DecideProps) {
	const { employee } = useWords()
	const options = goOnAt ? notSending : [...sending, ...notSending]
	return (
		<div className="question">
			<BackLink href={readAt}>{employee.backToWritten}</BackLink>
			<ErrorSummary problems={problems} />
			<h1>{employee.decideTitle}</h1>
			<SentInEnglish />
			{goOnAt ? (
				<Notice kind="information" title={employee.answerFirst}>
					<p>
						<a href={goOnAt}>{employee.goOnWithQuestions}</a>. {employee.noNeedToAnswer}
					</p>
				</Notice>
			) : (
				sections.map(({ section, rows }) => <SummaryList key={section} heading={section} rows={rows} />)
			)}
			<h2>{employee.linesMarked}</h2>
			{marked.length === 0 ? (
				<p>{employee.noneMarked}</p>
			) : (
				<ul>
					{marked.map(({ number, wish, changeAt }) => (
						<li key={number}>
							<a href={changeAt}>{(wish === 'remove' ? employee.lineLeftOut : employee.lineCorrected)(number)}</a>
						</li>
					))}
				</ul>
			)}
			<form id={formId} method="post" noValidate className="mt-8">
				<Radios
					name="choice"
					label={employee.whatShouldHappen}
					hint={employee.nothingChosen}
					value={choice ?? undefined}
					error={problems.find(({ field }) => field === 'choice')?.message}
					options={options.map((one) => ({ value: one, ...employee.choices[one] }))}
				/>
				<Button>{employee.confirmDecision}</Button>
			</form>
		</div>
	)
}
