import { longDate } from '#app/journey/calendar.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { Fact } from './fact.ts'

/** What a reader must know before trusting the page: what nobody could confirm, and what has gone unchecked too long. */
export function PageNotices({ unconfirmed, toRecheck }: { unconfirmed: readonly string[]; toRecheck: readonly Fact[] }) {
	return (
		<>
			{unconfirmed.length > 0 && (
				<Notice kind="information" title="Not confirmed yet">
					<ul>
						{unconfirmed.map((sentence) => (
							<li key={sentence}>{sentence}</li>
						))}
					</ul>
				</Notice>
			)}
			{toRecheck.length > 0 && (
				<Notice kind="now" title="Check this page before you rely on it">
					<p>
						We planned to check {toRecheck.length === 1 ? 'one point' : `${toRecheck.length} points`} on this page again and have
						not done so yet. Rules, rates and dates may have changed.
					</p>
					<details>
						<summary className="cursor-pointer py-2.5 underline">What we still have to check</summary>
						<ul>
							{toRecheck.map(({ id, statement, reviewBy }) => (
								<li key={id}>
									{statement} (Check due by {longDate(reviewBy)}.)
								</li>
							))}
						</ul>
					</details>
				</Notice>
			)}
		</>
	)
}
