import type { Ground } from '#app/features/ground.ts'
import { listVersions } from '#app/features/papers/keep-version.server.ts'
import type { OpenPaper } from '#app/features/papers/open-paper.server.ts'
import type { PaperOf, Signature } from '#app/features/papers/paper.ts'
import { chooseVersions, type ChosenVersions } from '#app/features/plans/compare-versions.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { isSame } from './compare-lists.ts'
import type { ListedVersion } from './listed-version.ts'

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' })

export type VersionsToCompare<Content> = {
	readonly versions: readonly ListedVersion[]
	/** It says now what no kept version says, so that "as it is now" is one more side. */
	readonly isChanged: boolean
	/** The two sides with what they say; null while there are fewer than two. */
	readonly chosen: (ChosenVersions & { readonly before: Content; readonly after: Content }) | null
}

/**
 * The versions of a paper and the two that are compared: those of the address, else from what this side signed last to what stands now.
 * The caller has opened the paper for this person already.
 */
export async function versionsToCompare<Content>(
	ground: Ground,
	of: PaperOf<Content>,
	{ row, content }: OpenPaper<Content>,
	query: URLSearchParams,
	side: Signature['side'],
): Promise<VersionsToCompare<Content>> {
	const kept = await listVersions(ground, of, row)
	const last = kept.at(-1)
	const isChanged = last !== undefined && row.keptRevision !== row.revision && !isSame(last.content, content)
	const signed = kept.findLast(({ signatures }) => signatures.some((one) => one.side === side))?.number ?? null
	const numbers = kept.map(({ number }) => number)
	const asked = chooseVersions(query, numbers, { isChanged, signed })
	const saidIn = (wanted: ChosenVersions['to']) =>
		wanted === 'now' ? content : kept.find(({ number }) => number === wanted)?.content
	const [before, after] = [asked && saidIn(asked.from), asked && saidIn(asked.to)]
	return {
		versions: kept.map(({ number, at, because, signatures }) => ({
			number,
			on: londonDay(at),
			time: clock.format(at),
			because,
			signatures,
		})),
		isChanged,
		chosen: asked && before && after ? { ...asked, before, after } : null,
	}
}
