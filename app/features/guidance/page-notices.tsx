import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { Fact } from './fact.ts'

/** What a reader must know before trusting the page: what nobody could confirm, and what has gone unchecked too long. */
export function PageNotices({ unconfirmed, toRecheck }: { unconfirmed: readonly string[]; toRecheck: readonly Fact[] }) {
	const { guidance } = useWords()
	return (
		<>
			{unconfirmed.length > 0 && (
				<Notice kind="information" title={guidance.notConfirmed}>
					<ul>
						{unconfirmed.map((sentence) => (
							<li key={sentence}>{sentence}</li>
						))}
					</ul>
				</Notice>
			)}
			{toRecheck.length > 0 && (
				<Notice kind="now" title={guidance.checkFirst}>
					<p>{guidance.plannedToCheck(toRecheck.length)}</p>
					<details>
						<summary className="cursor-pointer py-2.5 underline">{guidance.stillToCheck}</summary>
						<ul>
							{toRecheck.map(({ id, statement, reviewBy }) => (
								<li key={id}>{guidance.checkDue(statement, longDate(reviewBy))}</li>
							))}
						</ul>
					</details>
				</Notice>
			)}
		</>
	)
}
