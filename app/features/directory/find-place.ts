import type { AreaName } from './area.ts'
import { areaForOutcodes, districtOf, type RoutingTable } from './route-by-outcode.ts'

/** What a typed place says about areas. `district` is all that is kept of it, and only for the answer. */
export type PlaceFound =
	| { readonly kind: 'not-a-place' }
	/** In one area, or across the border of several: the likeliest first. `sure` is false when a person must choose. */
	| { readonly kind: 'areas'; readonly district: string; readonly areas: readonly AreaName[]; readonly sure: boolean }
	/** Nowhere near an area that we know. */
	| { readonly kind: 'elsewhere'; readonly district: string }
	/** A post box, or a border that only just touches an area of ours. */
	| { readonly kind: 'unknown'; readonly district: string }

const sameNames = (names: readonly AreaName[]) =>
	names.filter(({ areaId }, at) => names.findIndex((other) => other.areaId === areaId) === at)

/** Which areas a postcode or a district is in. Reads nothing else and keeps nothing. */
export function findPlace(table: RoutingTable, typed: string): PlaceFound {
	const district = districtOf(typed)
	if (district === null) return { kind: 'not-a-place' }
	const answer = areaForOutcodes(table, district, district)
	if (answer.kind === 'unknown') return { kind: 'unknown', district }
	if (answer.kind === 'area') {
		const { areaId, name, alternatives, sure } = answer
		return { kind: 'areas', district, areas: [{ areaId, name }, ...alternatives], sure }
	}
	if (!answer.suggestion) return { kind: 'elsewhere', district }
	// Routing names the likeliest of the areas that take no referrals; somebody who only reads may want the one beside it.
	const row = table.outcodes.find(({ outcode }) => outcode === district)
	const beside = (row?.areas ?? []).flatMap((id) => table.areas.find((area) => area.id === id) ?? [])
	const areas = sameNames([answer.suggestion, ...beside.map(({ id, name }) => ({ areaId: id, name }))])
	return { kind: 'areas', district, areas, sure: row?.straddles !== true && areas.length === 1 }
}
