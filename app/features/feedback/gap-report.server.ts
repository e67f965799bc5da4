import type { Ground } from '#app/features/ground.ts'
import { shownCount } from '#app/features/counts/suppress.ts'
import { listUnmetNeeds } from '#db/queries/unmet-needs.server.ts'

export type GapReport = {
	/** By month ('YYYY-MM') and need, the newest month first. No totals: what is hidden stays hidden. */
	readonly counts: readonly { readonly month: string; readonly need: string; readonly count: number | null }[]
	/** What was written, by need, in the order of the alphabet and without a day, so that it cannot be laid beside a visit. */
	readonly words: readonly { readonly need: string; readonly said: readonly string[] }[]
}

/** What people did not find, for those who decide what to write or to pay for next. */
export async function gapReport({ store, vault }: Ground): Promise<GapReport> {
	const rows = await listUnmetNeeds(store.read)
	const byMonth = new Map<string, number>()
	const byNeed = new Map<string, string[]>()
	for (const { id, day, need, words } of rows) {
		const key = `${day.slice(0, 7)} ${need}`
		byMonth.set(key, (byMonth.get(key) ?? 0) + 1)
		if (!words) continue
		const said = vault.open({ table: 'unmet_needs', column: 'words', row: id }, words)
		byNeed.set(need, [...(byNeed.get(need) ?? []), said])
	}
	return {
		counts: [...byMonth]
			.map(([key, count]) => ({ month: key.slice(0, 7), need: key.slice(8), count: shownCount(count) }))
			.sort((a, b) => b.month.localeCompare(a.month) || a.need.localeCompare(b.need)),
		words: [...byNeed]
			.map(([need, said]) => ({ need, said: said.sort((a, b) => a.localeCompare(b, 'en-GB')) }))
			.sort((a, b) => a.need.localeCompare(b.need)),
	}
}
