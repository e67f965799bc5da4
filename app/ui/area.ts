/** What every page says about the local partnership it speaks for. */
export type ShownArea = {
	readonly name: string
	/** As it is printed, or `null` while no number has been confirmed. */
	readonly phone: string | null
	/** When the line is open, or that there is none yet; may be empty. */
	readonly phoneNote: string
	/** False where the area takes no referrals through this site: nobody is promised support there. */
	readonly live?: boolean
}

/** A number as a link that dials: digits and a leading plus only. */
export function dialLink(phone: string): string {
	return `tel:${phone.replace(/[^\d+]/g, '')}`
}
