import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sickPayTermsNow } from '#app/content/sick-pay.server.ts'
import { milestones, timelineFacts, timelineTerms } from '#app/content/timeline.server.ts'
import { linkedSpells } from '#app/features/sick-pay/linked-spells.ts'
import { addDays, longDate } from '#app/journey/calendar.ts'
import type { TimelineInput } from './timeline.ts'
import { timeline } from './timeline.ts'
import { TimelineList } from './timeline-list.tsx'
import { timelineView } from './timeline-view.ts'

const input: TimelineInput = {
	...{ firstDay: '2026-11-02', nation: 'england', days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], backOn: '2026-12-01' },
	...{ lastDaySick: null, accidentOn: null, reportRequestedOn: null, leaveYearEnds: null, noteEnds: null, sooner: false },
}
const lastDay = '2026-11-30'

/** The page says the last day on which a spell may begin, and the sum of sick pay links the same spells. */
test.each([
	[55, true],
	[56, true],
	[57, false],
])('with %i clear days a spell links: %s', (gap, links) => {
	const begins = addDays(lastDay, gap + 1)
	const spell = { firstDay: begins, lastDay: begins, averageWeeklyEarnings: 40_000, pattern: { weeks: [input.days] } }
	const linked = linkedSpells({ ...spell, previousSpells: [{ firstDay: input.firstDay, lastDay }] }, sickPayTermsNow())
	expect(linked.length > 0).toBe(links)

	const today = '2026-11-23'
	const found = timeline(input, milestones, timelineTerms('england', today))
	const link = found.milestones.find(({ milestone }) => milestone.id === 'link')
	expect(link?.on).toBe('2027-01-25')
	const view = timelineView(input, found, today)
	const html = renderToStaticMarkup(<TimelineList view={view} input={input} facts={timelineFacts('england')} />)
	const [, until] = /A spell that begins on or before ([^<]+) still links/.exec(html) ?? []
	expect(until).toBe(longDate('2027-01-26'))
	expect(begins <= '2027-01-26').toBe(links)
})
