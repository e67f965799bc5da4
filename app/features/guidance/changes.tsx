import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import type { Change } from './article.ts'

/** What was changed on a page and when, the newest first. */
export function Changes({ changes }: { changes: readonly Change[] }) {
	const { guidance } = useWords()
	return (
		<details className="not-on-paper my-4 text-small">
			<summary className="cursor-pointer py-2.5 underline">{guidance.changes}</summary>
			<ul>
				{changes.map(({ on, what }) => (
					<li key={`${on} ${what}`}>{guidance.changed(longDate(on), what)}</li>
				))}
			</ul>
		</details>
	)
}
