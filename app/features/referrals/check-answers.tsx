import type { Problem } from '#app/journey/step.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmployeeReads } from '#app/ui/employee-reads.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { SummaryList, type SummaryListRow } from '#app/ui/summary-list.tsx'

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
	return (
		<div className="question">
			<BackLink href={backTo} />
			<ErrorSummary problems={problems} />
			<h1>Check your answers</h1>
			{before.length > 0 ? <SummaryList heading="Before you began" rows={before} /> : null}
			{sections.map(({ section, rows }) => (
				<SummaryList key={section} heading={section} rows={rows} />
			))}
			{aboutPerson ? <EmployeeReads /> : null}
			<h2>{aboutPerson ? 'Send it to your employee' : 'Send it to the service'}</h2>
			<p>
				{aboutPerson
					? 'It goes to them and to nobody else. They can correct it, and they decide whether it goes on. You can change it only if they ask you to.'
					: 'It is about a post and names nobody, so it goes straight to the service.'}
			</p>
			<form method="post" noValidate>
				<span id="send" tabIndex={-1} />
				{sendsTo ? (
					<p>
						It goes to <strong className="wrap-anywhere">{sendsTo}</strong>. Look at it once more: a slip of the finger sends it
						to somebody else.
					</p>
				) : null}
				<Button>{aboutPerson ? 'Send to my employee' : 'Send'}</Button>
			</form>
		</div>
	)
}
