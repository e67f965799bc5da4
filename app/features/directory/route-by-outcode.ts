import { isValid, toOutcode, validOutcode } from 'postcode'
import type { Area, AreaName, District } from './area.ts'

export type RoutingTable = {
	readonly areas: readonly Pick<Area, 'id' | 'name' | 'live'>[]
	readonly outcodes: readonly District[]
}

export type RoutingAnswer =
	/** `sure` is false when a person must confirm it: the district crosses a border, or only the workplace is inside. */
	| {
			readonly kind: 'area'
			readonly areaId: string
			readonly name: string
			readonly sure: boolean
			readonly alternatives: readonly AreaName[]
	  }
	| { readonly kind: 'out-of-area'; readonly suggestion: AreaName | null }
	/** Not a postcode, a post box, or a border sliver: ask which area it is. */
	| { readonly kind: 'unknown' }

/** The district of a postcode or of a district typed alone, in capitals; null when it is neither. */
export function districtOf(typed: string): string | null {
	const text = typed.trim()
	if (text.length > 10) return null
	if (isValid(text)) return toOutcode(text)
	const district = text.toUpperCase()
	return validOutcode(district) ? district : null
}

type Place =
	{ kind: 'unknown' } | { kind: 'elsewhere' } | { kind: 'areas'; areas: Pick<Area, 'id' | 'name' | 'live'>[]; straddles: boolean }

function placeOf({ areas, outcodes }: RoutingTable, typed: string | null | undefined): Place {
	const district = typed ? districtOf(typed) : null
	if (district === null) return { kind: 'unknown' }
	const row = outcodes.find((known) => known.outcode === district)
	if (!row) return { kind: 'elsewhere' }
	const found = row.areas.flatMap((id) => areas.find((area) => area.id === id) ?? [])
	return found.length === 0 ? { kind: 'unknown' } : { kind: 'areas', areas: found, straddles: row.straddles }
}

const nameOf = ({ id, name }: Pick<Area, 'id' | 'name'>): AreaName => ({ areaId: id, name })

/**
 * Which area a referral belongs to, from where the employee lives (or has a GP) and where they work.
 *
 * Home decides, because help usually follows the home address or the GP practice. That is from knowledge and not confirmed, so
 * a person who only works inside a live area is not turned away: the answer is that area, unsure, with home's area beside it.
 */
export function areaForOutcodes(table: RoutingTable, home: string | null | undefined, work?: string | null): RoutingAnswer {
	const homePlace = placeOf(table, home)
	const workPlace = placeOf(table, work)
	const homeAreas = homePlace.kind === 'areas' ? homePlace.areas : []

	const liveAtHome = homeAreas.find((area) => area.live)
	if (liveAtHome && homePlace.kind === 'areas')
		return {
			kind: 'area',
			...nameOf(liveAtHome),
			sure: !homePlace.straddles && homeAreas.length === 1,
			alternatives: homeAreas.filter((area) => area !== liveAtHome).map(nameOf),
		}

	const liveAtWork = workPlace.kind === 'areas' ? workPlace.areas.find((area) => area.live) : undefined
	if (liveAtWork) return { kind: 'area', ...nameOf(liveAtWork), sure: false, alternatives: homeAreas.map(nameOf) }

	if (homePlace.kind === 'unknown') return { kind: 'unknown' }
	const [likeliest] = homeAreas
	return { kind: 'out-of-area', suggestion: likeliest ? nameOf(likeliest) : null }
}
