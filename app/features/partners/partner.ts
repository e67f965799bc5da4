export const partnerKinds = ['chamber', 'trade-body', 'federation', 'growth-hub', 'improvement-district', 'network'] as const
export type PartnerKind = (typeof partnerKinds)[number]

/** An organisation of businesses that tells its members about the portal. Made by a file in `content/partners`. */
export type Partner = {
	/** In its links for ever: `/with/<id>`. */
	readonly id: string
	readonly name: string
	readonly kind: PartnerKind
	/** Ids of the areas its members are in, the main one first. */
	readonly areas: readonly string[]
	/** 'YYYY-MM-DD' */
	readonly since: string
	/** Made up, to show how it works. Pages say so. */
	readonly invented: boolean
}
