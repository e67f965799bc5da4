import content from 'virtual:portal-content'
import type { Area } from '#app/features/directory/area.ts'
import type { Partner } from '#app/features/partners/partner.ts'

/** Every business organisation with a link, by name. */
export const listPartners = (): readonly Partner[] => content.partners

/** Null when there is none of that id. */
export const findPartner = (id: string): Partner | null => content.partners.find((partner) => partner.id === id) ?? null

/** The area that a partner's pages speak of: the first of its areas that takes referrals here, or else the one given. */
export const areaForMembers = (partner: Partner | null, otherwise: Area): Area =>
	partner?.areas.map((id) => content.areas.find((area) => area.id === id)).find((area) => area?.live) ?? otherwise
