import type { Confidence, Nation } from '#app/features/guidance/fact.ts'

/** Money, tax relief or a scheme that an employer can use. Dates are YYYY-MM-DD. */
export type FundingNotice = {
	readonly id: string
	readonly name: string
	readonly what: string
	readonly amount: string
	readonly who: string
	readonly opens: string | null
	/** The last day, that there is none, or when it closed where nobody knows the day. */
	readonly closes: string | { readonly closed: string }
	readonly phone: string | null
	readonly url: string | null
	readonly unsure: readonly string[]
	readonly shares: readonly { readonly staff: string; readonly employerPays: string; readonly grantPays: string }[]
	readonly nations: readonly Nation[]
	readonly source: string | null
	readonly owner: string
	readonly checkedOn: string
	readonly confidence: Confidence
	readonly facts: readonly string[]
}

export const openAllYear = 'open all year'

/** `closing` is open and has a last day. */
export type FundingStanding = 'coming' | 'open' | 'closing' | 'closed'

/** How a notice stands on a day in London: it is open to the end of its last day. */
export function standingOn({ opens, closes }: Pick<FundingNotice, 'opens' | 'closes'>, today: string): FundingStanding {
	if (typeof closes !== 'string') return 'closed'
	if (closes !== openAllYear && today > closes) return 'closed'
	if (opens !== null && today < opens) return 'coming'
	return closes === openAllYear ? 'open' : 'closing'
}

/** What is shown now, with a last day first because it runs out; and the archive, the newest first. */
export function fundingOn(notices: readonly FundingNotice[], today: string) {
	const rank: Readonly<Record<FundingStanding, number>> = { closing: 0, open: 1, coming: 2, closed: 3 }
	const rankOf = (notice: FundingNotice) => rank[standingOn(notice, today)]
	const lastDay = ({ closes }: FundingNotice) => (typeof closes === 'string' ? closes : '')
	return {
		current: notices.filter((notice) => rankOf(notice) < 3).sort((a, b) => rankOf(a) - rankOf(b)),
		archive: notices
			.filter((notice) => rankOf(notice) === 3)
			.sort((a, b) => lastDay(b).localeCompare(lastDay(a)) || a.name.localeCompare(b.name)),
	}
}
