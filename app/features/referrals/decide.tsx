import type { Problem } from '#app/journey/step.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Radios } from '#app/ui/radios.tsx'
import { SummaryList, type SummaryListRow } from '#app/ui/summary-list.tsx'

type DecideProps = {
	readonly sections: readonly { readonly section: string; readonly rows: readonly SummaryListRow[] }[]
	/** The next page of the employee's own questions; null when all are answered. */
	readonly goOnAt: string | null
	readonly marked: readonly { readonly number: string; readonly wish: 'correct' | 'remove'; readonly changeAt: string }[]
	readonly readAt: string
	readonly problems: readonly Problem[]
	readonly choice: string | null
}

export function Decide({ sections, goOnAt, marked, readAt, problems, choice }: DecideProps) {
	const sending = [
		{
			value: 'agree',
			label: 'Agree and send it',
			hint: 'What my manager wrote, with my corrections and without the lines I want left out, and my own part. My manager is told “Received”, and yes or no to the permissions that concern them',
		},
		{
			value: 'without-manager',
			label: 'Send only my own part',
			hint: 'The service never sees what my manager wrote. My manager is told “Not going ahead”. Whatever I answered, the service does not talk to my manager',
		},
	]
	const notSending = [
		{
			value: 'ask-change',
			label: 'Ask my manager to change it first',
			hint: 'They see the numbers of the lines I marked and nothing else. Then I read it again',
		},
		{ value: 'not-now', label: 'Not now', hint: 'I can open it again for 30 days. My manager is told “Not going ahead”' },
		{ value: 'no', label: 'No', hint: 'It is deleted after 30 days. My manager is told “Not going ahead”' },
	]
	return (
		<div className="question">
			<BackLink href={readAt}>Back to what was written</BackLink>
			<ErrorSummary problems={problems} />
			<h1>Your decision</h1>
			{goOnAt ? (
				<Notice kind="information" title="To send it, answer a few questions first">
					<p>
						<a href={goOnAt}>Go on with your questions</a>. To say no, not now, or to ask for a change, you need not.
					</p>
				</Notice>
			) : (
				sections.map(({ section, rows }) => <SummaryList key={section} heading={section} rows={rows} />)
			)}
			<h2>Lines you marked</h2>
			{marked.length === 0 ? (
				<p>None. Everything stays as it was written.</p>
			) : (
				<ul>
					{marked.map(({ number, wish, changeAt }) => (
						<li key={number}>
							<a href={changeAt}>
								Line {number}: {wish === 'remove' ? 'leave it out' : 'corrected'}
							</a>
						</li>
					))}
				</ul>
			)}
			<form method="post" noValidate className="mt-8">
				<Radios
					name="choice"
					label="What should happen?"
					hint="Nothing is chosen for you. Your manager is never told why."
					value={choice ?? undefined}
					error={problems.find(({ field }) => field === 'choice')?.message}
					options={goOnAt ? notSending : [...sending, ...notSending]}
				/>
				<Button>Confirm my decision</Button>
			</form>
		</div>
	)
}
