import { markIn } from '#app/features/return-to-work/mark.ts'
import type { ReturnRecord } from './record.ts'

export type RememberedDay = { readonly uid: string; readonly on: string; readonly title: string }
export type DayTitles = { readonly review: string; readonly change: string; readonly note: string; readonly phasedEnd: string }

/**
 * The days of a record for a calendar: the next talk, each day on which a change is looked at, the end of the note and of the phased
 * return. A change is named by its number, so that its day can move. A calendar is seen by others, so a title says nothing of a person or of health.
 *
 * @returns null when there is no day to come
 */
export function recordDays(
	record: Pick<ReturnRecord, 'reference' | 'nextReview' | 'agreed' | 'noteTo' | 'phasedTo'>,
	titles: DayTitles,
	key: string,
): [RememberedDay, ...RememberedDay[]] | null {
	const reference = markIn(record.reference)
	const titled = (title: string) => (reference === '' ? title : `${title} (${reference})`)
	const days: readonly (readonly [name: string, title: string, on: string | null])[] = [
		['talk', titles.review, record.nextReview],
		...record.agreed.flatMap(({ reviewOn }, at) =>
			record.agreed.findIndex((one) => one.reviewOn === reviewOn) === at
				? [[`change-${at + 1}`, titles.change, reviewOn] as const]
				: [],
		),
		['note', titles.note, record.noteTo],
		['step', titles.phasedEnd, record.phasedTo],
	]
	const [first, ...others] = days.flatMap(([name, title, on]) =>
		on ? [{ uid: `${key}-${name}`, on, title: titled(title) }] : [],
	)
	return first ? [first, ...others] : null
}
