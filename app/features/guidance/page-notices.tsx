import { Notice } from '#app/ui/notice.tsx'
import type { Fact } from './fact.ts'
import { longDate } from '#app/journey/calendar.ts'

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
				<Notice kind="now" title="Check this before you rely on it">
					<p>We planned to check these points again and have not done so yet:</p>
					<ul>
						{toRecheck.map(({ id, statement, reviewBy }) => (
							<li key={id}>
								{statement} (Check due by {longDate(reviewBy)}.)
							</li>
						))}
					</ul>
				</Notice>
			)}
		</>
	)
}
