import { milestones } from './timeline.server.ts'

/** What each date of an absence is called, by its id. Some say what it has to do with health: for no message and no public page. */
export const milestoneTitles: Readonly<Record<string, string>> = Object.fromEntries(
	[...milestones.milestones, ...milestones.ours].map(({ id, title }) => [id, title]),
)
