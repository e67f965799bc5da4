import type { Nation } from '#app/features/guidance/fact.ts'

/** What the id of an area, and so its folder and its cookie, looks like. */
export const areaIdShape = /^[a-z]+(-[a-z]+){0,8}$/

/** How long something takes, as a dated setting. A proposal has been agreed by nobody yet and pages must not promise it. */
export type Clock = {
	readonly workingDays: number
	readonly standing: 'proposal' | 'agreed'
	readonly setOn: string
	readonly note: string
}

export type AreaClocks = { readonly respond: Clock; readonly firstAppointment: Clock; readonly assessmentArranged: Clock }

/** A regional partnership. Only a live area takes referrals here; the others are known so that people can be sent to them. */
export type Area = {
	readonly id: string
	readonly name: string
	readonly shortName: string
	readonly live: boolean
	/** Other host names under which people reach this site, and see this area first. */
	readonly hosts: readonly string[]
	readonly nation: Nation
	/** Null until the area team has confirmed it. */
	readonly phone: string | null
	readonly email: string | null
	/** What readers are told beside the phone number, or in its place; empty when there is nothing to add. */
	readonly contactNote: string
	readonly councils: readonly string[]
	readonly integratedCareBoard: string
	readonly workWell: string
	readonly facts: readonly string[]
	readonly confidence: string
	/** Only live areas have them. */
	readonly clocks: AreaClocks | null
}

/**
 * A postcode district and the areas it reaches into, the most likely first.
 *
 * No areas and no straddling means post boxes and large users: nobody lives there. No areas but straddling means that a sliver
 * belongs to an area of ours and nearly all of it does not.
 */
export type District = {
	readonly outcode: string
	readonly areas: readonly string[]
	readonly straddles: boolean
	readonly places?: string
}

export type AreaName = { readonly areaId: string; readonly name: string }
