import content from 'virtual:portal-content'
import type { Area } from '#app/features/directory/area.ts'
import type { RoutingTable } from '#app/features/directory/route-by-outcode.ts'

/** Every area that is known, those that take referrals here first. */
export const listAreas = (): readonly Area[] => content.areas

/** Null when there is no area of that id. */
export const findArea = (id: string): Area | null => content.areas.find((area) => area.id === id) ?? null

/** What `areaForOutcodes` reads. */
export const routingTable: RoutingTable = { areas: content.areas, outcodes: content.outcodes }

/** Whose data the postcode districts are made from; the licence asks for this to be shown. */
export const { outcodesAttribution } = content

/** For an id that comes from the setting or from our own rows: an unknown one is a mistake of ours and throws. */
export function requireArea(id: string): Area {
	const area = findArea(id)
	if (!area) throw new Error(`There is no area called ${id} in content/areas`)
	return area
}
