import { londonDay } from '#app/features/referrals/london-day.ts'
import type { Checklist } from './checklist.ts'
import { countAnswers } from './filled-checklist.ts'
import type { FilledChecklist } from './filled-checklist.ts'

/** One kept list among others. */
export type KeptLine = {
	readonly id: string
	readonly title: string
	/** What was looked at; empty when nobody said. */
	readonly about: string
	readonly toDo: number
	readonly open: number
	readonly changedOn: string
}

export function keptLine(
	row: { readonly id: string; readonly updatedAt: Date },
	checklist: Pick<Checklist, 'title' | 'parts'>,
	filled: FilledChecklist,
): KeptLine {
	const counts = countAnswers(checklist, filled)
	return {
		id: row.id,
		title: checklist.title,
		about: filled.about,
		toDo: counts['to-do'],
		open: counts.open,
		changedOn: londonDay(row.updatedAt),
	}
}
