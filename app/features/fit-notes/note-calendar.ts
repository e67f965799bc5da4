import type { Decoded, Note } from './decode-note.ts'

type Day = { readonly uid: string; readonly on: string; readonly title: string }
type Said = { readonly talkTitle: string; readonly endsTitle: string; readonly marked: (title: string, mark: string) => string }

/**
 * The day to talk and the last day of a note. Titles hold no name and no word about health. Null for a note without an end.
 *
 * The same note gives the same `uid`, so that a calendar that has it already does not show it twice.
 */
export function noteDays(
	{ from, until }: Note,
	{ talkOn }: Decoded,
	{ words, mark }: { readonly words: Said; readonly mark: string },
): readonly [Day, ...Day[]] | null {
	if (until === null) return null
	const day = (what: string, on: string, title: string): Day => ({
		uid: `${what}-${from}-${until}${mark && `-${mark.toLowerCase()}`}@days.employer-portal`,
		on,
		title: words.marked(title, mark),
	})
	const last = day('last', until, words.endsTitle)
	return talkOn === null || talkOn === until ? [last] : [day('talk', talkOn, words.talkTitle), last]
}
