import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { milestones } from '#app/content/timeline.server.ts'
import { emptyTimeline } from './read-timeline.ts'
import { TimelinePage } from './timeline-page.tsx'

test('the empty form chooses England and Monday to Friday', () => {
	const html = renderToStaticMarkup(
		<TimelinePage typed={emptyTimeline('2026-11-23')} problems={[]} facts={[]} reviewed={milestones} result={null} />,
	)
	expect(html.match(/name="days"[^>]*checked/g)).toHaveLength(5)
	expect(html).toMatch(/<option[^>]*value="england"[^>]*selected/)
})
