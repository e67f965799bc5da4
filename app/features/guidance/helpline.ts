/** A number or a site to send people to. `phone` is null unless somebody has cleared it for print. */
export type Helpline = {
	readonly id: string
	readonly name: string
	readonly category: 'crisis' | 'national' | 'funding' | 'condition' | 'local'
	readonly forWho: string
	readonly useFor: string
	readonly phone: string | null
	readonly url: string | null
	readonly nation: string
	/** The areas it is for; none when it is for a whole nation. */
	readonly areas?: readonly string[]
	/** False where something else has probably replaced it: it is shown on no list. */
	readonly listed?: boolean
	readonly confidence: string
	readonly note: string
}

/** The `tel:` form of a number as printed. */
export const telephoneLink = (phone: string) => `tel:${phone.replaceAll(/[^\d+]/g, '')}`
