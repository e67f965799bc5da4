import type { Problem } from '#app/journey/step.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmployeeReads } from '#app/ui/employee-reads.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { SummaryList, type SummaryListRow } from '#app/ui/summary-list.tsx'
import { useWords } from '#app/ui/language.ts'

type CheckAnswersProps = {
	readonly sections: readonly { readonly section: string; readonly rows: readonly SummaryListRow[] }[]
	readonly before: readonly SummaryListRow[]
	/** False for a request about a post, which nobody has to agree to. */
	readonly aboutPerson: boolean
	/** The employee's address or number, said once more. */
	readonly sendsTo: string | null
	readonly backTo: string
	readonly problems: readonly Problem[]
}

export function CheckAnswers({ sections, before, aboutPerson, sendsTo, backTo, problems }: CheckAnswersProps) {
	const { requests } = useWords()
	return (
		<div className="question">
			<BackLink href={backTo} />
			<ErrorSummary problems={problems} />
			<h1>{requests.checkAnswers}</h1>
			{before.length > 0 ? <SummaryList heading={requests.beforeYouBegan} rows={before} /> : null}
			{sections.map(({ section, rows }) => (
				<SummaryList key={section} heading={section} rows={rows} />
			))}
			{aboutPerson ? <EmployeeReads /> : null}
			<h2>{aboutPerson ? requests.sendToEmployee : requests.sendToService}</h2>
			<p>{aboutPerson ? requests.goesToThem : requests.aboutPost}</p>
			<form method="post" noValidate>
				<span id="send" tabIndex={-1} />
				{sendsTo ? (
					<p>
						{requests.itGoesTo} <strong className="wrap-anywhere">{sendsTo}</strong>. {requests.lookOnceMore}
					</p>
				) : null}
				<Button>{aboutPerson ? requests.sendToMyEmployee : requests.send}</Button>
			</form>
		</div>
	)
}
