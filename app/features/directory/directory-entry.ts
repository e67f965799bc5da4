import type { Confidence, Nation } from '#app/features/guidance/fact.ts'

/** What somebody may need help with. The order is the one people choose from; the words are in the catalogue. */
export const needs = [
	'crisis',
	'mind',
	'body',
	'changes',
	'job-at-risk',
	'rights',
	'money',
	'well',
	'looking',
	'business',
] as const
export type Need = (typeof needs)[number]

/** In an address a need is one letter, so that no history, log or shared link says what somebody looked for. */
const codes: Readonly<Record<Need, string>> = {
	crisis: 'h',
	mind: 'b',
	body: 'c',
	changes: 'd',
	'job-at-risk': 'e',
	rights: 'f',
	money: 'g',
	well: 'k',
	looking: 'm',
	business: 'n',
}

export const codeOf = (need: Need): string => codes[need]

/** Null for a code that stands for nothing. */
export const needOfCode = (code: string | null | undefined): Need | null => needs.find((need) => codes[need] === code) ?? null

/** A place or a person to turn to. `phone` and `url` are those of a helpline, so each was cleared for print. */
export type Service = {
	readonly id: string
	readonly name: string
	readonly needs: readonly Need[]
	readonly does: string
	readonly forWho: string
	readonly reach: string
	readonly phone: string | null
	readonly url: string | null
	/** Where a person can refer themselves. */
	readonly selfReferralUrl: string | null
	/** Where on this site one can begin. */
	readonly startHere: string | null
	/** Empty: not stated. */
	readonly languages: readonly string[]
	/** Null: not stated. */
	readonly cost: string | null
	/** Null: not published. */
	readonly wait: { readonly text: string; readonly checkedOn: string } | null
	/** The areas it works in; none when it works in whole nations. */
	readonly areas: readonly string[]
	readonly nations: readonly Nation[]
	readonly owner: string
	/** When somebody last looked, YYYY-MM-DD. */
	readonly checkedOn: string
	readonly confidence: Confidence
	readonly facts: readonly string[]
}

/** Where a service stands: one that only some areas have is shown on the list of its own area. */
export const servicePath = ({ id, areas }: Pick<Service, 'id' | 'areas'>) =>
	areas[0] ? `/services?area=${areas[0]}#${id}` : `/services#${id}`

export type ServiceGroups = {
	readonly local: readonly Service[]
	/** For the whole nation that the area is in. */
	readonly national: readonly Service[]
	readonly otherNations: readonly Service[]
}

/** The services that somebody in an area can turn to, in the order of the files. `need` null means all. */
export function groupServices(
	services: readonly Service[],
	area: { readonly id: string; readonly nation: Nation },
	need: Need | null,
): ServiceGroups {
	const wanted = services.filter((service) => need === null || service.needs.includes(need))
	const wide = wanted.filter(({ areas }) => areas.length === 0)
	return {
		local: wanted.filter(({ areas }) => areas.includes(area.id)),
		national: wide.filter(({ nations }) => nations.includes(area.nation)),
		otherNations: wide.filter(({ nations }) => !nations.includes(area.nation)),
	}
}
